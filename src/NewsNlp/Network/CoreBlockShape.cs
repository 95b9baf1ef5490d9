namespace NewsNlp.Network;

/// <summary>The size of a block of weights.</summary>
internal readonly record struct CoreBlockShape(int Rows, int Columns, CoreBlockKind Kind)
{
    /// <summary>Gets the bytes that it takes in the section.</summary>
    public int Bytes => Kind switch
    {
        CoreBlockKind.Offset => 0,
        CoreBlockKind.Bytes or CoreBlockKind.RectifiedBytes => ByteMatrix.SizeOf(Rows, Columns),
        _ => sizeof(float) * Rows * Columns,
    };
}
