using System.Text;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Writes all results into one file.</summary>
internal sealed class FileResultWriter : IResultWriter
{
    private readonly StreamWriter _file;
    private readonly IResultWriter _results;

    public FileResultWriter(string path, Func<TextWriter, IResultWriter> create)
    {
        _file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        _results = create(_file);
    }

    public void Write(Article article, NewsAnalysis analysis) => _results.Write(article, analysis);

    public void Dispose()
    {
        using (_file)
        {
            _results.Dispose();
        }
    }
}
