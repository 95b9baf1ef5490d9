using NewsNlp.Knowledge;

namespace NewsNlp.Tagging;

/// <summary>The labels of the name tagger: outside, or beginning, inside, end or single token of a person, organisation or place (BIOES).</summary>
internal static class NameLabel
{
    public const int Outside = 0;
    public const int Begin = 0;
    public const int Inside = 1;
    public const int End = 2;
    public const int Single = 3;
    public const int Count = 1 + (3 * 4);

    public static int Of(EntityKind kind, int part) => 1 + ((int)kind * 4) + part;

    public static EntityKind KindOf(int label) => (EntityKind)((label - 1) / 4);

    public static int PartOf(int label) => (label - 1) % 4;

    /// <summary>Gets whether one label may follow another.</summary>
    public static bool MayFollow(int before, int label)
    {
        bool open = before != Outside && PartOf(before) is Begin or Inside;
        bool continues = label != Outside && PartOf(label) is Inside or End;
        return open == continues && (!open || KindOf(before) == KindOf(label));
    }
}
