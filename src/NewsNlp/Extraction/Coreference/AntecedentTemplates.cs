namespace NewsNlp.Extraction.Coreference;

/// <summary>What can speak for or against an antecedent. The names of the combinations are those of the list <c>antecedent-weights</c>.</summary>
internal static class AntecedentTemplates
{
    private static readonly string[] Forms = ["Subject", "Object", "Possessive", "Reflexive"];
    private static readonly string[] Positions = Enum.GetNames<MentionPosition>();
    private static readonly string[] Reaches = Enum.GetNames<Reach>();
    private static readonly string[] Bindings = Enum.GetNames<Binding>();
    private static readonly string[] Ranks = ["First", "Second", "Third", "Later"];
    private static readonly string[] Sides = ["Here", "Before", "Earlier"];
    private static readonly string[] YesNo = ["No", "Yes"];

    /// <summary>Where the last mention stands, by the form of the pronoun and how far away.</summary>
    public static readonly FeatureTemplate Place = new("Place", 0, Forms, Positions, Reaches);

    /// <summary>Whether the gender is known, by that of the pronoun.</summary>
    public static readonly FeatureTemplate Gender = new("Gender", Place.End, ["Male", "Female"], ["Unknown", "Agrees"]);

    /// <summary>How many finite verbs stand between, in one sentence.</summary>
    public static readonly FeatureTemplate Verbs = new("Verbs", Gender.End, Forms, ["Zero", "One", "Two", "Three", "More"]);

    /// <summary>How many tokens stand between.</summary>
    public static readonly FeatureTemplate Tokens = new("Tokens", Verbs.End, Forms, ["Two", "Five", "Ten", "Twenty", "More"]);

    /// <summary>Whether the pronoun opens its sentence, and the antecedent its own.</summary>
    public static readonly FeatureTemplate Opening = new("Opening", Tokens.End, YesNo, YesNo, Sides);

    /// <summary>The name follows the pronoun.</summary>
    public static readonly FeatureTemplate After = new("After", Opening.End, Forms, Positions);

    /// <summary>Its share of all that was said of people.</summary>
    public static readonly FeatureTemplate Share = new("Share", After.End, ["Fifth", "Third", "Half", "Most"]);

    /// <summary>Where the last mention stands.</summary>
    public static readonly FeatureTemplate Position = new("Position", Share.End, [Positions]);

    /// <summary>How far away it is.</summary>
    public static readonly FeatureTemplate Distance = new("Distance", Position.End, [Reaches]);

    /// <summary>Where it stands and how far away.</summary>
    public static readonly FeatureTemplate PositionAt = new("PositionAt", Distance.End, Positions, Reaches);

    /// <summary>How many others were spoken of since, for all pronouns.</summary>
    public static readonly FeatureTemplate Nearness = new("Nearness", PositionAt.End, [Ranks]);

    /// <summary>How many sentences ago it was a subject, for all pronouns.</summary>
    public static readonly FeatureTemplate Subject = new("SubjectBefore", Nearness.End, [["Zero", "One", "More", "Never"]]);

    /// <summary>The how manieth person of its sentence it is, for all pronouns.</summary>
    public static readonly FeatureTemplate Number = new("Number", Subject.End, Sides, ["First", "Second", "Later"]);

    /// <summary>What holds or does not.</summary>
    public static readonly FeatureTemplate Flag = new("Is", Number.End, [Enum.GetNames<AntecedentFlag>()]);

    /// <summary>What the structure of the sentence makes of it, by the form of the pronoun.</summary>
    public static readonly FeatureTemplate Bound = new("Bound", Flag.End, Forms, Bindings);

    /// <summary>The same of a name that follows the pronoun.</summary>
    public static readonly FeatureTemplate BoundAfter = new("BoundAfter", Bound.End, Forms, Bindings);

    /// <summary>Whether it stands in the main clause of its sentence.</summary>
    public static readonly FeatureTemplate Main = new("Main", BoundAfter.End, Sides, YesNo);

    /// <summary>Whether its last mention is a pronoun.</summary>
    public static readonly FeatureTemplate Pronoun = new("Pronoun", Main.End, Forms, Sides);

    /// <summary>The number of all features.</summary>
    public static readonly int FeatureCount = Pronoun.End;

    /// <summary>Gets the names of all features, in the order of their numbers.</summary>
    public static IEnumerable<string> Names
        => new[] { Place, Gender, Verbs, Tokens, Opening, After, Share, Position, Distance, PositionAt, Nearness, Subject, Number, Flag, Bound, BoundAfter, Main, Pronoun }.SelectMany(t => t.Names);
}
