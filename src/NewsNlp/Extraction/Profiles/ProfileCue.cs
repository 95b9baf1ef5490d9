using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Profiles;

/// <summary>What words between an entity and another tell: "based in".</summary>
/// <param name="Predicate">The relation.</param>
/// <param name="Subjects">The kinds of the subject, as letters: P, O, L.</param>
/// <param name="Objects">The kinds of the object.</param>
/// <param name="IsPossessive">Whether the object stands before the words and the subject after: "Acme's subsidiary Widget".</param>
internal sealed record ProfileCue(string Predicate, string Subjects, string Objects, bool IsPossessive)
{
    /// <summary>Reads "PO basedIn L".</summary>
    public static ProfileCue Parse(string value)
    {
        string[] parts = value.Split(' ');
        return new ProfileCue(parts[1], parts[0], parts[2], parts.Length > 3);
    }

    /// <summary>Gets whether an entity is of one of some kinds.</summary>
    public static bool Fits(EntityKind kind, string kinds) => kinds.Contains(kind switch { EntityKind.Person => 'P', EntityKind.Organization => 'O', _ => 'L' }, StringComparison.Ordinal);
}
