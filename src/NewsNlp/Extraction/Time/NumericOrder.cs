namespace NewsNlp.Extraction.Time;

/// <summary>
/// Settles whether the day or the month comes first in dates like "10/02/2025": the order in which such a date of the text lies at the day of publication, as stamps at the edge of a page do,
/// is that of all of them. For texts whose country is not known.
/// </summary>
internal static class NumericOrder
{
    private const int NearDays = 1;

    /// <summary>Swaps day and month of the phrases that can be read both ways, where the text shows the other order.</summary>
    public static void Settle(Span<TimePhrase> phrases, DateOnly published)
    {
        foreach (ref readonly var phrase in phrases)
        {
            if (phrase.CanSwap && phrase.Day != phrase.Month)
            {
                if (IsNear(phrase.Year, phrase.Month, phrase.Day, published))
                {
                    return;
                }

                if (IsNear(phrase.Year, phrase.Day, phrase.Month, published))
                {
                    Swap(phrases);
                    return;
                }
            }
        }
    }

    private static void Swap(Span<TimePhrase> phrases)
    {
        foreach (ref var phrase in phrases)
        {
            if (phrase.CanSwap)
            {
                (phrase.Day, phrase.Month) = (phrase.Month, phrase.Day);
            }
        }
    }

    private static bool IsNear(int year, int month, int day, DateOnly published)
        => Math.Abs(new DateOnly(year, month, day).DayNumber - published.DayNumber) <= NearDays;
}
