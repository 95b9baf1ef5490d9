using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Names in a row are of one kind: in "Nahaf, Rayna and Deir Hanna" two towns tell what the third is, in "Jordan, Kevin and Daniel" two boys.</summary>
internal static class NameSeries
{
    private const int MinLength = 3;

    public static void Apply(in TokenTable tokens, NameArticle article)
    {
        var drafts = article.Drafts;
        int first = 0;
        bool isCoordinated = false; // "Oujda, Morocco, Lopez" are no row: only "and" makes one
        for (int i = 1; i <= drafts.Count; i++)
        {
            if (i < drafts.Count && IsNext(tokens, drafts[i - 1].Last + 1, drafts[i].First, ref isCoordinated))
            {
                continue;
            }

            if (isCoordinated && i - first >= MinLength)
            {
                Decide(article, first, i);
            }

            first = i;
            isCoordinated = false;
        }
    }

    // A comma, "and", or both.
    private static bool IsNext(in TokenTable tokens, int gap, int next, ref bool isCoordinated)
    {
        bool comma = tokens.Is(gap, ",") || tokens.Is(gap, ";");
        int after = comma ? gap + 1 : gap;
        bool and = tokens.Is(after, "and") || tokens.Is(after, "or") || tokens.Is(after, "&");
        isCoordinated |= and && next == after + 1;
        return next > gap && next == (and ? after + 1 : after) && tokens.Sentences[gap] == tokens.Sentences[next];
    }

    private static void Decide(NameArticle article, int first, int end)
    {
        Span<int> counts = stackalloc int[3];
        for (int i = first; i < end; i++)
        {
            counts[(int)article.Drafts[i].Kind]++;
        }

        var kind = counts[0] >= counts[1] && counts[0] >= counts[2] ? EntityKind.Person : counts[1] >= counts[2] ? EntityKind.Organization : EntityKind.Place;
        if (counts[(int)kind] * 3 < (end - first) * 2)
        {
            return;
        }

        for (int i = first; i < end; i++)
        {
            var draft = article.Drafts[i];
            if (draft.Kind != kind && !draft.IsFixed && !draft.IsCued && !IsSure(article, draft, kind))
            {
                article.Drafts[i] = draft with { Kind = kind, IsCued = true };
            }
        }
    }

    // "France, Germany and the EU", "Roe, Poe and Wales": what the tables know well stands.
    private static bool IsSure(NameArticle article, NameDraft draft, EntityKind kind)
    {
        var kinds = article.KindsOf(draft.First, draft.Last);
        return draft.Kind switch
        {
            EntityKind.Person => draft.Length > 1 || (kinds & PhraseKinds.FullName) != 0 || (kind == EntityKind.Organization && (kinds & (PhraseKinds.Surname | PhraseKinds.GivenName)) != 0),
            EntityKind.Place => (kinds & (PhraseKinds.Country | PhraseKinds.Region)) != 0 && (kinds & (PhraseKinds.GivenName | PhraseKinds.Surname)) == 0
                || (kind == EntityKind.Organization && (kinds & PhraseKinds.Place) != 0) || draft.Length > 1,
            _ => draft.Length > 1 || (kinds & PhraseKinds.Organization) != 0,
        };
    }
}
