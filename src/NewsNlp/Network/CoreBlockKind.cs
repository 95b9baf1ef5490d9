namespace NewsNlp.Network;

/// <summary>How a block of weights is kept.</summary>
internal enum CoreBlockKind
{
    /// <summary>Floats as they are.</summary>
    Vector,

    /// <summary>A matrix of floats, packed for <see cref="MatrixKernel"/>; only training has them.</summary>
    Floats,

    /// <summary>A matrix of signed bytes; see <see cref="ByteMatrix"/>.</summary>
    Bytes,

    /// <summary>The same for what has no negative numbers.</summary>
    RectifiedBytes,

    /// <summary>The offset of the matrix of bytes before it, which is kept inside that one.</summary>
    Offset,
}
