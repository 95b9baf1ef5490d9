// Analyses all text files of a folder on all cores and writes one JSON document a line, in the order of their names.
using NewsNlp;
using NewsNlp.Serialization;

string folder = args.Length > 0 ? args[0] : "samples/articles";
var articles = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
    .Select(file => new Article { Id = Path.GetFileNameWithoutExtension(file), Body = File.ReadAllText(file) });

int failed = 0;
foreach (var result in NewsPipeline.Default.AnalyzeMany(articles))
{
    if (result.Analysis is { } analysis)
    {
        NewsJson.Write(Console.Out, analysis);
        Console.WriteLine();
    }
    else
    {
        Console.Error.WriteLine($"{result.Article.Id}: {result.Error!.Message}");
        failed++;
    }
}

return failed == 0 ? 0 : 1;
