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
    // What a teacher says is wrong in one head of ten.
    private const float TeacherWeight = 0.5f;
    private readonly NameCorpusReader _names = new(model);
    private readonly TokenReader _reader = new(new WordClusters(model));
    private readonly ArticleWords _words = new();
    private readonly TokenColumns _columns = new();
    private readonly AnnotationLayers _layers = new();
    private readonly IExtractor _matches = MatchExtractor.Descriptor.Create(new ExtractorServices(model));

    /// <summary>Gets the tokens of the annotators and what the tables say of them; both valid until the next call.</summary>
    public TokenTable Read(TreebankDocument document, out ReadOnlySpan<TableAtoms> tables)
    {
        var tokens = GoldTokens.Fill(document, _columns);
        _layers.Clear();
        var context = new ExtractionContext(new Article { Body = document.Text }, tokens, _layers);
        _matches.Extract(ref context);
        tables = _layers.TableAtoms;
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
    /// <param name="text">The text.</param>
    /// <param name="change">Makes the text that is read of the text that the teacher reads: the same words in other letters.</param>
    /// <param name="teacher">The network that says what the syntax is, or null.</param>
    public IEnumerable<CoreSentence> ReadNames(NamedText text, Func<NamedText, NamedText> change, CoreNetwork? teacher)
    {
        var syntax = teacher is null ? [] : Ask(teacher, text);
        var tokens = _names.Read(change(text), out var tables, out byte[] labels);
        _words.Read(tokens);
        var sentences = new List<CoreSentence>();
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            int first = tokens.FirstOf(i);
            int count = tokens.LastOf(i) - first + 1;
            if (count <= CoreNetwork.LongestSentence)
            {
                var sentence = Sentence(NameTagger.ReadSentence(_reader, _words, tokens, tables, first, first + count - 1));
                bool taught = syntax.Count == tokens.SentenceCount && syntax[i].Heads.Length == count;
                sentences.Add(sentence with { Names = labels.AsSpan(first, count).ToArray(), Syntax = taught ? syntax[i] : null });
            }
        }

        return sentences;
    }

    private List<SyntaxLabels> Ask(CoreNetwork teacher, NamedText text)
    {
        var tokens = _names.Read(text, out var tables, out _);
        teacher.Run(tokens, tables, new float[tokens.Count * teacher.NameCount]);
        var syntax = new List<SyntaxLabels>();
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            int first = tokens.FirstOf(i);
            var all = first..(tokens.LastOf(i) + 1);
            int[] heads = [.. tokens.Heads[all]];
            syntax.Add(new SyntaxLabels(
                [.. Array.ConvertAll(tokens.Tags[all].ToArray(), t => (byte)t)],
                [.. Array.ConvertAll(tokens.UniversalTags[all].ToArray(), t => (byte)t)],
                Array.ConvertAll(heads, h => h < 0 ? 0 : h - first + 1),
                [.. Array.ConvertAll(tokens.Relations[all].ToArray(), r => (byte)r)],
                TeacherWeight));
        }

        return syntax;
    }

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
