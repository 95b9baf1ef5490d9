using NewsNlp.Text;
using static NewsNlp.Tagging.FeatureHash;

namespace NewsNlp.Tagging;

/// <summary>The features of the part-of-speech tagger.</summary>
internal static class TagFeatures
{
    /// <summary>The number of features of a token that do not depend on the tags before it; they come first.</summary>
    public const int LexicalCount = 30;

    public const int Count = LexicalCount + 9;

    /// <summary>Fills in the features of the words.</summary>
    /// <param name="atoms">The atoms of the sentence.</param>
    /// <param name="at">The place of the token among them.</param>
    /// <param name="features">Receives the features.</param>
    public static void FillLexical(ReadOnlySpan<TokenAtoms> atoms, int at, Span<uint> features)
    {
        ref readonly var a = ref atoms[at];
        ref readonly var p1 = ref atoms[at - 1];
        ref readonly var p2 = ref atoms[at - 2];
        ref readonly var n1 = ref atoms[at + 1];
        ref readonly var n2 = ref atoms[at + 2];
        uint first = at == TokenReader.Padding ? 1u : 0u;
        features[29] = 30; // the bias
        features[0] = Mix(a.Word, 1);
        features[1] = Mix(a.Word, a.Shape, 2);
        features[2] = Mix(a.Suffix2, 3);
        features[3] = Mix(a.Suffix3, 4);
        features[4] = Mix(a.Suffix4, 5);
        features[5] = Mix(a.Prefix2, 6);
        features[6] = Mix(a.Prefix3, 7);
        features[7] = Mix(a.Shape, first, 8);
        features[8] = Mix(a.Shape, a.Suffix3, 9);
        features[9] = Mix(a.Cluster, 10);
        features[10] = Mix(a.ClusterPrefix(8), a.Shape, 11);
        features[11] = Mix(p1.Word, 12);
        features[12] = Mix(p2.Word, 13);
        features[13] = Mix(n1.Word, 14);
        features[14] = Mix(n2.Word, 15);
        features[15] = Mix(p1.Word, a.Word, 16);
        features[16] = Mix(a.Word, n1.Word, 17);
        features[17] = Mix(p1.Word, n1.Word, 18);
        features[18] = Mix(p1.Cluster, 19);
        features[19] = Mix(n1.Cluster, 20);
        features[20] = Mix(p1.ClusterPrefix(8), a.ClusterPrefix(8), 21);
        features[21] = Mix(a.ClusterPrefix(8), n1.ClusterPrefix(8), 22);
        features[22] = Mix(p1.Suffix3, 23);
        features[23] = Mix(n1.Suffix3, 24);
        features[24] = Mix(n1.Suffix2, a.Suffix2, 25);
        features[25] = Mix(p1.Shape, a.Shape, 26);
        features[26] = Mix(a.Shape, n1.Shape, 27);
        features[27] = Mix(n1.ClusterPrefix(8), n2.ClusterPrefix(8), 28);
        features[28] = Mix(p2.Word, p1.Word, 29);
    }

    /// <summary>Fills in the features of the two tags before the token.</summary>
    public static void FillHistory(ReadOnlySpan<TokenAtoms> atoms, int at, PartOfSpeech before, PartOfSpeech secondBefore, Span<uint> features)
    {
        ref readonly var a = ref atoms[at];
        ref readonly var n1 = ref atoms[at + 1];
        uint t1 = (uint)before;
        uint t2 = ((uint)secondBefore << 8) | t1;
        features[LexicalCount] = Mix(t1, 41);
        features[LexicalCount + 1] = Mix(t2, 42);
        features[LexicalCount + 2] = Mix(a.Word, t1, 43);
        features[LexicalCount + 3] = Mix(a.Cluster, t1, 44);
        features[LexicalCount + 4] = Mix(a.Suffix3, t1, 45);
        features[LexicalCount + 5] = Mix(n1.Word, t1, 46);
        features[LexicalCount + 6] = Mix(a.Word, t2, 47);
        features[LexicalCount + 7] = Mix(n1.ClusterPrefix(10), t1, 48);
        features[LexicalCount + 8] = Mix(Mix(a.ClusterPrefix(8), t1), n1.ClusterPrefix(8), 49);
    }
}
