namespace NewsNlp.Batch;

/// <summary>How a batch runs.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record BatchOptions
{
    /// <summary>Gets the defaults: one worker a core.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>Gets the number of workers.</summary>
    /// <value>0, the default, means one for each core.</value>
    public int Workers { get; init; }

    /// <summary>Gets how many articles may be in flight: the bound on memory.</summary>
    /// <value>64 by default; at least 1.</value>
    public int Window { get; init; } = 64;
}
