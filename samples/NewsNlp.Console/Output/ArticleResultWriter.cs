using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Writes the facts of each article as they come, in a form in which those of one article stand for themselves.</summary>
/// <param name="output">Where to write.</param>
/// <param name="write">Writes those of one.</param>
internal sealed class ArticleResultWriter(TextWriter output, Action<TextWriter, Article, NewsAnalysis> write) : IResultWriter
{
    public void Write(Article article, NewsAnalysis analysis)
    {
        write(output, article, analysis);
        output.Flush();
    }

    public void Dispose() => output.Flush();
}
