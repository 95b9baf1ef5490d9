using NewsNlp.Extraction;
using NewsNlp.Extraction.Names;
using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Network;

/// <summary>Reads treebanks and name corpora in the way of the run time.</summary>
internal sealed class CoreCorpusReader(NewsModel model)
{
    private readonly NameCorpusReader _names = new(model);
    private readonly TokenReader _reader = new(new WordClusters(model));
    private readonly ArticleWords _words = new();
    private readonly TokenColumns _columns = new();
    private readonly AnnotationLayers _layers = new();
    private readonly IExtractor _matches = MatchExtractor.Descriptor.Create(new ExtractorServices(model));
    private readonly TableAtomReader _tables = new();

    /// <summary>Gets the tokens of the annotators and what the tables say of them; both valid until the next call.</summary>
    public TokenTable Read(TreebankDocument document, out ReadOnlySpan<TableAtoms> tables)
    {
        var tokens = GoldTokens.Fill(document, _columns);
        _layers.Clear();
        var context = new ExtractionContext(new Article { Body = document.Text }, tokens, _layers);
        _matches.Extract(ref context);
        tables = _tables.Read(_layers.Matches, tokens.Count);
        return tokens;
    }

    /// <summary>Reads the sentences of a treebank.</summary>
    public IEnumerable<CoreSentence> ReadSyntax(TreebankDocument document)
    {
        var tokens = Read(document, out var tables);
        _words.Read(tokens);
        var sentences = new List<CoreSentence>();
        int first = 0;
        foreach (var sentence in document.Sentences)
        {
            var words = sentence.Tokens;
            if (words.Count <= CoreNetwork.LongestSentence)
            {
                var atoms = NameTagger.ReadSentence(_reader, _words, tokens, tables, first, first + words.Count - 1);
                var syntax = new SyntaxLabels([.. words.Select(w => (byte)w.Tag)], [.. words.Select(w => (byte)w.Upos)], [.. words.Select(w => w.Head + 1)], [.. words.Select(w => (byte)w.Relation)]);
                sentences.Add(Sentence(atoms) with { Syntax = syntax });
            }

            first += words.Count;
        }

        return sentences;
    }

    /// <summary>Reads the sentences of a text with names.</summary>
    public IEnumerable<CoreSentence> ReadNames(NamedText text)
        => _names.Read(text).Sentences.Where(s => s.Labels.Length is > 0 and <= CoreNetwork.LongestSentence).Select(s => Sentence(s.Atoms) with { Names = s.Labels });

    private static CoreSentence Sentence(ReadOnlySpan<TokenAtoms> atoms)
    {
        int count = atoms.Length - (2 * TokenReader.Padding);
        var words = new uint[count];
        var features = new int[count * CoreFeatures.Count];
        for (int i = 0; i < count; i++)
        {
            ref readonly var token = ref atoms[i + TokenReader.Padding];
            words[i] = token.Word;
            CoreFeatures.Fill(token, i == 0, features.AsSpan(i * CoreFeatures.Count));
        }

        return new CoreSentence(words, features);
    }
}
