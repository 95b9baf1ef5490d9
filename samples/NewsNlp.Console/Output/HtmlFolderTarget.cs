using System.Text;
using NewsNlp.Console.Output.Html;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Writes one page an article into a folder, and index.html with links to them.</summary>
internal sealed class HtmlFolderTarget : IResultTarget
{
    /// <summary>The extension of a page.</summary>
    public const string Extension = ".html";

    private const string IndexName = "index";

    private readonly string _indexFile;
    private readonly FolderTarget _pages;
    private readonly PageIndex _index = new();

    /// <exception cref="OutputException">The index would replace an input.</exception>
    public HtmlFolderTarget(string folder, IReadOnlyList<string> reserved)
    {
        _indexFile = Path.Combine(folder, IndexName + Extension);
        _pages = new FolderTarget(folder, Extension, [.. reserved, IndexName], output => new HtmlResultWriter(output, IndexName + Extension));
        if (reserved.Contains(IndexName, StringComparer.OrdinalIgnoreCase))
        {
            throw new OutputException($"{_indexFile} is one of the inputs, and the index of the pages would replace it. Give another folder.");
        }
    }

    public long Length => 0;

    public string Write(Article article, NewsAnalysis analysis)
    {
        string name = _pages.Write(article, analysis);
        _index.Add(Uri.EscapeDataString(name + Extension), article, analysis);
        return name;
    }

    public void Complete()
    {
        using var file = new StreamWriter(_indexFile, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var markup = new Markup(file);
        string heading = _index.Heading;
        HtmlPage.Begin(markup, heading, heading);
        _index.WriteTo(markup);
        HtmlPage.End(markup);
    }

    public void Dispose()
    {
    }
}
