using System.Globalization;
using System.Text;
using NewsNlp.Serialization;

namespace NewsNlp.Tests.Serialization;

/// <summary>Standoff annotations, read back by the rules of brat.</summary>
public class BratTests
{
    public static TheoryData<int> Indexes => FormatSamples.Indexes;

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Spans_hold_their_words_and_references_lead_to_something(int index)
    {
        var article = FormatSamples.Articles[index];
        var analysis = FormatSamples.Analyze(article);
        var runes = article.Text.EnumerateRunes().ToList();
        string[] lines = FormatSamples.Write(o => NewsBrat.Write(o, article, analysis)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var ids = lines.Select(l => l.Split('\t')[0]).Where(i => i != "*").ToList();

        Assert.Distinct(ids);
        foreach (string[] cells in lines.Select(l => l.Split('\t', 3)))
        {
            string[] words = cells[1].Split(' ');
            switch (cells[0][0])
            {
                case 'T':
                    var spans = string.Join(' ', words[1..]).Split(';').Select(s => s.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray()).ToList();
                    Assert.Equal(string.Join(' ', spans.Select(s => string.Concat(runes[s[0]..s[1]]))), string.Concat(cells[2].EnumerateRunes()));
                    Assert.DoesNotContain('\r', cells[2]);
                    break;
                case '*':
                    Assert.All(words[1..], w => Assert.Contains(w, ids));
                    break;
                case 'E' or 'R':
                    Assert.All(words.Where(w => w.Contains(':', StringComparison.Ordinal)), w => Assert.Contains(w.Split(':')[1], ids));
                    break;
                default:
                    Assert.Contains(words[1], ids);
                    break;
            }
        }

        Assert.Equal(analysis.Events.Count, ids.Count(i => i[0] == 'E'));
        Assert.Equal(analysis.Quotes.Select(q => q.Segments[0]).Distinct().Count(), lines.Count(l => l.Split('\t')[1].StartsWith("Quote ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Offsets_count_characters_and_lines_part_spans()
    {
        var article = new Article { Body = "😀 Angela Merkel met Emmanuel Macron in Paris. “We will\nmeet again,” Merkel said." };
        string annotations = FormatSamples.Write(o => NewsBrat.Write(o, article, FormatSamples.Analyze(article)));

        Assert.Contains("\tPerson 2 15\tAngela Merkel\n", annotations, StringComparison.Ordinal);
        Assert.Contains("\tQuote 47 54;55 65\tWe will meet again\n", annotations, StringComparison.Ordinal);
        Assert.Contains("\tSpeaker Arg1:", annotations, StringComparison.Ordinal);
        Assert.Matches(@"\nE\d+\tMeeting:T\d+ Agent:T\d+ Target:T\d+ Place:T\d+\n", annotations);
        Assert.Matches(@"\n\*\tCoref T1 T2\n", annotations);
    }
}
