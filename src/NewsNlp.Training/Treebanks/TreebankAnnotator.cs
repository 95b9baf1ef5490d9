using NewsNlp.Lemmas;
using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Text;
using NewsNlp.Training.Network;

namespace NewsNlp.Training.Treebanks;

/// <summary>Puts our annotations in the place of the annotators', with their words and sentences.</summary>
internal sealed class TreebankAnnotator(NewsModel model)
{
    private readonly CoreCorpusReader _reader = new(model);
    private readonly CoreNetwork _network = new(model);
    private readonly LemmaReader _lemmas = new(model);

    /// <summary>Annotates a document.</summary>
    public TreebankDocument Annotate(TreebankDocument document)
    {
        var tokens = _reader.Read(document, out var tables);
        _network.Run(tokens, tables, new float[tokens.Count * _network.NameCount]);
        string[] lemmas = _lemmas.Read(tokens);
        var words = new Document(document.Text, tokens.Columns, lemmas);
        var sentences = new List<TreebankSentence>();
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            int first = tokens.FirstOf(i);
            int last = tokens.LastOf(i);
            var found = new List<TreebankToken>();
            for (int k = first; k <= last; k++)
            {
                int head = tokens.Heads[k] < 0 ? -1 : tokens.Heads[k] - first;
                found.Add(new TreebankToken(tokens.SpanOf(k, k), lemmas[k], tokens.UniversalTags[k], tokens.Tags[k], words[k].Features, head, tokens.Relations[k]));
            }

            sentences.Add(document.Sentences[i] with { Tokens = found });
        }

        return document with { Sentences = sentences };
    }
}
