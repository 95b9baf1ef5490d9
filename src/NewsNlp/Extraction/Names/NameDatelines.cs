using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Reads what stands in capitals before the dash that opens a story: a place ("LISBON – ") or, where the tables know no such place, the outlet ("HARBOUR TODAY – ").</summary>
internal static class NameDatelines
{
    private const int MaxWords = 4;
    private const int MaxParagraphs = 3;
    private const int MaxPlaceTokens = 8;

    public static void Apply(in TokenTable tokens, NameArticle article)
    {
        int paragraphs = 0;
        for (int sentence = 0; sentence < tokens.SentenceCount && paragraphs < MaxParagraphs; sentence++)
        {
            int first = tokens.FirstOf(sentence);
            if (tokens.Has(first, TokenFlags.ParagraphStart) || first == 0)
            {
                paragraphs++;
                Read(tokens, article, first);
                ReadAgency(tokens, article, first);
            }
        }

        article.Index(tokens.Count);
    }

    private static void Read(in TokenTable tokens, NameArticle article, int start)
    {
        int first = IsBracket(tokens, start) ? start + 1 : start;
        int end = first;
        while (end < tokens.Count && end < first + MaxWords && tokens.Has(end, TokenFlags.AllCaps))
        {
            end++;
        }

        int dash = IsBracket(tokens, end) ? end + 1 : end;
        if (end == first || !IsDash(tokens, dash) || tokens.Has(dash + 1, TokenFlags.AllCaps))
        {
            return;
        }

        var kind = (article.KindsOf(first, end - 1) & PhraseKinds.Place) != 0 ? EntityKind.Place : EntityKind.Organization;
        int number = article.DraftAt(first);
        if (number < 0 || article.Drafts[number].Length != end - first || kind == EntityKind.Place)
        {
            article.Remove(first, end - 1);
            article.Drafts.Add(new NameDraft(first, end - 1, kind));
        }
    }

    // "LISBON, Portugal (Harbour Wire) -": the agency in brackets behind the place.
    private static void ReadAgency(in TokenTable tokens, NameArticle article, int start)
    {
        int open = start + 1;
        int limit = Math.Min(tokens.LastOf(tokens.Sentences[start]) + 1, start + MaxPlaceTokens); // a by-line may stand on the line before
        while (open < limit && !tokens.Is(open, "("))
        {
            open++;
        }

        int end = open + 1;
        while (end < tokens.Count && end <= open + MaxWords && tokens.Has(end, TokenFlags.Capitalized))
        {
            end++;
        }

        if (open < limit && tokens.Has(start, TokenFlags.Capitalized) && end > open + 1 && tokens.Is(end, ")") && IsDash(tokens, end + 1) && (article.KindsOf(open + 1, end - 1) & PhraseKinds.Place) == 0)
        {
            int city = start;
            while (city + 1 < open && tokens.Has(city + 1, TokenFlags.Capitalized))
            {
                city++;
            }

            article.Remove(start, city);
            article.Drafts.Add(new NameDraft(start, city, EntityKind.Place));
            article.Remove(open + 1, end - 1);
            article.Drafts.Add(new NameDraft(open + 1, end - 1, EntityKind.Organization));
        }
    }

    private static bool IsBracket(in TokenTable tokens, int token) => tokens.Is(token, "[") || tokens.Is(token, "]") || tokens.Is(token, "(") || tokens.Is(token, ")");

    private static bool IsDash(in TokenTable tokens, int token)
        => tokens.Is(token, "-") || tokens.Is(token, "--") || tokens.Is(token, "\u2013") || tokens.Is(token, "\u2014");
}
