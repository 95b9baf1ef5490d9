namespace NewsNlp.Tagging;

/// <summary>What the features of a token are made of: small facts about its characters, each a number.</summary>
internal struct TokenAtoms
{
    /// <summary>The hash of the word without case and diacritics.</summary>
    public uint Word;
    public uint Prefix2;
    public uint Prefix3;
    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;

    /// <summary>The character classes in order, runs collapsed ("McDonald's" is XxXx'x), joined with the casing of the sentence.</summary>
    public uint Shape;

    /// <summary>The path of the word in the cluster tree, first decision in the highest of <see cref="WordClusters.PathBits"/> bits, after a leading 1; 0 for an unknown word.</summary>
    public uint Cluster;

    /// <summary>The part of speech; filled where tags are features.</summary>
    public uint Tag;

    /// <summary>What the fact tables say; filled where tables are features.</summary>
    public uint Table;

    /// <summary>What the rest of the article says of the word; filled where the article is a feature.</summary>
    public uint Elsewhere;

    /// <summary>Gets the first decisions of the cluster path.</summary>
    public readonly uint ClusterPrefix(int bits) => Cluster >> (WordClusters.PathBits - bits);
}
