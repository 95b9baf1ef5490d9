namespace NewsNlp.Extraction.Quotes;

/// <summary>What can speak for or against a speaker. The names of the combinations are those of the list <c>speaker-weights</c>.</summary>
internal static class SpeakerTemplates
{
    private static readonly string[] Sites = Enum.GetNames<SpeakerSiteKind>();
    private static readonly string[] Evidences = [.. Enum.GetNames<SpeakerEvidence>().Skip(1)];
    private static readonly string[] Distances = ["Zero", "One", "Two", "More", "Never"];

    /// <summary>Whether the fixed order of the rules would take it.</summary>
    public static readonly FeatureTemplate Rule = new("Rule", 0, [Sites]);

    /// <summary>What proposes it.</summary>
    public static readonly FeatureTemplate Evidence = new("Evidence", Rule.End, Sites, Evidences);

    /// <summary>How many sentences ago it was spoken of.</summary>
    public static readonly FeatureTemplate Sentences = new("Sentences", Evidence.End, Sites, Distances);

    /// <summary>How many paragraphs ago it spoke last.</summary>
    public static readonly FeatureTemplate Silence = new("Silence", Sentences.End, Sites, Distances);

    /// <summary>Whether its gender is that of the pronoun.</summary>
    public static readonly FeatureTemplate Gender = new("Gender", Silence.End, ["Unknown", "Agrees"]);

    /// <summary>What it is.</summary>
    public static readonly FeatureTemplate Kind = new("Kind", Gender.End, Sites, ["Person", "Organization", "Place", "Described"]);

    /// <summary>Its share of all mentions of people so far.</summary>
    public static readonly FeatureTemplate Share = new("Share", Kind.End, Sites, ["Fifth", "Third", "Half", "Most"]);

    /// <summary>How often it spoke before.</summary>
    public static readonly FeatureTemplate Spoke = new("Spoke", Share.End, Sites, ["Never", "Once", "More"]);

    /// <summary>How many others were spoken of since, outside speech.</summary>
    public static readonly FeatureTemplate Nearness = new("Nearness", Spoke.End, Sites, ["First", "Second", "Later"]);

    /// <summary>Its last mention is the subject of a verb, in the parse.</summary>
    public static readonly FeatureTemplate Subject = new("WasSubject", Nearness.End, [Sites]);

    /// <summary>The speech names it.</summary>
    public static readonly FeatureTemplate Inside = new("Inside", Subject.End, [Sites]);

    /// <summary>The number of all features.</summary>
    public static readonly int FeatureCount = Inside.End;

    /// <summary>Gets the names of all features, in the order of their numbers.</summary>
    public static IEnumerable<string> Names
        => new[] { Rule, Evidence, Sentences, Silence, Gender, Kind, Share, Spoke, Nearness, Subject, Inside }.SelectMany(t => t.Names);
}
