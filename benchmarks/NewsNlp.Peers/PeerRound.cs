namespace NewsNlp.Peers;

/// <summary>All articles, once.</summary>
/// <param name="Seconds">The time by the clock.</param>
/// <param name="CpuSeconds">The processor time of the whole process, collector of garbage included.</param>
internal sealed record PeerRound(double Seconds, double CpuSeconds);
