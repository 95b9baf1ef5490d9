namespace NewsNlp.Training.Tagging;

/// <summary>Shuffles the same way every time (xorshift, Fisher and Yates).</summary>
internal sealed class Shuffle(uint seed)
{
    private uint _state = (seed * 0x9E3779B9) | 1;

    public void Apply(Span<int> order)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            int j = (int)(_state % (uint)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
