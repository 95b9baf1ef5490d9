using NewsNlp.Lemmas;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Training.Treebanks;

/// <summary>Puts our annotations in the place of the annotators', with their words and sentences.</summary>
internal sealed class TreebankAnnotator(NewsModel model)
{
    private readonly PartOfSpeechTagger _tagger = new(model);
    private readonly Lemmatizer _lemmatizer = new(model);
    private readonly TokenColumns _columns = new();

    /// <summary>Annotates a document. There is no parser, so each word hangs on the word before.</summary>
    public TreebankDocument Annotate(TreebankDocument document)
    {
        var tokens = GoldTokens.Fill(document, _columns);
        var sentences = new List<TreebankSentence>();
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            int first = tokens.FirstOf(i);
            int last = tokens.LastOf(i);
            _tagger.Tag(tokens, first, last);
            var found = new List<TreebankToken>();
            for (int k = first; k <= last; k++)
            {
                var pos = UniversalPosMap.Of(tokens, first, last, k);
                string lemma = Lemma(tokens[k], tokens.Tags[k], pos, isSentenceStart: k == first);
                found.Add(new TreebankToken(tokens.SpanOf(k, k), lemma, pos, tokens.Tags[k], "_", k - first - 1, k == first ? DependencyRelation.Root : DependencyRelation.Dep));
            }

            sentences.Add(document.Sentences[i] with { Tokens = found });
        }

        return document with { Sentences = sentences };
    }

    private string Lemma(ReadOnlySpan<char> form, PartOfSpeech tag, UniversalPos pos, bool isSentenceStart)
    {
        Span<char> lemma = new char[_lemmatizer.MaxLength(form)];
        return lemma[.._lemmatizer.Write(form, tag, pos, isSentenceStart, lemma)].ToString();
    }
}
