using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Takes out what is no name: months, weekdays, languages, faiths, nationalities; and cuts off what does not belong to one.</summary>
internal sealed class NameFilter(WordList notNames, WordList organizations)
{
    public void Apply(in TokenTable tokens, NameArticle article)
    {
        var drafts = article.Drafts;
        for (int i = 0; i < drafts.Count; i++)
        {
            if (!drafts[i].IsFixed)
            {
                var draft = Trim(tokens, article, drafts[i]);
                drafts[i] = IsName(tokens, article, draft) ? draft : draft with { Last = draft.First - 1 };
            }
        }

        article.Index(tokens.Count);
    }

    private NameDraft Trim(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        while (draft.Length > 1 && (tokens.Is(draft.First, "the") || (draft.Kind == EntityKind.Organization && IsPrefix(tokens, draft.First) && (article.KindsOf(draft.First, draft.Last) & PhraseKinds.Organization) == 0) || !tokens.Has(draft.First, TokenFlags.HasLetter | TokenFlags.HasDigit)))
        {
            draft = draft with { First = draft.First + 1 };
        }

        while (draft.Length > 1 && IsTail(tokens, article, draft))
        {
            draft = draft with { Last = draft.Last - 1 };
        }

        return draft;
    }

    private bool IsPrefix(in TokenTable tokens, int token)
        => notNames.FindExact(tokens, token, token) is >= 0 and var value && notNames.Values[value] == "prefix";

    // "Kyiv 's", "Islamic Unity Front party": the possessive and a lower-case head after a capitalised name stay out; after a single word where the tables know it ("Labour party").
    private bool IsTail(in TokenTable tokens, NameArticle article, NameDraft draft)
        => tokens.Has(draft.Last, TokenFlags.WordPart)
        || (tokens.Has(draft.Last, TokenFlags.Punctuation) && !tokens.Is(draft.Last, ".") && !tokens.Is(draft.Last, ")") && !tokens.Is(draft.Last, "+") && !tokens.Is(draft.Last, "!"))
        || (draft.Kind == EntityKind.Organization && (draft.Length > 2 || (article.KindsOf(draft.First, draft.First) & PhraseKinds.Organization) != 0) && char.IsLower(tokens[draft.Last][0]) && !char.IsLower(tokens[draft.Last - 1][0]) && organizations.Has(tokens, draft.Last));

    private bool IsName(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        if (draft.Length <= 0 || notNames.FindExact(tokens, draft.First, draft.Last) >= 0)
        {
            return false;
        }

        if (!tokens.Has(draft.First, TokenFlags.HasLetter) && draft.Length == 1)
        {
            return false;
        }

        // "Perezismo", "the Perezistas": a movement and those who follow it.
        if (draft is { Kind: EntityKind.Person, Length: 1 } && article.KindsOf(draft.First, draft.Last) == PhraseKinds.None && IsMovement(tokens[draft.First]))
        {
            return false;
        }

        // "Minister of [Higher Education]" is an office.
        int before = tokens.Is(draft.First - 1, "the") ? draft.First - 2 : draft.First - 1;
        if (draft.Kind == EntityKind.Organization && (tokens.Is(before, "of") || tokens.Is(before, "for")) && tokens.Is(before - 1, "minister"))
        {
            return false;
        }

        // "Russian" and "Thais" are people of a place; "Polish" with another sense may be a name.
        var kinds = article.KindsOf(draft.First, draft.Last);
        return (kinds & PhraseKinds.Demonym) == 0 || (kinds & (PhraseKinds.Place | PhraseKinds.Surname | PhraseKinds.Organization)) != 0;
    }

    private static bool IsMovement(ReadOnlySpan<char> word)
        => word.EndsWith("ism", StringComparison.Ordinal) || word.EndsWith("ismo", StringComparison.Ordinal) || word.EndsWith("isme", StringComparison.Ordinal)
        || word.EndsWith("ists", StringComparison.Ordinal) || word.EndsWith("istas", StringComparison.Ordinal) || word.EndsWith("istes", StringComparison.Ordinal);
}
