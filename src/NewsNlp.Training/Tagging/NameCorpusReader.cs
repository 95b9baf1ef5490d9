using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging;

/// <summary>Reads the atoms of documents in the way of the run time.</summary>
internal sealed class NameCorpusReader(NewsModel model)
{
    private readonly PartOfSpeechTagger _tagger = new(model);
    private readonly TokenReader _reader = new(new WordClusters(model));
    private readonly ArticleWords _words = new();
    private readonly TokenColumns _columns = new();

    /// <summary>Labels a document with the trained tagger and counts what is right.</summary>
    public void Evaluate(LabeledDocument document, NameTagger tagger, NameEvaluation evaluation)
    {
        var tokens = ReadTokens(document);
        var labels = tagger.Tag(tokens, new uint[tokens.Count]);
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            evaluation.Add(NameTypes.ToLabels([.. document.Sentences[sentence].Select(t => t.Label)]), labels.Slice(tokens.FirstOf(sentence), document.Sentences[sentence].Count));
        }
    }

    public NameDocument Read(LabeledDocument document)
    {
        var tokens = ReadTokens(document);
        var tables = new uint[tokens.Count];
        _words.Read(tokens);
        var sentences = new List<NameSentence>();
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            var atoms = NameTagger.ReadSentence(_reader, _words, tokens, tables, tokens.FirstOf(sentence), tokens.LastOf(sentence)).ToArray();
            sentences.Add(new NameSentence(atoms, NameTypes.ToLabels([.. document.Sentences[sentence].Select(t => t.Label)])));
        }

        return new NameDocument(sentences);
    }

    /// <summary>Gets the sentences of a document with the labels of a first pass as votes.</summary>
    public IEnumerable<NameSentence> AddVotes(NameDocument document, SequencePerceptron learner)
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

    private TokenTable ReadTokens(LabeledDocument document)
    {
        var tokens = GoldTokens.Fill(document, _columns);
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            _tagger.Tag(tokens, tokens.FirstOf(sentence), tokens.LastOf(sentence));
        }

        return tokens;
    }
}
