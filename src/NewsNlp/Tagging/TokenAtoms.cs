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

    /// <summary>Whether the first letter is a capital.</summary>
    public bool IsCapitalized;

    /// <summary>The first and the last word of the run of capitalised words around the token, the words before and after it, and its length; see <see cref="CapitalizedRuns"/>.</summary>
    public uint RunFirst;
    public uint RunLast;
    public uint RunBefore;
    public uint RunAfter;
    public uint RunLength;

    /// <summary>The first and the last word of the run where "of" and its like join two runs ("Bank of England").</summary>
    public uint ChainFirst;
    public uint ChainLast;

    /// <summary>The cluster paths of the last word of the run, of the first word of the chain and of the words before and after the run.</summary>
    public uint RunLastCluster;
    public uint ChainFirstCluster;
    public uint RunBeforeCluster;
    public uint RunAfterCluster;

    /// <summary>The part of speech; filled where tags are features.</summary>
    public uint Tag;

    /// <summary>What the fact tables say; filled where tables are features.</summary>
    public TableAtoms Table;

    /// <summary>How the word is written elsewhere in the article; see <see cref="ArticleWords"/>.</summary>
    public uint Elsewhere;

    /// <summary>How the word was labelled elsewhere in the article in a first pass; see <see cref="ArticleWords"/>.</summary>
    public uint Vote;

    /// <summary>Gets the first decisions of the cluster path.</summary>
    public readonly uint ClusterPrefix(int bits) => Cluster >> (WordClusters.PathBits - bits);
}
