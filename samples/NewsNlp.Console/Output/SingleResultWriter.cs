using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Writes the facts of one article, in a form of which a document holds no more.</summary>
/// <param name="output">Where to write.</param>
/// <param name="format">What the form is called.</param>
/// <param name="write">Writes the document.</param>
internal sealed class SingleResultWriter(TextWriter output, string format, Action<TextWriter, Article, NewsAnalysis> write) : IResultWriter
{
    private bool _isFull;

    /// <exception cref="OutputException">There is a second article.</exception>
    public void Write(Article article, NewsAnalysis analysis)
    {
        if (_isFull)
        {
            throw new OutputException($"a document of the form {format} holds one article, and there are several. Give a folder, such as --output {format}/.");
        }

        _isFull = true;
        write(output, article, analysis);
        output.Write('\n');
        output.Flush();
    }

    public void Dispose() => output.Flush();
}
