using System.Text;
using NewsNlp.Console.Input;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Console.Output;

/// <summary>The list of the articles that failed, one JSON object a line: where it stands, its identifier where it has one, and why.</summary>
internal sealed class RejectedLog : IDisposable
{
    private readonly FileStream _file;

    /// <param name="path">The file.</param>
    /// <param name="keep">How many bytes of an earlier run to keep.</param>
    public RejectedLog(string path, long keep)
    {
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileTarget.IsDevice(path) ? FileShare.ReadWrite : FileShare.None, bufferSize: 0);
        if (_file.CanSeek && !FileTarget.IsDevice(path))
        {
            _file.SetLength(keep);
            _file.Position = keep;
        }
    }

    public long Length => _file.CanSeek ? _file.Position : 0;

    public void Write(ArticleInput input, string error)
    {
        var line = new JObject { ["origin"] = input.Origin, ["file"] = input.Key.File, ["number"] = input.Key.Number };
        if (input.Article?.Id is { } id)
        {
            line["id"] = id;
        }

        line["error"] = error;
        _file.Write(Encoding.UTF8.GetBytes(line.ToString(Formatting.None) + "\n"));
    }

    public void Dispose() => _file.Dispose();
}
