using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Console.Output;

/// <summary>Writes one JSON document a line.</summary>
internal sealed class JsonLinesResultWriter(TextWriter output) : IResultWriter
{
    public void Write(Article article, NewsAnalysis analysis)
    {
        NewsJson.Write(output, analysis);
        output.Write('\n');
        output.Flush();
    }

    public void Dispose() => output.Flush();
}
