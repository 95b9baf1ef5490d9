using NewsNlp.Extraction.Time;

namespace NewsNlp.Tests.Extraction.Time;

/// <summary>The table of phrases in time-phrases.txt, read without a pipeline.</summary>
public class TimePhraseTests
{
    private static readonly DateOnly Published = new(2023, 3, 16);

    public static TheoryData<string> Lines => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Extraction", "Time", "time-phrases.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_phrase_is_read(string line)
    {
        string[] halves = line.Split("=>", StringSplitOptions.TrimEntries);
        string text = $"It happened {halves[0]}.";
        var found = new DateExtractor().Extract(text, Published).Select(t => $"{text[t.Span.Start..t.Span.End]} = {t.Value} {t.Modifier}".TrimEnd());
        Assert.Equal(halves[1], string.Join("; ", found));
    }
}
