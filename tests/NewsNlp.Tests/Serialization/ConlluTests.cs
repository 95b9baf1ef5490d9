using System.Globalization;
using NewsNlp.Serialization;
using NewsNlp.Text;

namespace NewsNlp.Tests.Serialization;

/// <summary>CoNLL-U, read back by its rules.</summary>
public class ConlluTests
{
    public static TheoryData<int> Indexes => FormatSamples.Indexes;

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Sentences_words_and_offsets_are_those_of_the_document(int index)
    {
        var article = FormatSamples.Articles[index];
        var document = FormatSamples.Analyze(article).Document!;
        string[] lines = Write(document, article.Id).Split('\n');
        var rows = lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();

        Assert.All(rows, r => Assert.Equal(10, r.Length));
        Assert.All(rows, r => Assert.All(r, cell => Assert.False(string.IsNullOrWhiteSpace(cell))));
        var words = rows.Where(r => !r[0].Contains('-', StringComparison.Ordinal)).ToList();
        Assert.Equal(document.Count, words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            string[] range = words[i][9].Split("TokenRange=")[1].Split(':');
            Assert.Equal(document[i].Span, new TextSpan(int.Parse(range[0], CultureInfo.InvariantCulture), int.Parse(range[1], CultureInfo.InvariantCulture)));
        }

        Assert.Equal(document.SentenceCount, lines.Count(l => l.StartsWith("# sent_id = ", StringComparison.Ordinal)));
        Assert.Equal(1, lines.Count(l => l.StartsWith("# newdoc", StringComparison.Ordinal)));
        Assert.Distinct(lines.Where(l => l.StartsWith("# sent_id = ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Words_and_spaces_make_the_text_of_the_sentence(int index)
    {
        var article = FormatSamples.Articles[index];
        foreach (string sentence in Write(FormatSamples.Analyze(article).Document!, article.Id).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = sentence.Split('\n');
            string text = "";
            int covered = 0;
            foreach (string[] row in lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')))
            {
                string[] range = row[0].Split('-');
                if (range.Length == 2)
                {
                    covered = int.Parse(range[1], CultureInfo.InvariantCulture);
                }
                else if (int.Parse(range[0], CultureInfo.InvariantCulture) <= covered)
                {
                    continue;
                }

                text += row[1] + (row[9].StartsWith("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
            }

            if (lines.FirstOrDefault(l => l.StartsWith("# text = ", StringComparison.Ordinal)) is { } line)
            {
                Assert.Equal(line["# text = ".Length..], string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            }
        }
    }

    [Fact]
    public void Tags_contractions_and_paragraphs_are_marked()
    {
        var document = FormatSamples.Analyze(new Article { Body = "They don't know.\n\nHis dog barks." }).Document!;
        const string Expected = """
            # newdoc id = x
            # newpar
            # sent_id = x-1
            # text = They don't know.
            1|They|PRP|TokenRange=0:4
            2-3|don't|_|TokenRange=5:10
            2|do|VBP|TokenRange=5:7
            3|n't|RB|TokenRange=7:10
            4|know|VB|SpaceAfter=No|TokenRange=11:15
            5|.|.|TokenRange=15:16

            # newpar
            # sent_id = x-2
            # text = His dog barks.
            1|His|PRP$|TokenRange=18:21
            """;

        string rows = string.Join('\n', Write(document, "x").Split('\n').Select(l => l.Split('\t') is { Length: 10 } r ? $"{r[0]}|{r[1]}|{r[4]}|{r[9]}" : l));
        Assert.StartsWith(Expected.ReplaceLineEndings("\n"), rows, StringComparison.Ordinal);
    }

    private static string Write(Document document, string? id) => FormatSamples.Write(o => NewsConllu.Write(o, document, id));
}
