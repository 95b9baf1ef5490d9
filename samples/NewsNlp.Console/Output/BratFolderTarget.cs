using System.Text;
using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Console.Output;

/// <summary>Writes two files an article into a folder, as brat wants them: the annotations, and the text that their offsets point into.</summary>
internal sealed class BratFolderTarget(string folder, IEnumerable<string> reserved) : IResultTarget
{
    /// <summary>The extension of annotations.</summary>
    public const string Extension = ".ann";

    /// <summary>The extension of texts.</summary>
    public const string TextExtension = ".txt";

    private readonly FolderTarget _annotations = new(folder, Extension, reserved, output => new ArticleResultWriter(output, NewsBrat.Write));

    public long Length => 0;

    public string Write(Article article, NewsAnalysis analysis)
    {
        string name = _annotations.Write(article, analysis);
        File.WriteAllText(Path.Combine(folder, name + TextExtension), article.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return name;
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
