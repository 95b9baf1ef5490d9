using NewsNlp.Knowledge;
using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Names;

/// <summary>
/// Estimates the probability that a name is right, from what stands behind it: the tables, its length, the words beside it.
/// The numbers are the mean of the shares that were right on web pages (UNER EWT dev) and on annotated news articles.
/// </summary>
internal static class NameConfidence
{
    private const PhraseKinds People = PhraseKinds.FullName | PhraseKinds.GivenName | PhraseKinds.Surname;
    private const PhraseKinds Bodies = PhraseKinds.Organization | PhraseKinds.Metonym;

    // By kind, the evidence in the order of its enumeration.
    private static ReadOnlySpan<float> Shares =>
    [
        0.93f, 0.8f, 0.9f, 0.7f, 0.6f,
        0.85f, 0.9f, 0.7f, 0.6f, 0.3f,
        0.97f, 0.93f, 0.75f, 0.5f, 0.4f,
    ];

    /// <summary>Gets the estimate, from 0 to 1; 1 for what the user's gazetteer says.</summary>
    public static float Of(NameArticle article, NameDraft draft)
        => draft.IsFixed ? 1 : Shares[((int)draft.Kind * (int)Evidence.Count) + (int)EvidenceOf(article, draft)];

    private static Evidence EvidenceOf(NameArticle article, NameDraft draft)
    {
        var kinds = article.KindsOf(draft.First, draft.Last);
        if (draft.Kind == EntityKind.Person && draft.Length > 1 && kinds == PhraseKinds.None)
        {
            kinds |= article.KindsOf(draft.First, draft.First) & PhraseKinds.GivenName;
            kinds |= article.KindsOf(draft.Last, draft.Last) & PhraseKinds.Surname;
        }

        var own = draft.Kind switch { EntityKind.Person => People, EntityKind.Organization => Bodies, _ => PhraseKinds.Place };
        bool agrees = (kinds & own) != 0 || draft.IsCued;
        bool differs = (kinds & ~own & (People | Bodies | PhraseKinds.Place)) != 0;
        return agrees ? (differs ? Evidence.Mixed : Evidence.Agreeing) : differs ? Evidence.Differing : draft.Length > 1 ? Evidence.LongName : Evidence.Word;
    }

    private enum Evidence
    {
        /// <summary>The tables or the words beside it say the same.</summary>
        Agreeing,

        /// <summary>The tables know it as this and as something else.</summary>
        Mixed,

        /// <summary>Several words that no table knows.</summary>
        LongName,

        /// <summary>One word that no table knows.</summary>
        Word,

        /// <summary>The tables know it as something else only.</summary>
        Differing,

        /// <summary>The number of them.</summary>
        Count,
    }
}
