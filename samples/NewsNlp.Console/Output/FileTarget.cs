using System.Text;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Writes all results into one file. It has a name of its own until it is complete, so that a file with the final name is never a part of the results.</summary>
internal sealed class FileTarget : IResultTarget
{
    private const string PartialExtension = ".partial";

    private readonly string _path;
    private readonly FileStream _file;
    private readonly StreamWriter _text;
    private readonly IResultWriter _results;

    /// <param name="path">The final name.</param>
    /// <param name="create">Makes the writer.</param>
    /// <param name="keep">How many bytes of an earlier run to keep.</param>
    public FileTarget(string path, Func<TextWriter, IResultWriter> create, long keep = 0)
    {
        _path = path;
        _file = IsDevice(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)
            : new FileStream(PartialOf(_path), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0);
        if (!IsDevice(path))
        {
            _file.SetLength(keep);
            _file.Position = keep;
        }

        _text = new StreamWriter(_file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        _results = create(_text);
    }

    public long Length => _file.Position;

    /// <summary>The name of a file that is not complete.</summary>
    public static string PartialOf(string path) => path + PartialExtension;

    /// <summary>Whether a path is one like /dev/null, which cannot be renamed or continued.</summary>
    public static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    public string? Write(Article article, NewsAnalysis analysis)
    {
        _results.Write(article, analysis);
        return null;
    }

    public void Complete()
    {
        _results.Dispose();
        _text.Dispose();
        if (!IsDevice(_path))
        {
            File.Move(PartialOf(_path), _path, overwrite: true);
        }
    }

    public void Dispose() => _text.Dispose();
}
