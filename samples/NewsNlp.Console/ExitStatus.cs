namespace NewsNlp.Console;

/// <summary>What the tool's exit status says.</summary>
internal static class ExitStatus
{
    /// <summary>All articles are done.</summary>
    public const int Done = 0;

    /// <summary>Some articles failed; the others are written.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong usage, or no usable model.</summary>
    public const int WrongUsage = 2;
}
