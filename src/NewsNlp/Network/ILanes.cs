namespace NewsNlp.Network;

/// <summary>Floats that go through the same steps side by side. Code over it runs with the widest vectors of the machine, and each step is one instruction, so all widths give the same bits.</summary>
/// <typeparam name="TSelf">The vector.</typeparam>
internal unsafe interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    static abstract int Count { get; }

    static abstract TSelf Load(float* from);

    static abstract TSelf Load(sbyte* from);

    static abstract TSelf Create(float value);

    static abstract TSelf operator +(TSelf a, TSelf b);

    static abstract TSelf operator -(TSelf a, TSelf b);

    static abstract TSelf operator *(TSelf a, TSelf b);

    static abstract TSelf operator /(TSelf a, TSelf b);

    /// <summary>Gets a · b + c, rounded once.</summary>
    static abstract TSelf FusedMultiplyAdd(TSelf a, TSelf b, TSelf c);

    static abstract TSelf Min(TSelf a, TSelf b);

    static abstract TSelf Max(TSelf a, TSelf b);

    static abstract TSelf Abs(TSelf value);

    void Store(float* to);

    /// <summary>Stores the numbers as bytes, without what stands behind the point; they lie between 0 and 255.</summary>
    void Store(byte* to);
}
