using System.Text;
using NewsNlp.Console.Input;

namespace NewsNlp.Console.Output;

/// <summary>
/// The journal of a run: which articles are done, and how long the outputs were after each. It is written after the output, one line an article,
/// so that a run that was killed at any moment can go on: what the outputs hold beyond the last line is cut off and made again.
/// </summary>
internal sealed class RunManifest : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly Dictionary<InputKey, int> _done = [];
    private readonly List<string> _documents = [];

    private RunManifest(string path, FileMode mode)
    {
        _path = path;
        _file = new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    /// <summary>Gets how many bytes of the output belong to articles that are done.</summary>
    public long OutputLength { get; private set; }

    /// <summary>Gets how many bytes of the list of rejected articles belong to articles that are done.</summary>
    public long RejectedLength { get; private set; }

    /// <summary>Gets how many articles an earlier run has done.</summary>
    public int DoneBefore { get; private set; }

    /// <summary>Gets how many of them were rejected.</summary>
    public int RejectedBefore { get; private set; }

    /// <summary>Gets the names of the documents that are there.</summary>
    public IReadOnlyList<string> Documents => _documents;

    /// <summary>Begins a new journal.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="run">What the results depend on: a run with anything else cannot go on from here.</param>
    public static RunManifest Begin(string path, string run)
    {
        var manifest = new RunManifest(path, FileMode.Create);
        manifest.Append(run);
        return manifest;
    }

    /// <summary>Reads the journal of a run that was interrupted, to go on from there.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="run">What the results depend on.</param>
    /// <param name="outputLength">The length of the output as it is.</param>
    /// <param name="rejectedLength">The length of the list of rejected articles as it is.</param>
    /// <exception cref="OutputException">The run was begun in another way.</exception>
    public static RunManifest Continue(string path, string run, long outputLength, long rejectedLength)
    {
        var manifest = new RunManifest(path, FileMode.Open);
        try
        {
            manifest.Read(run, outputLength, rejectedLength);
            return manifest;
        }
        catch
        {
            manifest.Dispose();
            throw;
        }
    }

    /// <summary>Whether an earlier run has done an article. An article that is named twice on the command line is done twice, so each answer takes one away.</summary>
    public bool TakeDone(InputKey key)
    {
        if (!_done.TryGetValue(key, out int times))
        {
            return false;
        }

        if (times == 1)
        {
            _done.Remove(key);
        }
        else
        {
            _done[key] = times - 1;
        }

        return true;
    }

    /// <summary>Notes that an article is done, after its results are written.</summary>
    public void Add(ManifestEntry entry) => Append(entry.ToString());

    /// <summary>Removes the journal of a run that is complete.</summary>
    public void Remove()
    {
        _file.Dispose();
        File.Delete(_path);
    }

    public void Dispose() => _file.Dispose();

    private void Append(string line) => _file.Write(Encoding.UTF8.GetBytes(line + "\n"));

    private void Read(string run, long outputLength, long rejectedLength)
    {
        using var lines = new StreamReader(_file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        string? begun = lines.ReadLine();
        if (begun != run)
        {
            throw new OutputException($"the run in {_path} was begun with other options or by another version of the tool ({begun}); this one has {run}. Give the same options, or leave --resume out to begin anew.");
        }

        // A run on a machine that lost its power may have lines about output that never reached the disk.
        long end = Encoding.UTF8.GetByteCount(run) + 1;
        while (lines.ReadLine() is { } line && ManifestEntry.Parse(line) is { } entry && entry.Output <= outputLength && entry.Rejected <= rejectedLength && end + Encoding.UTF8.GetByteCount(line) < _file.Length)
        {
            end += Encoding.UTF8.GetByteCount(line) + 1;
            Take(entry);
        }

        _file.SetLength(end);
        _file.Position = end;
    }

    private void Take(ManifestEntry entry)
    {
        _done[entry.Key] = _done.GetValueOrDefault(entry.Key) + 1;
        (OutputLength, RejectedLength) = (entry.Output, entry.Rejected);
        DoneBefore++;
        RejectedBefore += entry.Failed ? 1 : 0;
        if (entry.Document is { } document)
        {
            _documents.Add(document);
        }
    }
}
