using System.Globalization;
using NewsNlp.Console.Output.Html;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Writes one page with a section an article. The index stands above the sections, so they wait until all are there.</summary>
/// <param name="output">Where to write.</param>
/// <param name="home">The address of the page that lists this one among others, if there is one.</param>
internal sealed class HtmlResultWriter(TextWriter output, string? home = null) : IResultWriter
{
    private readonly StringWriter _sections = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly PageIndex _index = new();

    public void Write(Article article, NewsAnalysis analysis)
    {
        int number = _index.Count + 1;
        _index.Add("#" + ArticleSection.IdOf(number), article, analysis);
        ArticleSection.Write(new Markup(_sections), article, analysis, number);
    }

    public void Dispose()
    {
        var markup = new Markup(output);
        HtmlPage.Begin(markup, _index.Count == 1 ? _index.FirstTitle : _index.Heading, _index.Heading, home);
        if (_index.Count > 1)
        {
            _index.WriteTo(markup);
        }

        foreach (var chunk in _sections.GetStringBuilder().GetChunks())
        {
            output.Write(chunk.Span);
        }

        HtmlPage.End(markup);
        output.Flush();
    }
}
