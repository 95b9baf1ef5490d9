// The core in a program that was trimmed or compiled ahead of time: every way in and out that it has.
using NewsNlp;
using NewsNlp.Serialization;

const string Line = """{"id":"a","title":"Ministers meet in Oslo","text":"Norwegian Foreign Minister Ingrid Solberg met Emre Aydin in Oslo on 3 May 2024.","published":"2024-05-04T08:00:00Z"}""";
var article = ArticleJson.Parse(Line);
var analysis = new NewsPipelineBuilder().KeepDocument().Build().Analyze(article);
string json = NewsJson.Serialize(analysis with { Document = null }); // tokens are not read back
Console.WriteLine(json == NewsJson.Serialize(NewsJson.Deserialize(json)) ? "JSON reads back" : "JSON differs");
Console.WriteLine(string.Join(", ", analysis.Facts.Where(f => f.Predicate is "metWith" or "holdsRole").Select(f => $"{f.Subject} {f.Predicate} {f.Object}")));
foreach (var happening in analysis.Events.Where(e => e.Date is not null))
{
    Console.WriteLine($"{happening.Date} {happening.Type} in {happening.Place?.Name}, {happening.Place?.Country}: {string.Join(", ", happening.Participants.Select(p => p.Entity?.Name))}");
}

foreach (var (name, write) in new (string, Action<TextWriter>)[]
{
    ("Turtle", o => NewsTurtle.Write(o, article, analysis)),
    ("JSON-LD", o => NewsJsonLd.Write(o, article, analysis)),
    ("CSV", o => NewsCsv.Write(o, article, analysis)),
    ("CoNLL-U", o => NewsConllu.Write(o, analysis.Document!, "a")),
    ("TimeML", o => NewsTimeMl.Write(o, article, analysis)),
})
{
    var text = new StringWriter();
    write(text);
    Console.WriteLine($"{name}: {(text.ToString().Contains("Solberg", StringComparison.Ordinal) ? "written" : "empty")}");
}

await foreach (var result in NewsPipeline.Default.AnalyzeManyAsync(Two()))
{
    Console.WriteLine($"{result.Article.Id}: {result.Analysis?.People.Count} people");
}

static async IAsyncEnumerable<Article> Two()
{
    await Task.Yield();
    yield return new Article { Id = "b", Body = "Anna Berg met Otto Kern in Vienna." };
    yield return new Article { Id = "c", Body = "Otto Kern left." };
}
