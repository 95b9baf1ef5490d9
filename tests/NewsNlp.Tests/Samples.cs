using NewsNlp.Serialization;

namespace NewsNlp.Tests;

/// <summary>The articles that ship as samples and the annotated ones of the fixtures, as input for tests.</summary>
internal static class Samples
{
    public static IReadOnlyList<Article> Articles { get; } = [.. Read().OrderBy(a => a.Id, StringComparer.Ordinal)];

    private static IEnumerable<Article> Read()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Articles")))
        {
            switch (Path.GetExtension(file))
            {
                case ".txt" or ".md":
                    yield return new Article { Id = Path.GetFileName(file), Body = File.ReadAllText(file), PublishedAt = new DateTimeOffset(2024, 3, 6, 0, 0, 0, TimeSpan.Zero) };
                    break;
                case ".json":
                    yield return ArticleJson.Parse(File.ReadAllText(file)) with { Id = Path.GetFileName(file) };
                    break;
            }
        }

        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "facts"), "*.txt"))
        {
            yield return new Article { Id = Path.GetFileName(file), Body = File.ReadAllText(file) };
        }
    }
}
