using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Cuts names that the tagger ran together: "[Tides Department] at [Alto Charity]", "[Alto Securities] and [Alto Futures]", "[Lisbon] Mayor".</summary>
internal sealed class NameSplits(WordList organizations, WordList titles)
{
    private const int MaxOfficeWords = 3;

    public void Apply(in TokenTable tokens, NameArticle article)
    {
        var drafts = article.Drafts;
        int count = drafts.Count;
        for (int i = 0; i < count; i++)
        {
            var draft = drafts[i];
            if (!draft.IsFixed && draft.Length > 1 && draft.Kind != EntityKind.Person && article.KindsOf(draft.First, draft.Last) == PhraseKinds.None)
            {
                drafts[i] = WithoutOffice(tokens, article, Split(tokens, article, draft));
            }
        }

        article.Index(tokens.Count);
    }

    private NameDraft Split(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        for (int i = draft.First + 2; i < draft.Last && draft.Kind == EntityKind.Organization; i++)
        {
            bool at = tokens.Is(i, "at") && !IsPlace(article, i + 1, draft.Last) && IsHead(tokens, i - 1); // "University of Porto at Matosinhos"
            bool and = tokens.Is(i, "and") && i + 1 < draft.Last && IsFirm(tokens, i - 1) && IsFirm(tokens, draft.Last); // but "Alto Shipping and Trade Agency"
            if (at || and)
            {
                article.Drafts.Add(draft with { First = i + 1 });
                return draft with { Last = i - 1 };
            }
        }

        return draft;
    }

    // "[Lisbon] Mayor", "[World Bank] President": the office at the end is none of the name where the rest is a name that the tables know.
    private NameDraft WithoutOffice(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        for (int first = draft.Last; first > draft.First && first > draft.Last - MaxOfficeWords; first--)
        {
            if (titles.FindExact(tokens, first, draft.Last) is >= 0 and var title && titles.Values[title] == "last")
            {
                var rest = article.KindsOf(draft.First, first - 1);
                var kind = (rest & PhraseKinds.Place) != 0 ? EntityKind.Place : EntityKind.Organization;
                return (rest & (PhraseKinds.Place | PhraseKinds.Organization)) != 0 ? draft with { Last = first - 1, Kind = kind }
                    : (rest & PhraseKinds.Demonym) != 0 ? draft with { Last = draft.First - 1 } : draft;
            }
        }

        return draft;
    }

    private bool IsHead(in TokenTable tokens, int token)
        => tokens.Has(token, TokenFlags.Capitalized) && organizations.FindExact(tokens, token, token) is >= 0 and var head && !organizations.Values[head].StartsWith("first", StringComparison.Ordinal);

    private bool IsFirm(in TokenTable tokens, int token)
        => tokens.Has(token, TokenFlags.Capitalized) && organizations.FindExact(tokens, token, token) is >= 0 and var head && organizations.Values[head] == "last proper";

    private static bool IsPlace(NameArticle article, int first, int last) => (article.KindsOf(first, last) & PhraseKinds.Place) != 0;
}
