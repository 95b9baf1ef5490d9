using NewsNlp.Network;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Network;

/// <summary>The corpora of the network, all of licences that allow the weights to be shipped.</summary>
internal static class CoreData
{
    private const int CasingShare = 12;

    private static readonly string[] Treebanks = ["en_ewt-ud-train", "en_gum-free-train"];

    // News counts twice; the sets of other genres are there for their names.
    private static readonly string[] NameSets =
    [
        "voa_names", "voa_names", "gum_news_train", "uner_ewt.train", "gum_free_train", "gum_news_train", "uner_pud.test", "wnut17.train", "crossner_politics.train", "wikigold", "btc.e", "btc.f", "btc.g", "btc.h",
    ];

    /// <summary>Gets the sentences of the treebanks, and a share of them again as headlines are written.</summary>
    public static List<CoreSentence> ReadSyntax(CoreCorpusReader reader, string data)
        => [.. Treebanks.SelectMany(f => ConlluReader.Read(Path.Combine(data, "ud", f + ".conllu"))).SelectMany(d => reader.ReadSyntax(d).Concat(reader.ReadSyntax(CasingNoise.OnlyChanged(d, CasingShare))))];

    /// <summary>Gets the sentences of the name corpora, a share of them as headlines are written.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="teacher">The network that says what the syntax of these sentences is, or null.</param>
    public static List<CoreSentence> ReadNames(CoreCorpusReader reader, string data, CoreNetwork? teacher)
        => [.. NameSets.SelectMany(f => NamedTextReader.Read(Path.Combine(data, "ner", f + ".iob2"))).SelectMany(t => reader.ReadNames(t, CasedAsHeadlines, teacher))];

    private static NamedText CasedAsHeadlines(NamedText text) => CasingNoise.Apply(text, CasingShare);

    /// <summary>Gets the development parts of the treebanks, by name.</summary>
    public static IReadOnlyList<(string Name, List<TreebankDocument> Documents)> DevelopmentSyntax(string data)
        => [.. new[] { "en_ewt-ud-dev", "en_gum-free-dev" }.Select(f => (f, ConlluReader.Read(Path.Combine(data, "ud", f + ".conllu")).ToList()))];

    /// <summary>Gets the development parts of the name corpora, by name.</summary>
    public static IReadOnlyList<(string Name, List<NamedText> Texts)> DevelopmentNames(string data)
        => [.. new[] { "worldwide.dev", "uner_ewt.dev", "conll03.testa" }.Select(f => (f, NamedTextReader.Read(Path.Combine(data, "ner", "dev", f + ".jsonl")).ToList()))];
}
