using static NewsNlp.Tagging.FeatureHash;

namespace NewsNlp.Tagging;

/// <summary>The features of the name tagger.</summary>
internal static class NameFeatures
{
    public const int Count = 48 + 46;

    /// <summary>How many of them know votes.</summary>
    public const int VoteCount = 5;

    /// <summary>Fills in the features of a token.</summary>
    /// <param name="atoms">The atoms of the sentence, with runs, tags, tables and the rest of the article.</param>
    /// <param name="at">The place of the token among them.</param>
    /// <param name="features">Receives <see cref="Count"/> features.</param>
    public static void Fill(ReadOnlySpan<TokenAtoms> atoms, int at, Span<uint> features)
    {
        features = features[..Count]; // in each part the last one is written first, so the bounds are checked once
        FillWords(atoms, at, features);
        FillClusters(atoms, at, features[32..]);
        FillContext(atoms, at, features[48..]);
    }

    /// <summary>Fills in the features that know how the words are labelled elsewhere in the article.</summary>
    /// <param name="shape">The shape of the token.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="before">The vote of the token before.</param>
    /// <param name="vote">Its vote.</param>
    /// <param name="after">The vote of the token after.</param>
    /// <param name="features">Receives <see cref="VoteCount"/> features.</param>
    public static void FillVotes(uint shape, uint tag, uint before, uint vote, uint after, Span<uint> features)
    {
        features[4] = Mix(vote, tag, 188);
        features[0] = Mix(vote, 184);
        features[1] = Mix(vote, shape, 185);
        features[2] = Mix(before, vote, 186);
        features[3] = Mix(vote, after, 187);
    }

    private static void FillWords(ReadOnlySpan<TokenAtoms> atoms, int at, Span<uint> features)
    {
        ref readonly var a = ref atoms[at];
        ref readonly var p1 = ref atoms[at - 1];
        ref readonly var p2 = ref atoms[at - 2];
        ref readonly var n1 = ref atoms[at + 1];
        ref readonly var n2 = ref atoms[at + 2];
        uint first = at == TokenReader.Padding ? 1u : 0u;
        features[31] = Mix(n2.Shape, n1.Shape, 100);
        features[0] = Mix(a.Word, 101);
        features[1] = Mix(a.Word, a.Shape, 102);
        features[2] = Mix(p1.Word, 103);
        features[3] = Mix(n1.Word, 104);
        features[4] = Mix(p2.Word, 105);
        features[5] = Mix(n2.Word, 106);
        features[6] = Mix(p1.Word, a.Word, 107);
        features[7] = Mix(a.Word, n1.Word, 108);
        features[8] = Mix(p2.Word, p1.Word, 109);
        features[9] = Mix(n1.Word, n2.Word, 110);
        features[10] = Mix(p1.Word, n1.Word, 111);
        features[11] = Mix(a.Shape, first, 112);
        features[12] = Mix(p1.Shape, a.Shape, 113);
        features[13] = Mix(a.Shape, n1.Shape, 114);
        features[14] = Mix(Mix(p1.Shape, a.Shape), n1.Shape, 115);
        features[15] = Mix(Mix(p2.Shape, p1.Shape), a.Shape, 116);
        features[16] = Mix(Mix(a.Shape, n1.Shape), n2.Shape, 117);
        features[17] = Mix(a.Prefix3, 118);
        features[18] = Mix(a.Suffix3, 119);
        features[19] = Mix(a.Suffix4, 120);
        features[20] = Mix(a.Suffix2, 121);
        features[21] = Mix(a.Shape, a.Suffix3, 122);
        features[22] = Mix(p1.Suffix3, 123);
        features[23] = Mix(n1.Suffix3, 124);
        features[24] = Mix(p1.Word, a.Shape, 125);
        features[25] = Mix(n1.Word, a.Shape, 126);
        features[26] = Mix(a.Shape, a.Prefix2, 127);
        features[27] = Mix(p2.Word, a.Shape, 128);
        features[28] = Mix(n2.Word, a.Shape, 129);
        features[29] = Mix(p1.Shape, 130);
        features[30] = Mix(n1.Shape, 131);
    }

    private static void FillClusters(ReadOnlySpan<TokenAtoms> atoms, int at, Span<uint> features)
    {
        ref readonly var a = ref atoms[at];
        ref readonly var p1 = ref atoms[at - 1];
        ref readonly var p2 = ref atoms[at - 2];
        ref readonly var n1 = ref atoms[at + 1];
        ref readonly var n2 = ref atoms[at + 2];
        uint here = a.ClusterPrefix(8);
        features[15] = Mix(a.ClusterPrefix(5), a.Shape, 140);
        features[0] = Mix(a.Cluster, 141);
        features[1] = Mix(a.ClusterPrefix(11), 142);
        features[2] = Mix(here, a.Shape, 143);
        features[3] = Mix(p1.Cluster, 144);
        features[4] = Mix(n1.Cluster, 145);
        features[5] = Mix(p1.ClusterPrefix(10), 146);
        features[6] = Mix(n1.ClusterPrefix(10), 147);
        features[7] = Mix(p1.ClusterPrefix(8), here, 148);
        features[8] = Mix(here, n1.ClusterPrefix(8), 149);
        features[9] = Mix(Mix(p1.ClusterPrefix(7), a.ClusterPrefix(7)), n1.ClusterPrefix(7), 150);
        features[10] = Mix(p2.ClusterPrefix(10), 151);
        features[11] = Mix(n2.ClusterPrefix(10), 152);
        features[12] = Mix(a.Cluster, n1.Shape, 153);
        features[13] = Mix(p1.ClusterPrefix(11), a.Shape, 154);
        features[14] = Mix(n1.ClusterPrefix(11), a.Shape, 155);
    }

    private static void FillContext(ReadOnlySpan<TokenAtoms> atoms, int at, Span<uint> features)
    {
        ref readonly var a = ref atoms[at];
        ref readonly var p1 = ref atoms[at - 1];
        ref readonly var n1 = ref atoms[at + 1];
        features[45] = Mix(a.Shape, p1.Shape, n1.Shape ^ 0x55);
        features[0] = Mix(a.RunLast, a.RunLength, 161);
        features[1] = Mix(a.RunFirst, a.RunLength, 162);
        features[2] = Mix(a.RunBefore, a.Shape, 163);
        features[3] = Mix(a.RunAfter, a.Shape, 164);
        features[4] = Mix(a.RunLast, a.Shape, 165);
        features[5] = Mix(a.RunFirst, a.Shape, 166);
        features[6] = Mix(a.RunLength, a.Shape, 167);
        features[7] = Mix(a.ChainFirst, a.Shape, 168);
        features[8] = Mix(a.ChainLast, a.Shape, 169);
        features[9] = Mix(a.Tag, 170);
        features[10] = Mix(p1.Tag, a.Tag, 171);
        features[11] = Mix(a.Tag, n1.Tag, 172);
        features[12] = Mix(a.Tag, a.Shape, 173);
        features[13] = Mix(Mix(p1.Tag, a.Tag), n1.Tag, 174);
        features[14] = Mix(a.Table.Word, 175);
        features[15] = Mix(a.Table.Word, a.Shape, 176);
        features[16] = Mix(p1.Table.Word, a.Table.Word, 177);
        features[17] = Mix(a.Table.Word, n1.Table.Word, 178);
        features[18] = Mix(a.Elsewhere, 179);
        features[19] = Mix(a.Elsewhere, a.Shape, 180);
        features[20] = Mix(a.Elsewhere, a.Table.Word, 181);
        features[21] = Mix(p1.Elsewhere, a.Elsewhere, 182);
        features[22] = Mix(a.Elsewhere, n1.Elsewhere, 183);
        FillVotes(a.Shape, a.Tag, p1.Vote, a.Vote, n1.Vote, features.Slice(23, VoteCount));
        features[28] = Mix(a.ClusterPrefix(8), a.Table.Word, 189);
        features[29] = 190;
        features[30] = Mix(a.Table.Phrase, 191);
        features[31] = Mix(a.Table.Phrase, a.Shape, 192);
        features[32] = Mix(a.Table.Word, a.Table.Phrase, 193);
        features[33] = Mix(n1.Table.Phrase, a.Shape, 194);
        features[34] = Mix(p1.Table.Phrase, a.Shape, 195);
        features[35] = Mix(a.Table.Word & 0x2F, a.Shape, 196);
        features[36] = Mix(a.Table.Word & 0x30, a.Shape, 197);
        features[37] = Mix(a.RunLastCluster, a.RunLength, 201);
        features[38] = Mix(a.RunLastCluster >> 4, a.Shape, 202);
        features[39] = Mix(a.ChainFirstCluster, a.Shape, 203);
        features[40] = Mix(a.ChainFirstCluster >> 4, a.Shape, 204);
        features[41] = Mix(a.RunBeforeCluster, a.Shape, 205);
        features[42] = Mix(a.RunAfterCluster, a.Shape, 206);
        features[43] = Mix(Mix(a.RunBeforeCluster >> 5, a.RunAfterCluster >> 5), a.RunLength, 207);
        features[44] = Mix(Mix(a.RunLastCluster >> 5, a.RunBeforeCluster >> 5), a.RunLength, 208);
    }
}
