namespace NewsNlp.Training.Network;

/// <summary>Random numbers that are the same every time (xorshift64*, Vigna 2016).</summary>
internal struct RandomStream(ulong seed)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15) | 1;

    public uint Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (uint)((_state * 0x2545F4914F6CDD1D) >> 32);
    }

    /// <summary>Gets a number from 0 to below 1.</summary>
    public float NextFloat() => (Next() >> 8) * (1f / (1 << 24));

    /// <summary>Gets a number of the normal distribution of mean 0 and variance 1.</summary>
    public float NextNormal() => MathF.Sqrt(-2 * MathF.Log(1 - NextFloat())) * MathF.Cos(2 * MathF.PI * NextFloat());
}
