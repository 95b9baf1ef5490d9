using NewsNlp.Console.Output.Terminal;
using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Console.Output;

/// <summary>Makes the writer of a form of output, and knows what is special about each.</summary>
internal static class ResultWriters
{
    /// <summary>Makes a writer into a text.</summary>
    /// <param name="format">The form.</param>
    /// <param name="output">The text.</param>
    /// <param name="terminal">The terminal behind it, if a person reads along.</param>
    /// <param name="goesOn">Whether there are results in the text already, of an earlier run.</param>
    /// <exception cref="OutputException">The form needs a folder.</exception>
    public static IResultWriter Create(OutputFormat format, TextWriter output, ToolConsole? terminal = null, bool goesOn = false)
    {
        switch (format)
        {
            case OutputFormat.Table:
                return CreateTable(output, terminal);
            case OutputFormat.Json:
                return new JsonResultWriter(output);
            case OutputFormat.Csv:
                if (!goesOn)
                {
                    NewsCsv.WriteHeader(output);
                }

                return new ArticleResultWriter(output, NewsCsv.Write);
            case OutputFormat.Html:
                return new HtmlResultWriter(output);
            case OutputFormat.Turtle:
                return new ArticleResultWriter(output, NewsTurtle.Write);
            case OutputFormat.Jsonld:
                return new ArticleResultWriter(output, (o, article, analysis) => Line(o, () => NewsJsonLd.Write(o, article, analysis)));
            case OutputFormat.Conllu:
                return new ArticleResultWriter(output, (o, _, analysis) => NewsConllu.Write(o, analysis.Document!, analysis.Article.Id));
            case OutputFormat.Timeml:
                return new SingleResultWriter(output, Wording.Lower(format), NewsTimeMl.Write);
            case OutputFormat.Gexf:
                return new GraphResultWriter(output);
            case OutputFormat.Brat or OutputFormat.Parquet:
                throw new OutputException($"the form {Wording.Lower(format)} has several files. Give a folder, such as --output {Wording.Lower(format)}/.");
            default:
                return new ArticleResultWriter(output, (o, _, analysis) => Line(o, () => NewsJson.Write(o, analysis)));
        }
    }

    /// <summary>Makes a writer into a document that holds one article.</summary>
    public static IResultWriter CreateDocument(OutputFormat format, TextWriter output) => format switch
    {
        OutputFormat.Jsonl => new JsonResultWriter(output),
        OutputFormat.Jsonld => new ArticleResultWriter(output, (o, article, analysis) => Line(o, () => NewsJsonLd.Write(o, article, analysis, indented: true))),
        _ => Create(format, output),
    };

    /// <summary>The extension of a document that holds one article.</summary>
    public static string Extension(OutputFormat format) => format switch
    {
        OutputFormat.Table => ".txt",
        OutputFormat.Csv => ".csv",
        OutputFormat.Html => HtmlFolderTarget.Extension,
        OutputFormat.Turtle => ".ttl",
        OutputFormat.Jsonld => ".jsonld",
        OutputFormat.Conllu => ".conllu",
        OutputFormat.Brat => BratFolderTarget.Extension,
        OutputFormat.Timeml => ".tml",
        OutputFormat.Gexf => ".gexf",
        OutputFormat.Parquet => ".parquet",
        _ => ".json",
    };

    /// <summary>Whether what is written for an article stands for itself, so that a file can be cut off behind it and continued.</summary>
    public static bool GrowsByArticle(OutputFormat format) => format is OutputFormat.Jsonl or OutputFormat.Csv or OutputFormat.Turtle or OutputFormat.Jsonld or OutputFormat.Conllu;

    /// <summary>Whether it is made of tokens.</summary>
    public static bool NeedsTokens(OutputFormat format) => format == OutputFormat.Conllu;

    private static void Line(TextWriter output, Action write)
    {
        write();
        output.Write('\n');
    }

    // On its own, so that the library for tables is loaded only when there is one.
    private static TableResultWriter CreateTable(TextWriter output, ToolConsole? terminal) => new(output, terminal);
}
