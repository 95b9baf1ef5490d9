using NewsNlp.Serialization;

namespace NewsNlp.Benchmarks;

/// <summary>The articles that the benchmarks read: those of <c>samples/articles</c>, or those of a JSON Lines file named in <c>NEWSNLP_ARTICLES</c>.</summary>
public static class SampleText
{
    /// <summary>Gets the articles.</summary>
    public static IReadOnlyList<Article> Articles { get; } = [.. Read()];

    /// <summary>Gets one text of about a million characters made of all articles.</summary>
    public static string Large { get; } = string.Concat(Enumerable.Repeat(string.Join("\n\n", Articles.Select(a => a.Text)) + "\n\n", 1 + (1_000_000 / Articles.Sum(a => a.Text.Length))));

    private static IEnumerable<Article> Read()
    {
        if (Environment.GetEnvironmentVariable("NEWSNLP_ARTICLES") is { Length: > 0 } file)
        {
            return File.ReadLines(file).Where(l => l.Length > 0).Select(ArticleJson.Parse);
        }

        var published = new DateTimeOffset(2024, 3, 6, 0, 0, 0, TimeSpan.Zero);
        return Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Articles"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new Article { Id = Path.GetFileName(path), Body = File.ReadAllText(path), PublishedAt = published });
    }
}
