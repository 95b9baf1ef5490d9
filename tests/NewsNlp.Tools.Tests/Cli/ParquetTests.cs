using NewsNlp.Knowledge;
using NewsNlp.Parquet;
using NewsNlp.Parquet.Rows;
using NewsNlp.Serialization;
using NewsNlp.Text;
using Newtonsoft.Json.Linq;
using Parquet.Serialization;
using ParquetSharp;

namespace NewsNlp.Tools.Tests.Cli;

/// <summary>Parquet tables, read back.</summary>
public sealed class ParquetTests : IDisposable
{
    private const string Text = "Norwegian Foreign Minister Ingrid Solberg met Emre Aydin in Oslo on 3 May 2024. \"We agree,\" Solberg said.";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Every_fact_is_a_row()
    {
        var article = new Article { Id = "a", Body = Text, Url = "https://example.org/a" };
        var analysis = NewsPipeline.Default.Analyze(article);
        await using (var writer = new NewsParquetWriter(_tool.PathOf("tables")))
        {
            await writer.AddAsync(article, analysis);
            await writer.AddAsync(new Article { Body = "Nothing." }, NewsPipeline.Default.Analyze("Nothing."));
            await writer.CompleteAsync();
        }

        Assert.Equal(["articles", "dates", "entities", "events", "facts", "mentions", "participants", "quotes", "roles"], Directory.GetFiles(_tool.PathOf("tables")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.Equal([("a", "https://example.org/a"), (null, null)], (await Read<ArticleRow>("articles")).Select(r => (r.Id, r.Url)));
        var entities = await Read<EntityRow>("entities");
        Assert.Equal(analysis.People.Count + analysis.Organizations.Count + analysis.Places.Count, entities.Count);
        var oslo = Assert.Single(entities, e => e.Name == "Oslo");
        Assert.Equal(("place", "city", "NO"), (oslo.Kind, oslo.Type, oslo.Country));
        Assert.InRange(oslo.Latitude!.Value, 59, 61);
        Assert.Contains("Solberg", Assert.Single(entities, e => e.Name == "Ingrid Solberg").Aliases);
        Assert.All(await Read<MentionRow>("mentions"), m => Assert.Equal(Text[m.Start..m.End], m.Text));
        Assert.Equal(analysis.Roles.Select(r => (r.Title, r.OfName)), (await Read<RoleRow>("roles")).Select(r => (r.Title, r.OfName)));
        Assert.Equal(new DateOnly(2024, 5, 3), Assert.Single(await Read<DateRow>("dates")).Earliest);
        Assert.Equal(("We agree", "p1"), (await Read<QuoteRow>("quotes")).Select(q => (q.Text, q.Speaker)).Single());
        Assert.Equal(analysis.Events.Select(e => (e.Type, e.Date)), (await Read<EventRow>("events")).Select(e => (e.Type, e.Date)));
        Assert.Equal(analysis.Events.Sum(e => e.Participants.Count), (await Read<ParticipantRow>("participants")).Count);
        Assert.Equal(analysis.Facts.Select(f => (f.Subject, f.Predicate, f.Object)), (await Read<FactRow>("facts")).Select(f => (f.Subject, f.Predicate, f.Object)));
    }

    [Fact]
    public void Apache_Arrow_reads_the_tables()
    {
        _tool.With("a.txt", Text).With("b.txt", Text).Extract("./a.txt", "./b.txt", "--format", "parquet", "--output", "./tables/");
        var facts = _tool.Extract("./a.txt", "./b.txt").OutputLines.Select(NewsJson.Deserialize).ToList();

        using var entities = new ParquetFileReader(_tool.PathOf("tables/entities.parquet"));
        using var group = entities.RowGroup(0);
        var columns = Enumerable.Range(0, entities.FileMetaData.NumColumns).ToDictionary(i => entities.FileMetaData.Schema.Column(i).Path.ToDotString(), StringComparer.Ordinal);
        using var names = group.Column(columns["name"]).LogicalReader<string>();
        using var latitudes = group.Column(columns["latitude"]).LogicalReader<double?>();
        int rows = (int)group.MetaData.NumRows;
        string[] name = names.ReadAll(rows);
        double?[] latitude = latitudes.ReadAll(rows);

        Assert.Equal(facts.Sum(f => f.People.Count + f.Organizations.Count + f.Places.Count), rows);
        Assert.Equal(2, name.Count(n => n == "Ingrid Solberg"));
        Assert.InRange(latitude[Array.IndexOf(name, "Oslo")]!.Value, 59, 61);
        foreach (string table in Directory.GetFiles(_tool.PathOf("tables")))
        {
            using var reader = new ParquetFileReader(table);
            Assert.True(reader.FileMetaData.NumRows > 0, table);
        }
    }

    [Fact]
    public async Task Many_rows_are_written_in_groups()
    {
        var article = new Article { Body = "x" };
        var person = new Person { Id = "p1", Name = "Anna", Mentions = [.. Enumerable.Repeat(new Mention(new TextSpan(0, 1), MentionKind.Name, 1), 30_000)] };
        await using (var writer = new NewsParquetWriter(_tool.PathOf("tables")))
        {
            for (int i = 0; i < 4; i++)
            {
                await writer.AddAsync(article, new NewsAnalysis { Article = new ArticleInfo(), People = [person] });
            }

            await writer.CompleteAsync();
        }

        Assert.Equal(120_000, (await Read<MentionRow>("mentions")).Count);
        Assert.Equal([1, 2, 3, 4], (await Read<EntityRow>("entities")).Select(e => e.Article));
    }

    [Fact]
    public async Task Tables_that_are_not_complete_look_so()
    {
        await using (new NewsParquetWriter(_tool.PathOf("tables")))
        {
        }

        Assert.All(Directory.GetFiles(_tool.PathOf("tables")), f => Assert.EndsWith(".parquet.partial", f, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_command_writes_tables_of_all_articles()
    {
        _tool.With("a.txt", Text).With("b.txt", Text).Extract("./a.txt", "./b.txt", "--format", "parquet", "--output", "./tables/");

        Assert.Equal(0, _tool.Status);
        Assert.Equal(["a", "b"], (await Read<ArticleRow>("articles")).Select(r => r.Id));
        var people = (JArray)JObject.Parse(_tool.Extract("./a.txt").Output)["people"]!;
        Assert.Equal(2 * people.Count, (await Read<EntityRow>("entities")).Count(e => e.Kind == "person"));
        Assert.Equal(2, _tool.Extract("./a.txt", "--format", "parquet").Status);
        Assert.Equal(2, _tool.Extract("./a.txt", "--format", "parquet", "--output", "./tables/", "--resume").Status);
    }

    private async Task<IList<T>> Read<T>(string table)
        where T : class, new()
        => (await ParquetSerializer.DeserializeAsync<T>(_tool.PathOf($"tables/{table}.parquet"))).Data;
}
