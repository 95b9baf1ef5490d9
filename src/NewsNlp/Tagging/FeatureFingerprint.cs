using NewsNlp.Internal;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Tagging;

/// <summary>Numbers for what the features of the taggers are made of: segmentation, atoms, clusters, table kinds, tags. Weights are worth something only with the features that they were trained on, so both carry the number.</summary>
internal static class FeatureFingerprint
{
    // Titles, joints, figures, marks and short forms: whatever segmenter and features treat in a way of their own.
    private const string Probe =
        "Mr. O'Neill doesn't like the Bank of England's plan, the mayor of Paris said on May 3.\n\nIn 2010, the THREE-year-old U.S. firm \"Roe & Sons\" paid $5.3 million (about 12%) to Ada Roe-Smith; she'd won.";

    private static readonly int TagCount = Enum.GetValues<PartOfSpeech>().Length;

    /// <summary>Gets the number of the features of the part-of-speech tagger.</summary>
    public static uint OfTags(WordClusters clusters)
    {
        var tokens = ReadProbe();
        var reader = new TokenReader(clusters);
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        uint sum = OfValues<PartOfSpeech>();
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int first = tokens.FirstOf(sentence);
            var atoms = reader.Read(tokens, first, tokens.LastOf(sentence));
            for (int i = TokenReader.Padding; i < atoms.Length - TokenReader.Padding; i++)
            {
                TagFeatures.FillLexical(atoms, i, features);
                TagFeatures.FillHistory(atoms, i, TagOf(i + 1), TagOf(i), features);
                sum = Add(sum, features);
            }
        }

        return sum;
    }

    /// <summary>Gets the number of the features of the name tagger.</summary>
    public static uint OfNames(WordClusters clusters)
    {
        var tokens = ReadProbe();
        var reader = new TokenReader(clusters);
        var words = new ArticleWords();
        words.Read(tokens);
        var tables = new TableAtoms[tokens.Count];
        for (int i = 0; i < tables.Length; i++)
        {
            tokens.Columns.Tags[i] = TagOf(i);
            tables[i] = new TableAtoms(1u << (i % 15), (uint)i);
        }

        Span<uint> features = stackalloc uint[NameFeatures.Count];
        uint sum = FeatureHash.Mix(OfValues<PartOfSpeech>(), OfValues<PhraseKinds>(), NameLabel.Count);
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            var atoms = NameTagger.ReadSentence(reader, words, tokens, tables, tokens.FirstOf(sentence), tokens.LastOf(sentence));
            for (int i = TokenReader.Padding; i < atoms.Length - TokenReader.Padding; i++)
            {
                atoms[i].Vote = (uint)i % 10;
            }

            for (int i = TokenReader.Padding; i < atoms.Length - TokenReader.Padding; i++)
            {
                NameFeatures.Fill(atoms, i, features);
                sum = Add(sum, features);
            }
        }

        return sum;
    }

    /// <summary>Gets the atoms of each sentence of the probe, with tables and the rest of the article, without the empty ones around it.</summary>
    public static IEnumerable<TokenAtoms[]> ReadProbe(WordClusters clusters)
    {
        var tokens = ReadProbe();
        var reader = new TokenReader(clusters);
        var words = new ArticleWords();
        words.Read(tokens);
        var tables = new TableAtoms[tokens.Count];
        for (int i = 0; i < tables.Length; i++)
        {
            tables[i] = new TableAtoms(1u << (i % 15), (uint)i);
        }

        var sentences = new List<TokenAtoms[]>();
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            var atoms = NameTagger.ReadSentence(reader, words, tokens, tables, tokens.FirstOf(sentence), tokens.LastOf(sentence));
            sentences.Add(atoms[TokenReader.Padding..^TokenReader.Padding].ToArray());
        }

        return sentences;
    }

    /// <summary>Gets a number for the names and values of an enumeration.</summary>
    public static uint OfValues<T>()
        where T : struct, Enum
    {
        uint sum = 0;
        foreach (var value in Enum.GetValues<T>())
        {
            sum = FeatureHash.Mix(sum, CharacterFold.Hash(value.ToString()), Convert.ToUInt32(value, null));
        }

        return sum;
    }

    private static TokenTable ReadProbe()
    {
        var columns = new TokenColumns();
        Segmenter.Run(Probe, columns);
        return new TokenTable(Probe, columns);
    }

    private static PartOfSpeech TagOf(int i) => (PartOfSpeech)(i % TagCount);

    private static uint Add(uint sum, ReadOnlySpan<uint> features)
    {
        foreach (uint feature in features)
        {
            sum = FeatureHash.Mix(sum, feature);
        }

        return sum;
    }
}
