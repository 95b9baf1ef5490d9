using System.Runtime.InteropServices;
using System.Text;
using NewsNlp.Extraction.Time;
using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Fuzz.Targets;

/// <summary>The bytes are the text of an article: one of the profiles analyses it, dates are read alone, JSON and another form are written. Nothing may throw.</summary>
internal static class TextTarget
{
    private static readonly NewsPipeline Accurate = new NewsPipelineBuilder().KeepDocument().Build();
    private static readonly NewsPipeline Fast = new NewsPipelineBuilder().UseProfile(PipelineProfile.Fast).KeepDocument().Build();
    private static readonly DateExtractor Dates = new(new DateOptions { Country = "GB", Style = DateStyle.Narrative, OffsetInValue = true });

    // The ends of the calendar, where "last week" and "in a century" do not exist.
    private static readonly DateTimeOffset?[] Publications = [new(2024, 3, 6, 8, 0, 0, TimeSpan.Zero), null, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new(2024, 2, 29, 23, 59, 0, TimeSpan.FromHours(14))];

    private static readonly Action<Article, NewsAnalysis>[] Forms =
    [
        (article, analysis) => NewsTurtle.Write(TextWriter.Null, article, analysis),
        (article, analysis) => NewsJsonLd.Write(TextWriter.Null, article, analysis),
        (article, analysis) => NewsCsv.Write(TextWriter.Null, article, analysis),
        (_, analysis) => NewsConllu.Write(TextWriter.Null, analysis.Document!),
        (article, analysis) => NewsBrat.Write(TextWriter.Null, article, analysis),
        (article, analysis) => NewsTimeMl.Write(TextWriter.Null, article, analysis),
        (_, analysis) =>
        {
            var graph = new RelationGraph();
            graph.Add(analysis);
            NewsGexf.Write(TextWriter.Null, graph);
        },
    ];

    public static void Run(byte[] input)
    {
        string text = input is [0xFF, 0xFE, ..] ? Utf16(input.AsSpan(2)) : Encoding.UTF8.GetString(input);
        var published = Publications[input.Length % Publications.Length];
        int line = text.IndexOf('\n', StringComparison.Ordinal);
        bool hasTitle = line > 0 && input.Length % 2 == 0;
        var article = new Article
        {
            Title = hasTitle ? text[..line] : null,
            Body = hasTitle ? text[(line + 1)..] : text,
            PublishedAt = published,
        };

        // The bytes decide, so that all is tried as often and an input always meets the same.
        int choice = input.Sum(b => b);
        var analysis = (choice % 2 == 0 ? Accurate : Fast).Analyze(article);
        CheckSpans(analysis, article.Text.Length);
        CheckJson(analysis);
        Forms[choice % Forms.Length](article, analysis);
        foreach (var date in Dates.Extract(text, published is { } moment ? DateOnly.FromDateTime(moment.DateTime) : null))
        {
            Check(date.Span.Start, date.Span.End, text.Length, "date");
        }
    }

    // Halves of surrogate pairs stay as they are; a decoder would replace them.
    private static string Utf16(ReadOnlySpan<byte> bytes) => new(MemoryMarshal.Cast<byte, char>(bytes));

    private static void CheckJson(NewsAnalysis analysis)
    {
        string json = NewsJson.Serialize(analysis with { Document = null });
        if (NewsJson.Serialize(NewsJson.Deserialize(json)) != json)
        {
            throw new InvalidOperationException("The document is another after it was written and read.");
        }
    }

    private static void CheckSpans(NewsAnalysis analysis, int length)
    {
        foreach (var mention in ((IEnumerable<Entity>)[.. analysis.People, .. analysis.Organizations, .. analysis.Places]).SelectMany(e => e.Mentions))
        {
            Check(mention.Span.Start, mention.Span.End, length, "mention");
        }

        foreach (var date in analysis.Dates)
        {
            Check(date.Span.Start, date.Span.End, length, "date");
        }

        foreach (var segment in analysis.Quotes.SelectMany(q => q.Segments))
        {
            Check(segment.Start, segment.End, length, "quote");
        }

        foreach (var happening in analysis.Events)
        {
            Check(happening.Trigger.Start, happening.Trigger.End, length, "event");
        }
    }

    private static void Check(int start, int end, int length, string what)
    {
        if (start < 0 || start >= end || end > length)
        {
            throw new InvalidOperationException($"The {what} at {start}..{end} lies outside the text of {length} characters.");
        }
    }
}
