using System.Globalization;
using NewsNlp.Console.Input;

namespace NewsNlp.Console;

/// <summary>Shows on standard error how far a run is: articles done, rate and, where the size of the input is known, the remaining time. Runs of less than a second show nothing.</summary>
internal sealed class Progress : IDisposable
{
    /// <summary>How long a run must last to show anything.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Messages _messages;
    private readonly int _width;
    private readonly ArticleFiles _files;
    private readonly RunCount _count;
    private readonly Timer _timer;

    public Progress(Messages messages, int width, ArticleFiles files, RunCount count)
    {
        _messages = messages;
        _width = width;
        _files = files;
        _count = count;
        _timer = new Timer(_ => Show(), null, Delay, Interval);
    }

    public void Dispose()
    {
        using var stopped = new ManualResetEvent(false);
        if (_timer.Dispose(stopped))
        {
            stopped.WaitOne();
        }

        _messages.ShowProgress(null);
    }

    /// <summary>Gives the line: <c>━━━━━━━─────────────  36%  3,600 articles  412/s  1.5 M chars/s  0:16 left</c>.</summary>
    internal static string Line(int width, double? share, long articles, long characters, TimeSpan elapsed)
    {
        double seconds = Math.Max(0.001, elapsed.TotalSeconds);
        var parts = new List<string>();
        if (share is { } done)
        {
            const int BarLength = 20;
            int filled = (int)(done * BarLength);
            parts.Add($"{new string('━', filled)}{new string('─', BarLength - filled)}  {(int)(100 * done)}%");
        }

        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{articles:n0} {(articles == 1 ? "article" : "articles")}"));
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{articles / seconds:n0}/s"));
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{characters / seconds / 1e6:0.00} M chars/s"));
        if (share is > 0.005)
        {
            var left = TimeSpan.FromSeconds(seconds * (1 - share.Value) / share.Value);
            parts.Add($"{(int)left.TotalMinutes}:{left.Seconds:00} left");
        }

        string line = string.Join("  ", parts);
        return line.Length < width ? line : line[..(width - 1)];
    }

    private void Show()
    {
        double? share = _files.TotalBytes is > 0 and var total ? Math.Min(1, (double)_files.BytesRead / total) : null;
        _messages.ShowProgress(Line(_width, share, _count.Articles, _count.Characters, _count.Elapsed));
    }
}
