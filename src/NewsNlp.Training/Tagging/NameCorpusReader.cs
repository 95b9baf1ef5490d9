using NewsNlp.Knowledge;
using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging;

/// <summary>Reads the atoms of texts in the way of the run time, and the labels of their tokens.</summary>
internal sealed class NameCorpusReader(NewsModel model)
{
    private readonly ArticleReader _articles = new(model);
    private readonly TokenReader _reader = new(new WordClusters(model));
    private readonly ArticleWords _words = new();
    private readonly TokenColumns _columns = new();

    /// <summary>Gets the fingerprint of the features that are read here.</summary>
    public uint Fingerprint => FeatureFingerprint.OfNames(new WordClusters(model));

    /// <summary>Gets the tokens of a text, what the tables say of them, and the right labels; the first two are valid until the next call.</summary>
    public TokenTable Read(NamedText text, out ReadOnlySpan<TableAtoms> tables, out byte[] labels)
    {
        var tokens = _articles.Read(text.Text, _columns, out tables);
        labels = LabelsOf(tokens, text.Names);
        return tokens;
    }

    /// <summary>Reads a text to learn from.</summary>
    public NameDocument Read(NamedText text)
    {
        var tokens = _articles.Read(text.Text, _columns, out var tables);
        var labels = LabelsOf(tokens, text.Names);
        _words.Read(tokens);
        var sentences = new List<NameSentence>();
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int first = tokens.FirstOf(sentence);
            int last = tokens.LastOf(sentence);
            var atoms = NameTagger.ReadSentence(_reader, _words, tokens, tables, first, last).ToArray();
            sentences.Add(new NameSentence(atoms, labels.AsSpan(first, last - first + 1).ToArray()));
        }

        return new NameDocument(sentences);
    }

    /// <summary>Gets the sentences of a document with the labels of a first pass as votes.</summary>
    public static IEnumerable<NameSentence> AddVotes(NameDocument document, SequencePerceptron learner)
    {
        var words = new ArticleWords();
        words.Clear(document.Sentences.Sum(s => s.Labels.Length));
        var labels = document.Sentences.Select(s => new byte[s.Labels.Length]).ToArray();
        for (int i = 0; i < labels.Length; i++)
        {
            learner.Predict(document.Sentences[i].Atoms, labels[i]);
            words.Vote(document.Sentences[i].Atoms, labels[i]);
        }

        for (int i = 0; i < labels.Length; i++)
        {
            var atoms = document.Sentences[i].Atoms.ToArray();
            NameTagger.AddVotes(words, atoms, labels[i]);
            yield return document.Sentences[i] with { Atoms = atoms };
        }
    }

    /// <summary>Labels a text with the trained tagger, after the network if there is one, and counts what is right.</summary>
    public void Evaluate(NamedText text, NameTagger tagger, CoreNetwork? network, NameEvaluation evaluation)
    {
        var tokens = Read(text, out var tables, out byte[] labels);
        float[] scores = network is null ? [] : new float[tokens.Count * NameLabel.Count];
        network?.Run(tokens, tables, scores);
        evaluation.Add(labels, tagger.Tag(tokens, tables, scores));
    }

    // A name covers the tokens that lie in it by more than half: the segmenter may cut words in other places than the annotators.
    private static byte[] LabelsOf(in TokenTable tokens, IReadOnlyList<LabeledName> names)
    {
        var labels = new byte[tokens.Count];
        foreach (var name in names)
        {
            int first = tokens.TokenAt(name.Span.Start);
            first += first < tokens.Count && IsMostlyIn(tokens, first, name.Span) ? 0 : 1;
            int last = first - 1;
            while (last + 1 < tokens.Count && IsMostlyIn(tokens, last + 1, name.Span))
            {
                last++;
            }

            // Corpora differ in "[The Hague Post]" and "[Kyiv's]": the article and the possessive stay out.
            first += first < last && tokens.Is(first, "the") ? 1 : 0;
            last -= first < last && (tokens.Is(last, "'s") || tokens.Is(last, "'")) ? 1 : 0;

            // A sentence that ends inside a name, as after "St.", cuts it.
            for (int i = first; i <= last;)
            {
                int end = Math.Min(last, tokens.LastOf(tokens.Sentences[i]));
                Fill(labels.AsSpan(i, end - i + 1), name.Kind);
                i = end + 1;
            }
        }

        return labels;
    }

    private static bool IsMostlyIn(in TokenTable tokens, int token, TextSpan name)
    {
        int inside = Math.Min(tokens.EndOf(token), name.End) - Math.Max(tokens.StartOf(token), name.Start);
        return inside * 2 > tokens.Lengths[token];
    }

    private static void Fill(Span<byte> labels, EntityKind kind)
    {
        if (labels.Length == 1)
        {
            labels[0] = (byte)NameLabel.Of(kind, NameLabel.Single);
            return;
        }

        labels.Fill((byte)NameLabel.Of(kind, NameLabel.Inside));
        labels[0] = (byte)NameLabel.Of(kind, NameLabel.Begin);
        labels[^1] = (byte)NameLabel.Of(kind, NameLabel.End);
    }
}
