using System.Diagnostics;
using System.Globalization;

namespace NewsNlp.Console;

/// <summary>Counts what a run has done.</summary>
/// <threadsafety>Safe for any number of threads.</threadsafety>
internal sealed class RunCount
{
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private long _articles;
    private long _characters;
    private long _tokens;
    private int _failed;

    /// <summary>Gets how many articles are written.</summary>
    public long Articles => Interlocked.Read(ref _articles);

    /// <summary>Gets how many characters they have.</summary>
    public long Characters => Interlocked.Read(ref _characters);

    /// <summary>Gets how many tokens they have.</summary>
    public long Tokens => Interlocked.Read(ref _tokens);

    /// <summary>Gets how many articles failed.</summary>
    public int Failed => Volatile.Read(ref _failed);

    /// <summary>Gets the time since the run began.</summary>
    public TimeSpan Elapsed => _time.Elapsed;

    public void AddArticle(int characters, int tokens)
    {
        Interlocked.Increment(ref _articles);
        Interlocked.Add(ref _characters, characters);
        Interlocked.Add(ref _tokens, tokens);
    }

    public void AddFailure() => Interlocked.Increment(ref _failed);

    /// <summary>Gives the line: <c>3,600 articles, 1,802,000 tokens in 0:08.7 (412 articles/s, 206,000 tokens/s), 2 failed</c>.</summary>
    public static string Summary(long articles, long tokens, int failed, long doneBefore, TimeSpan elapsed)
    {
        double seconds = Math.Max(0.001, elapsed.TotalSeconds);
        string before = doneBefore > 0 ? string.Create(CultureInfo.InvariantCulture, $", {doneBefore:n0} done before") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{articles:n0} {(articles == 1 ? "article" : "articles")}, {tokens:n0} tokens in {(int)elapsed.TotalMinutes}:{elapsed.Seconds:00}.{elapsed.Milliseconds / 100} ({articles / seconds:n0} articles/s, {tokens / seconds:n0} tokens/s), {failed:n0} failed{before}");
    }
}
