using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Finds places that the tagger took for something else, by the word that ends them ("Roe International Airport") or by their address ("Cordova, Tennessee").</summary>
internal sealed class NamePlaces(WordList heads, FactTables facts)
{
    private const int MaxHeadTokens = 4;
    private const int MaxTownTokens = 4;
    private const PhraseKinds Areas = PhraseKinds.Admin | PhraseKinds.AdminAbbreviation | PhraseKinds.Country;

    public void Apply(in TokenTable tokens, NameArticle article)
    {
        MarkHeads(tokens, article);
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens.Is(i, ",") && tokens.Has(i + 1, TokenFlags.Capitalized) && tokens.Has(i - 1, TokenFlags.Capitalized))
            {
                MarkAddress(tokens, article, i);
            }
        }

        article.Index(tokens.Count);
    }

    private void MarkHeads(in TokenTable tokens, NameArticle article)
    {
        var drafts = article.Drafts;
        for (int i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (!draft.IsFixed && draft.Kind == EntityKind.Place && char.IsLower(LetterAfter(tokens, draft.Last)) && heads.FindExact(tokens, draft.Last + 1, draft.Last + 1) is >= 0 and var facility
                && heads.Values[facility].Contains(" lower", StringComparison.Ordinal) && (article.KindsOf(draft.First, draft.Last) & PhraseKinds.Country) == 0 && article.IsFree(draft.Last + 1, draft.Last + 1))
            {
                drafts[i] = draft with { Last = draft.Last + 1 }; // "the [Serra] dam"
                continue;
            }

            bool open = draft is { IsFixed: false, Length: > 1 } && draft.Kind != EntityKind.Place && tokens.Has(draft.Last, TokenFlags.Capitalized);
            if (open && EndsWithHead(tokens, draft) && (article.KindsOf(draft.First, draft.Last) & (PhraseKinds.Organization | PhraseKinds.FullName)) == 0
                && (draft.Kind == EntityKind.Organization || (article.KindsOf(draft.Last, draft.Last) & PhraseKinds.Surname) == 0))
            {
                drafts[i] = draft with { Kind = EntityKind.Place };
            }
        }
    }

    private static char LetterAfter(in TokenTable tokens, int token) => token + 1 < tokens.Count ? tokens[token + 1][0] : ' ';

    private bool EndsWithHead(in TokenTable tokens, NameDraft draft)
    {
        for (int start = Math.Max(draft.First + 1, draft.Last - MaxHeadTokens + 1); start <= draft.Last; start++)
        {
            if (tokens.Has(start - 1, TokenFlags.Capitalized) && heads.FindExact(tokens, start, draft.Last) is >= 0 and var head) // not "Council of States of the Gulf"
            {
                return heads.Values[head].EndsWith(" sure", StringComparison.Ordinal);
            }
        }

        return false;
    }

    // "Cordova, Tennessee", "PARIS, Mo.": a town of the tables that lies in the area after the comma, whatever its words mean elsewhere.
    private void MarkAddress(in TokenTable tokens, NameArticle article, int comma)
    {
        int area = facts.FindLongest(tokens, comma + 1, out int length);
        if (area < 0 || (facts.KindsOf(area) & Areas) == 0 || tokens.Has(comma + length + 1, TokenFlags.WordPart))
        {
            return; // "Jackson, Mississippi's governor"
        }

        for (int first = Math.Max(tokens.FirstOf(tokens.Sentences[comma]), comma - MaxTownTokens); first < comma; first++)
        {
            if (tokens.Has(first, TokenFlags.Capitalized) && facts.FindExact(tokens, first, comma - 1) is >= 0 and var town && Lies(town, area))
            {
                if (Mark(tokens, article, first, comma - 1) && !IsInLongerName(article, comma + 1, comma + length))
                {
                    article.Remove(comma + 1, comma + length); // "Ky" may look like a person
                    article.Drafts.Add(new NameDraft(comma + 1, comma + length, EntityKind.Place));
                }

                return;
            }
        }

        // The tables do not have every hamlet; but a person of one name is not followed by a state ("Harrow, Missouri").
        int number = article.DraftAt(comma - 1);
        if (number >= 0 && article.Drafts[number] is { IsFixed: false, Length: 1, Kind: EntityKind.Person } && facts.TryGetSense(area, Areas, out var state) && facts.Places.CountryCodeOf(state.Row) == "US"
            && state.Kind != PhraseKinds.Country)
        {
            article.Drafts[number] = article.Drafts[number] with { Kind = EntityKind.Place };
        }
    }

    private static bool IsInLongerName(NameArticle article, int first, int last)
        => (article.DraftAt(first) is >= 0 and var before && article.Drafts[before].First < first) || (article.DraftAt(last) is >= 0 and var after && article.Drafts[after].Last > last);

    // A name that goes on to the left is the name of something else ("Mary Austin, Texas"), but "Leonard of Ada" ends before the town.
    private static bool Mark(in TokenTable tokens, NameArticle article, int first, int last)
    {
        int number = article.DraftAt(last);
        if (number >= 0)
        {
            var draft = article.Drafts[number];
            bool of = draft.Kind == EntityKind.Person && tokens.Is(first - 1, "of") && draft.First < first - 1;
            if (draft.IsFixed || draft.Last > last || (draft.First < first && !of))
            {
                return false;
            }

            article.Drafts[number] = draft with { Last = of ? first - 2 : draft.First - 1 };
        }
        else if (tokens.Has(first - 1, TokenFlags.Capitalized) && !tokens.Has(first, TokenFlags.SentenceStart))
        {
            return false;
        }

        article.Drafts.Add(new NameDraft(first, last, EntityKind.Place));
        return true;
    }

    private bool Lies(int town, int area)
    {
        foreach (var inner in facts.SensesOf(town))
        {
            if ((inner.Kind & (PhraseKinds.City | PhraseKinds.Admin)) == 0)
            {
                continue;
            }

            foreach (var outer in facts.SensesOf(area))
            {
                if ((outer.Kind & Areas) != 0 && inner.Row != outer.Row && facts.Places.Contains(outer.Row, inner.Row))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
