using NewsNlp.Knowledge;

namespace NewsNlp.Tests.Serialization;

/// <summary>Articles and what is found in them, for the tests of the forms: those of the repository, and one that has all that a form may stumble over.</summary>
internal static class FormatSamples
{
    private const string Odd = "😀 <b>\"Angela\tMerkel\"</b> & Emmanuel Macron met in São\u00A0Paulo on 3 May 2024.\r\n\r\n“We \\agree\\ on\u0001 𝒳 and\nmore,” Merkel said 'yes' ]]> --> \uD83D \u2028 ABC.\r\nShe'll visit Rome, Italy, next week; Macron won't.\n\n\u0000";

    private static readonly NewsPipeline Pipeline = new NewsPipelineBuilder().KeepDocument().Build();

    public static IReadOnlyList<Article> Articles { get; } =
    [
        .. Samples.Articles,
        new Article { Id = "odd <id>\t\"x\" \uDE00", Title = "Odd & <old>\n“title”", Body = Odd, Url = "https://example.org/a b?q=<x>&r={1}#part", Source = "A \"B\" & C", Byline = "By\nO'Hara", PublishedAt = new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero) },
        new Article { Body = "" },
        new Article { Body = "Nothing here." },
    ];

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, Articles.Count)];

    public static NewsAnalysis Analyze(Article article) => Pipeline.Analyze(article);

    /// <summary>Writes into a string.</summary>
    public static string Write(Action<StringWriter> write)
    {
        var output = new StringWriter();
        write(output);
        return output.ToString();
    }
}
