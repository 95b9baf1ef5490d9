namespace NewsNlp.Peers;

/// <summary>What a peer measured of itself: the last line of its output, as JSON.</summary>
/// <param name="Name">The peer.</param>
/// <param name="Version">Its version.</param>
/// <param name="Does">What it did with each article.</param>
/// <param name="Tokens">The tokens of all articles, as it cuts them.</param>
/// <param name="Rounds">The times of the rounds.</param>
/// <param name="PeakBytes">The largest resident memory of its process; 0 where that is not known.</param>
internal sealed record PeerResult(string Name, string Version, string Does, long Tokens, IReadOnlyList<PeerRound> Rounds, long PeakBytes)
{
    /// <summary>Gets the median of the processor time of a round in seconds.</summary>
    public double MedianCpuSeconds => Rounds.Select(r => r.CpuSeconds).Order().ElementAt(Rounds.Count / 2);

    /// <summary>Gets the least processor time of a round in seconds.</summary>
    public double BestCpuSeconds => Rounds.Min(r => r.CpuSeconds);

    /// <summary>Gets the shortest round by the clock in seconds.</summary>
    public double BestSeconds => Rounds.Min(r => r.Seconds);
}
