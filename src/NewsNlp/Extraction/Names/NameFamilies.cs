using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Takes out "the Clintons" where the article names a Clinton in full: that is no further name, and coreference knows whom it means.</summary>
internal sealed class NameFamilies
{
    private readonly HashSet<uint> _surnames = [];

    public void Apply(in TokenTable tokens, NameArticle article)
    {
        _surnames.Clear();
        foreach (var draft in article.Drafts)
        {
            if (draft.Kind == EntityKind.Person && draft.Length > 1)
            {
                _surnames.Add(tokens.Hashes[draft.Last]);
            }
        }

        bool found = false;
        for (int i = 0; i < article.Drafts.Count; i++)
        {
            var draft = article.Drafts[i];
            if (draft is { Length: 1, IsFixed: false } && tokens.Is(draft.First - 1, "the") && tokens[draft.First] is [_, _, .., 's'] word
                && (_surnames.Contains(CharacterFold.Hash(word[..^1])) || (word[^2] == 'e' && _surnames.Contains(CharacterFold.Hash(word[..^2])))))
            {
                article.Drafts[i] = draft with { Last = draft.First - 1 };
                found = true;
            }
        }

        if (found)
        {
            article.Index(tokens.Count);
        }
    }
}
