namespace NewsNlp.Console;

/// <summary>Writes failures to standard error, one line each, and keeps the line of progress out of their way.</summary>
/// <threadsafety>Safe for any number of threads.</threadsafety>
internal sealed class Messages(TextWriter error)
{
    private const string ClearLine = "\r\e[K";
    private readonly Lock _lock = new();
    private bool _showsProgress;

    /// <summary>Writes a failure.</summary>
    public void Write(string message)
    {
        lock (_lock)
        {
            Clear();
            error.WriteLine($"newsnlp: {message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>Shows or renews the line of progress; null takes it away.</summary>
    public void ShowProgress(string? line)
    {
        lock (_lock)
        {
            Clear();
            if (line is not null)
            {
                error.Write(line);
                _showsProgress = true;
            }
        }
    }

    private void Clear()
    {
        if (_showsProgress)
        {
            error.Write(ClearLine);
            _showsProgress = false;
        }
    }
}
