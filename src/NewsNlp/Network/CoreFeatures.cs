using NewsNlp.Tagging;
using static NewsNlp.Tagging.FeatureHash;

namespace NewsNlp.Network;

/// <summary>The features of a token that have a trained row each; the network begins with the sum of the rows.</summary>
internal static class CoreFeatures
{
    public const int Count = 11;

    // Powers of two. Words, affixes, shapes, what the tables say, how the article writes the word elsewhere.
    private static readonly int[] RowCounts = [1 << 14, 1 << 10, 1 << 13, 1 << 10, 1 << 13, 1 << 14, 1 << 11, 1 << 10, 1 << 12, 1 << 10, 1 << 8];
    private static readonly int[] Offsets = FindOffsets();

    /// <summary>Gets the number of rows of all features.</summary>
    public static int TotalRows => Offsets[^1] + RowCounts[^1];

    /// <summary>Fills in the row of each feature.</summary>
    /// <param name="a">The atoms of the token, with tables and the rest of the article.</param>
    /// <param name="first">Whether the token begins the sentence.</param>
    /// <param name="rows">Receives <see cref="Count"/> rows.</param>
    public static void Fill(in TokenAtoms a, bool first, Span<int> rows)
    {
        rows = rows[..Count];
        rows[10] = Row(10, Mix(a.Elsewhere, a.IsCapitalized ? 1u : 0u, 11));
        rows[0] = Row(0, Mix(a.Word, 1));
        rows[1] = Row(1, Mix(a.Prefix2, 2));
        rows[2] = Row(2, Mix(a.Prefix3, 3));
        rows[3] = Row(3, Mix(a.Suffix2, 4));
        rows[4] = Row(4, Mix(a.Suffix3, 5));
        rows[5] = Row(5, Mix(a.Suffix4, 6));
        rows[6] = Row(6, Mix(a.Shape, first ? 1u : 0u, 7));
        rows[7] = Row(7, Mix(a.ClusterPrefix(10), 8));
        rows[8] = Row(8, Mix(a.Table.Word, 9));
        rows[9] = Row(9, Mix(a.Table.Phrase, 10));
    }

    private static int Row(int feature, uint hash) => Offsets[feature] + (int)(hash & (uint)(RowCounts[feature] - 1));

    private static int[] FindOffsets()
    {
        var offsets = new int[RowCounts.Length];
        for (int i = 1; i < offsets.Length; i++)
        {
            offsets[i] = offsets[i - 1] + RowCounts[i - 1];
        }

        return offsets;
    }
}
