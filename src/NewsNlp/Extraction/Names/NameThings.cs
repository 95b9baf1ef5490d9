using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Takes out the names of things: after "tropical storm Orlo" no Orlo of the article is a person, nor is the ship of "the ferry Orlo" or the file "Orlo.pdf".</summary>
internal sealed class NameThings(WordList cues)
{
    private const int MaxLength = 3;
    private readonly HashSet<uint> _things = [];

    public void Apply(in TokenTable tokens, NameArticle article)
    {
        _things.Clear();
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            if (cues.Has(tokens, i, out int length) && i + length < tokens.Count && tokens.Tags[i + length - 1] is PartOfSpeech.NN or PartOfSpeech.NNP) // not "they storm", "to ferry"
            {
                Read(tokens, article, i, i + length);
                i += length - 1;
            }
        }

        for (int i = 0; i < article.Drafts.Count; i++)
        {
            var draft = article.Drafts[i];
            if (!draft.IsFixed && draft.Length > 0 && (IsFile(tokens[draft.Last]) || (draft.Length == 1 && _things.Contains(tokens.Hashes[draft.First]))))
            {
                article.Drafts[i] = draft with { Last = draft.First - 1 };
            }
        }

        article.Index(tokens.Count);
    }

    // "Storm Lake" is a town and "the storm Britain feared" is no storm's name: the tables know what may be meant.
    private void Read(in TokenTable tokens, NameArticle article, int cue, int first)
    {
        int number = article.DraftAt(first);
        if (number < 0 || article.Drafts[number] is not { IsFixed: false } draft || draft.First < cue || draft.Last - first >= MaxLength
            || (article.KindsOf(draft.First, draft.Last) & (PhraseKinds.Place | PhraseKinds.Organization)) != 0
            || (article.KindsOf(first, draft.Last) & (PhraseKinds.Country | PhraseKinds.Organization)) != 0)
        {
            return;
        }

        if (draft.Last == first)
        {
            _things.Add(tokens.Hashes[first]);
        }

        article.Remove(first, first);
    }

    private static bool IsFile(ReadOnlySpan<char> word)
        => word.LastIndexOf('.') is > 0 and var dot && word[(dot + 1)..] is "pdf" or "doc" or "docx" or "xls" or "xlsx" or "ppt" or "pptx" or "jpg" or "jpeg" or "png" or "zip" or "mp3" or "mp4" or "txt";
}
