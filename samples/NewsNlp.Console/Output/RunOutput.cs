using NewsNlp.Console.Input;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>All that a run writes: results, the list of rejected articles and the journal, in step.</summary>
/// <threadsafety>Safe for any number of threads: failures of reading come from another thread than results.</threadsafety>
internal sealed class RunOutput(IResultTarget target, RejectedLog? rejected, RunManifest? manifest, bool keepsManifest) : IDisposable
{
    private readonly Lock _lock = new();

    /// <summary>Gets how many articles an earlier run has done.</summary>
    public int DoneBefore => manifest?.DoneBefore ?? 0;

    /// <summary>Gets how many of them were rejected.</summary>
    public int RejectedBefore => manifest?.RejectedBefore ?? 0;

    /// <summary>Whether an earlier run has done an article; asked once for each.</summary>
    public bool TakeDone(InputKey key) => manifest?.TakeDone(key) ?? false;

    /// <summary>Writes the facts of an article.</summary>
    public void Write(ArticleInput input, Article article, NewsAnalysis analysis)
    {
        lock (_lock)
        {
            string? document = target.Write(article, analysis);
            Note(input, document, failed: false);
        }
    }

    /// <summary>Notes that an article failed.</summary>
    public void Reject(ArticleInput input, string error)
    {
        lock (_lock)
        {
            rejected?.Write(input, error);
            Note(input, null, failed: true);
        }
    }

    /// <summary>Finishes the output after the last article.</summary>
    public void Complete()
    {
        target.Complete();
        if (!keepsManifest)
        {
            manifest?.Remove();
        }
    }

    public void Dispose()
    {
        target.Dispose();
        rejected?.Dispose();
        manifest?.Dispose();
    }

    private void Note(ArticleInput input, string? document, bool failed)
        => manifest?.Add(new ManifestEntry(input.Key, target.Length, rejected?.Length ?? 0, document, failed));
}
