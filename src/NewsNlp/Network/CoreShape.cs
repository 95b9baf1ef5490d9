namespace NewsNlp.Network;

/// <summary>The sizes of the network, and where each block of its weights stands.</summary>
/// <param name="Width">The numbers a token has between the layers; a multiple of 32.</param>
/// <param name="Layers">The recurrent layers.</param>
/// <param name="ArcWidth">The numbers a token has as dependent and as head.</param>
/// <param name="RelationWidth">The numbers a token has when its relation is found; a multiple of 16.</param>
/// <param name="TagCount">The parts of speech of the Penn Treebank.</param>
/// <param name="UniversalCount">The universal parts of speech.</param>
/// <param name="NameCount">The name labels.</param>
/// <param name="RelationCount">The dependency relations.</param>
internal readonly record struct CoreShape(int Width, int Layers, int ArcWidth, int RelationWidth, int TagCount, int UniversalCount, int NameCount, int RelationCount)
{
    /// <summary>The numbers of the header: these sizes, the vector width, the rows of the features.</summary>
    public const int HeaderInts = 12;

    /// <summary>The numbers of a word vector.</summary>
    public const int VectorWidth = WordVectors.Width;

    /// <summary>Gets the columns of the three heads that label a token, padded.</summary>
    public int LabelColumns => MatrixKernel.Padded(TagCount + UniversalCount + NameCount);

    /// <summary>Gets the columns that make dependents and heads of a token.</summary>
    public int ParseColumns => 2 * (ArcWidth + RelationWidth);

    /// <summary>Gets the columns of the relations, padded.</summary>
    public int RelationColumns => MatrixKernel.Padded(RelationCount);

    /// <summary>Gets the floats of the dense blocks, in the order in which they stand.</summary>
    public int[] DenseSizes()
    {
        var sizes = new List<int> { VectorWidth * Width, Width };
        for (int layer = 0; layer < Layers; layer++)
        {
            // Norm gain and offset, the matrix of candidate, forget and reset, their offsets, and how gates see the state.
            sizes.AddRange([Width, Width, Width * 3 * Width, 2 * Width, 2 * Width]);
        }

        sizes.AddRange(
        [
            Width, Width, // the last norm
            Width * LabelColumns, LabelColumns,
            Width * ParseColumns, ParseColumns,
            ArcWidth * ArcWidth, ArcWidth, // dependent to head, and what makes a head by itself
            ArcWidth, RelationWidth, // the root as a head
            RelationWidth * RelationColumns, RelationColumns,
            NameCount * NameCount, NameCount, NameCount, // transitions, start, stop
        ]);
        return [.. sizes];
    }
}
