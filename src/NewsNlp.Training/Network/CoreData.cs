using NewsNlp.Training.Corpora;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Network;

/// <summary>The corpora of the network, all of licences that allow the weights to be shipped.</summary>
internal static class CoreData
{
    private const int CasingShare = 12;

    private static readonly string[] Treebanks = ["en_ewt-ud-train", "en_gum-free-train"];

    // News first; the sets of other genres are there for their names.
    private static readonly string[] NameSets =
    [
        "voa_names", "uner_ewt.train", "gum_free_train", "gum_news_train", "uner_pud.test", "wnut17.train", "crossner_politics.train", "wikigold", "btc.e", "btc.f", "btc.g", "btc.h",
    ];

    /// <summary>Gets the sentences of the treebanks, and a share of them again as headlines are written.</summary>
    public static List<CoreSentence> ReadSyntax(CoreCorpusReader reader, string data)
        => [.. Treebanks.SelectMany(f => ConlluReader.Read(Path.Combine(data, "ud", f + ".conllu"))).SelectMany(d => reader.ReadSyntax(d).Concat(reader.ReadSyntax(CasingNoise.OnlyChanged(d, CasingShare))))];

    /// <summary>Gets the sentences of the name corpora, a share of them as headlines are written.</summary>
    public static List<CoreSentence> ReadNames(CoreCorpusReader reader, string data)
        => ReadNames(reader, NameSets.Select(f => Path.Combine(data, "ner", f + ".iob2")));

    /// <summary>Gets the sentences of some name corpora.</summary>
    public static List<CoreSentence> ReadNames(CoreCorpusReader reader, IEnumerable<string> paths)
        => [.. paths.SelectMany(NamedTextReader.Read).SelectMany(t => reader.ReadNames(CasingNoise.Apply(t, CasingShare)))];

    /// <summary>Gets the development parts of the treebanks, by name.</summary>
    public static IReadOnlyList<(string Name, List<TreebankDocument> Documents)> DevelopmentSyntax(string data)
        => [.. new[] { "en_ewt-ud-dev", "en_gum-free-dev" }.Select(f => (f, ConlluReader.Read(Path.Combine(data, "ud", f + ".conllu")).ToList()))];

    /// <summary>Gets the development parts of the name corpora, by name.</summary>
    public static IReadOnlyList<(string Name, List<NamedText> Texts)> DevelopmentNames(string data)
        => [.. new[] { "worldwide.dev", "uner_ewt.dev", "conll03.testa" }.Select(f => (f, NamedTextReader.Read(Path.Combine(data, "ner", "dev", f + ".jsonl")).ToList()))];
}
