// What somebody writes who has the packages and nothing else of ours.
using NewsNlp;
using NewsNlp.Html;
using NewsNlp.Parquet;

var article = HtmlArticle.Parse("""
    <html><head><title>Ministers meet in Oslo</title></head><body><article><h1>Ministers meet in Oslo</h1>
    <p>Norwegian Foreign Minister Ingrid Solberg met Emre Aydin in Oslo on 3 May 2024.</p><p>"We agree," Solberg said.</p></article></body></html>
    """);
var analysis = NewsPipeline.Default.Analyze(article);
foreach (var role in analysis.Roles)
{
    Console.WriteLine($"{role.Person.Name}: {role.Title} of {role.OfName}");
}

foreach (var quote in analysis.Quotes)
{
    Console.WriteLine($"{quote.Speaker?.Name}: {quote.Segments[0].Of(article.Text)}");
}

foreach (var happening in analysis.Events.Where(e => e.Date is not null))
{
    Console.WriteLine($"{happening.Date} {happening.Type} in {happening.Place?.Name}, {happening.Place?.Country}: {string.Join(", ", happening.Participants.Select(p => p.Entity?.Name))}");
}

await using (var tables = new NewsParquetWriter("tables"))
{
    await tables.AddAsync(article, analysis);
    await tables.CompleteAsync();
}

Console.WriteLine($"{Directory.GetFiles("tables", "*.parquet").Length} tables");
