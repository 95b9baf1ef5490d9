using System.Runtime.InteropServices;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Reads the day of publication off the head of a text: a line with a date ("Friday, July 21, 2017"), or a dateline or by-line that has one ("CAIRO – 26 July 2022:").</summary>
internal static class PublicationDate
{
    private const int HeadTokens = 200;
    private const int DatelineTokens = 10;
    private const int OtherTokensOfDateLine = 9;

    /// <summary>Finds the date, or null.</summary>
    public static DateOnly? Find(in TokenTable tokens, List<TimePhrase> phrases)
    {
        foreach (ref readonly var phrase in CollectionsMarshal.AsSpan(phrases))
        {
            if (phrase.FirstToken > HeadTokens)
            {
                return null;
            }

            if (phrase is { Form: PhraseForm.Calendar, Year: > 0, Month: > 0, Day: > 0, Unit: TimeUnit.Day, Anchor: PhraseAnchor.Published } && phrase.Day <= CalendarPeriod.DaysIn(phrase.Year, phrase.Month) && IsHead(tokens, phrase))
            {
                return new DateOnly(phrase.Year, phrase.Month, phrase.Day);
            }
        }

        return null;
    }

    private static bool IsHead(in TokenTable tokens, in TimePhrase phrase)
    {
        if (tokens.Zones[phrase.FirstToken] is Zone.Dateline or Zone.Byline)
        {
            return true;
        }

        int first = phrase.FirstToken;
        while (first > 0 && !tokens.Has(first, TokenFlags.ParagraphStart) && phrase.FirstToken - first <= DatelineTokens)
        {
            first--;
        }

        if (!tokens.Has(first, TokenFlags.ParagraphStart))
        {
            return false;
        }

        int last = phrase.LastToken;
        while (last + 1 < tokens.Count && !tokens.Has(last + 1, TokenFlags.ParagraphStart) && last - phrase.LastToken <= OtherTokensOfDateLine)
        {
            last++;
        }

        int others = phrase.FirstToken - first + last - phrase.LastToken;
        bool lineEnds = last + 1 == tokens.Count || tokens.Has(last + 1, TokenFlags.ParagraphStart);
        return (lineEnds && others <= OtherTokensOfDateLine && !HasVerbBefore(tokens, first, phrase.FirstToken)) || EndsDateline(tokens, first, phrase);
    }

    /// <summary>"on" or "in" before the date shows a sentence, as in a caption: "The mayor on October 25, 2022".</summary>
    private static bool HasVerbBefore(in TokenTable tokens, int first, int date)
        => date > first && (tokens.Is(date - 1, "on") || tokens.Is(date - 1, "in") || tokens.Is(date - 1, "since") || tokens.Is(date - 1, "until")) && !tokens.Is(first, "published") && !tokens.Is(first, "updated") && !tokens.Is(first, "posted");

    /// <summary>"CAIRO – 26 July 2022:", "GENEVA, 3 May 2021 (Agency) -": capitals before, a mark after.</summary>
    private static bool EndsDateline(in TokenTable tokens, int first, in TimePhrase phrase)
    {
        int after = phrase.LastToken + 1;
        if (!(after < tokens.Count && tokens[after] is ":" or "-" or "\u2013" or "\u2014" or "(" or "/" or "|"))
        {
            return false;
        }

        for (int i = first; i < phrase.FirstToken; i++)
        {
            if (!tokens.Has(i, TokenFlags.Capitalized | TokenFlags.Punctuation))
            {
                return false;
            }
        }

        return true;
    }
}
