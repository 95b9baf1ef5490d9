using FsCheck;
using FsCheck.Fluent;
using NewsNlp.Extraction.Time;

namespace NewsNlp.Tests.Extraction.Time;

/// <summary>What holds for the expressions of time of every text.</summary>
public class TimeProperties
{
    private static readonly string[] Words =
    [
        "the", "a", "last", "next", "this", "that", "past", "previous", "following", "same", "early", "mid", "late", "mid-", "end", "of", "in", "on", "at", "to", "and", "or", "between", "from", "-", "\u2013", "/", ":", ",", ".", "'", "'s",
        "May", "March", "Sept.", "December", "Monday", "Fri.", "Sundays", "summer", "fall", "quarter", "first", "third", "21st", "half", "Q3", "H1", "fiscal", "year", "years", "year-end", "year-ago", "months", "week", "weekend", "decade",
        "century", "hours", "three", "twenty", "hundred", "million", "several", "couple", "1", "5", "12", "31", "98", "2010", "1990s", "'80s", "80s", "2022-01-19", "10/11/12", "20240229", "8:30", "p.m.", "GMT", "noon", "o'clock", "tonight",
        "yesterday", "today", "ago", "earlier", "later", "before", "after", "now", "every", "each", "daily", "annual", "per", "Christmas", "Easter", "New", "Year's", "Eve", "9/11", "morning", "night", "old", "-old", "long", "will", "said", "$", "people",
        "BC", "AD", "15h30", "past", "GMT+8", "local time", "through", "dawn", "Eid al-Fitr", "Lunar", "another", "the 5th", "weekday", "FY22", "2Q",
        "0", "00", "0000", "9999", "99999999999", "overnight", "future", "recent", "(", ")", "T15:00",
    ];

    [Fact]
    public void Any_words_of_time_give_sound_expressions_in_order()
        => Check(Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)), 2000);

    [Fact]
    public void Any_words_of_time_without_spaces_give_sound_expressions_in_order()
        => Check(Gen.Elements(Words).ListOf().Select(string.Concat), 1000);

    private static void Check(Gen<string> texts, int count)
        => Prop.ForAll(Arb.From(texts), text => IsSound(text, null) && IsSound(text, new DateOnly(2024, 2, 29)) && IsSound(text, DateOnly.MaxValue)).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(60));

    private static bool IsSound(string text, DateOnly? published)
    {
        int end = 0;
        foreach (var time in new DateExtractor().Extract(text, published))
        {
            Assert.InRange(time.Span.Start, end, text.Length);
            Assert.InRange(time.Span.End, time.Span.Start + 1, text.Length);
            Assert.NotEmpty(time.Value);
            Assert.True(time.Earliest is null || time.Earliest <= time.Latest);
            end = time.Span.End;
        }

        return true;
    }
}
