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
}
