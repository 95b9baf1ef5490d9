using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Console.Output;

/// <summary>Writes one indented JSON document, or an array of them where there are several articles.</summary>
internal sealed class JsonResultWriter(TextWriter output) : IResultWriter
{
    private NewsAnalysis? _first; // waits until it is known whether it is the only one
    private bool _isArray;

    public void Write(Article article, NewsAnalysis analysis)
    {
        if (!_isArray && _first is null)
        {
            _first = analysis;
            return;
        }

        if (_first is not null)
        {
            output.Write("[\n");
            NewsJson.Write(output, _first, indented: true);
            _first = null;
            _isArray = true;
        }

        output.Write(",\n");
        NewsJson.Write(output, analysis, indented: true);
        output.Flush();
    }

    public void Dispose()
    {
        if (_first is not null)
        {
            NewsJson.Write(output, _first, indented: true);
        }
        else
        {
            output.Write(_isArray ? "\n]" : "[]");
        }

        output.Write('\n');
        output.Flush();
    }
}
