namespace NewsNlp.Network;

/// <summary>The sizes of the network, and where each block of its weights stands.</summary>
/// <param name="InputWidth">The numbers in which word vectors and feature rows are summed; a multiple of 32.</param>
/// <param name="Width">The numbers a token has between the layers; a multiple of <see cref="WidthStep"/>.</param>
/// <param name="Layers">The recurrent layers.</param>
/// <param name="ArcWidth">The numbers a token has as dependent and as head; a multiple of 32.</param>
/// <param name="RelationWidth">The numbers a token has when its relation is found; a multiple of 32.</param>
/// <param name="TagCount">The parts of speech of the Penn Treebank.</param>
/// <param name="UniversalCount">The universal parts of speech.</param>
/// <param name="NameCount">The name labels.</param>
/// <param name="RelationCount">The dependency relations.</param>
internal readonly record struct CoreShape(int InputWidth, int Width, int Layers, int ArcWidth, int RelationWidth, int TagCount, int UniversalCount, int NameCount, int RelationCount)
{
    /// <summary>The numbers of a word vector.</summary>
    public const int VectorWidth = WordVectors.Width;

    /// <summary>The width is a multiple of this: a whole number of blocks runs in each direction.</summary>
    public const int WidthStep = 2 * RecurrentLayer.Block;

    /// <summary>Gets the columns of the three heads that label a token, padded.</summary>
    public int LabelColumns => MatrixKernel.Padded(TagCount + UniversalCount + NameCount);

    /// <summary>Gets the columns that make dependents and heads of a token.</summary>
    public int ParseColumns => 2 * (ArcWidth + RelationWidth);

    /// <summary>Gets the columns of the relations, padded.</summary>
    public int RelationColumns => MatrixKernel.Padded(RelationCount);

    /// <summary>Gets the blocks of weights in the order in which they stand.</summary>
    public IReadOnlyList<CoreBlockShape> Blocks()
    {
        var blocks = new List<CoreBlockShape>
        {
            new(VectorWidth, InputWidth, CoreBlockKind.Bytes),
            new(1, InputWidth, CoreBlockKind.Offset),
            new(InputWidth, Width, CoreBlockKind.Bytes),
            new(1, Width, CoreBlockKind.Offset),
        };
        for (int layer = 0; layer < Layers; layer++)
        {
            blocks.AddRange(
            [
                new(1, Width, CoreBlockKind.Vector), // norm gain
                new(1, Width, CoreBlockKind.Vector), // norm offset
                new(Width, 3 * Width, CoreBlockKind.Bytes), // candidate, forget, reset
                new(1, 3 * Width, CoreBlockKind.Offset),
                new(1, 2 * Width, CoreBlockKind.Vector), // how forget and reset see the state
            ]);
        }

        blocks.AddRange(
        [
            new(1, Width, CoreBlockKind.Vector),
            new(1, Width, CoreBlockKind.Vector),
            new(Width, LabelColumns, CoreBlockKind.Bytes),
            new(1, LabelColumns, CoreBlockKind.Offset),
            new(Width, ParseColumns, CoreBlockKind.Bytes),
            new(1, ParseColumns, CoreBlockKind.Offset),
            new(ArcWidth, ArcWidth, CoreBlockKind.RectifiedBytes),
            new(1, ArcWidth, CoreBlockKind.Offset), // what makes a head by itself
            new(1, ArcWidth, CoreBlockKind.Vector),
            new(1, RelationWidth, CoreBlockKind.Vector),
            new(RelationWidth, RelationColumns, CoreBlockKind.RectifiedBytes),
            new(1, RelationColumns, CoreBlockKind.Offset),
            new(1, NameCount * NameCount, CoreBlockKind.Vector),
            new(1, NameCount, CoreBlockKind.Vector),
            new(1, NameCount, CoreBlockKind.Vector),
        ]);
        return blocks;
    }
}
