namespace NewsNlp.Batch;

/// <summary>How a batch runs.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record BatchOptions
{
    /// <summary>Gets the defaults: one worker a core.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>Gets the number of workers.</summary>
    /// <value>0, the default, means one for each core.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Workers
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Gets how many articles may be in flight: the bound on memory.</summary>
    /// <value>64 by default; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Window
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 64;

    /// <summary>Gets who is told how far the batch has come, each time before a result is handed out and on the thread that takes it.</summary>
    /// <value>null, the default, means nobody.</value>
    public IProgress<BatchProgress>? Progress { get; init; }
}
