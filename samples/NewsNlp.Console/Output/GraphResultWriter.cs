using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Console.Output;

/// <summary>Writes one graph of all articles when they are all there.</summary>
internal sealed class GraphResultWriter(TextWriter output) : IResultWriter
{
    private readonly RelationGraph _graph = new();

    public void Write(Article article, NewsAnalysis analysis) => _graph.Add(analysis);

    public void Dispose()
    {
        NewsGexf.Write(output, _graph);
        output.Write('\n');
        output.Flush();
    }
}
