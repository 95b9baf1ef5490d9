using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Console.Output;

/// <summary>Writes JSON documents: one a line, or indented.</summary>
internal sealed class JsonResultWriter(TextWriter output, bool indented) : IResultWriter
{
    public void Write(Article article, NewsAnalysis analysis)
    {
        NewsJson.Write(output, analysis, indented);
        output.Write('\n');
    }

    public void Dispose() => output.Dispose();
}
