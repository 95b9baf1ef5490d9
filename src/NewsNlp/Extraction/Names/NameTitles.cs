using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Takes titles off names: "Gen. Park" is Park, and in "Director of Harbour Trust" the trust is the name. A title alone is none.</summary>
internal static class NameTitles
{
    public static void Apply(in TokenTable tokens, NameArticle article)
    {
        var drafts = article.Drafts;
        for (int i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (!draft.IsFixed && (article.KindsOf(draft.First, draft.Last) & PhraseKinds.FullName) == 0)
            {
                drafts[i] = draft.Kind == EntityKind.Person ? WithoutTitle(tokens, article, draft) : WithoutOffice(tokens, article, draft);
            }
        }

        article.Index(tokens.Count);
    }

    private static NameDraft WithoutTitle(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        while (draft.Length > 0)
        {
            int length = article.TitleLength(tokens, draft.First);
            if (length == 0 || (length == draft.Length && IsPersonName(article, draft) && !IsTitleUse(tokens, draft.First)))
            {
                break;
            }

            // The title may run past the name: "[State Department Spokesperson] for".
            draft = draft with { First = Math.Min(draft.First + length, draft.Last + 1) };
        }

        // "Sri Lankan Foreign Minister" has the title at its end.
        return draft.Length > 1 && article.TitleLength(tokens, draft.Last) == 1 && !IsPersonName(article, draft with { First = draft.Last })
            ? draft with { Last = draft.First - 1 }
            : draft;
    }

    private static NameDraft WithoutOffice(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        int length = article.TitleLength(tokens, draft.First);
        if (length == 0)
        {
            return draft;
        }

        int next = draft.First + length;
        if (length == draft.Length)
        {
            return draft with { Last = draft.First - 1 };
        }

        // "Chair of the House of Deputies", "Director of Harbour Trust".
        if (tokens.Is(next, "of"))
        {
            next = tokens.Is(next + 1, "the") ? next + 2 : next + 1;
            bool isPlace = next <= draft.Last && (article.KindsOf(next, draft.Last) & PhraseKinds.Place) != 0;
            return draft with { First = Math.Min(next, draft.Last + 1), Kind = isPlace ? EntityKind.Place : draft.Kind };
        }

        return draft;
    }

    // "King" and "Bishop" alone may be surnames; after a title they are no names.
    private static bool IsPersonName(NameArticle article, NameDraft draft)
        => (article.KindsOf(draft.First, draft.Last) & (PhraseKinds.Surname | PhraseKinds.GivenName | PhraseKinds.FullName)) != 0;

    // "the King", "Secretary-General".
    private static bool IsTitleUse(in TokenTable tokens, int token)
        => tokens.Is(token - 1, "the") || tokens.Is(token - 1, "a") || tokens.Is(token - 1, "-");
}
