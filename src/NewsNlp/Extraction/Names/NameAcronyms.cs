using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>
/// Reads abbreviations that the article explains. "Coastal Rescue Board (CRB)": the short form is what the long one is, in the whole article.
/// "chief water officer (CWO)": no name stands before the bracket, so the short form is none.
/// </summary>
internal sealed class NameAcronyms
{
    private const int MaxWords = 9;
    private readonly Dictionary<uint, EntityKind?> _meanings = [];

    public void Apply(in TokenTable tokens, NameArticle article)
    {
        _meanings.Clear();
        for (int i = 1; i + 2 < tokens.Count; i++)
        {
            if (tokens.Is(i, "(") && IsShortForm(tokens, i + 1) && (tokens.Is(i + 2, ")") || tokens.Is(i + 2, ";") || tokens.Is(i + 2, ",")))
            {
                Read(tokens, article, i);
            }
        }

        if (_meanings.Count > 0)
        {
            Spread(tokens, article);
        }
    }

    private void Read(in TokenTable tokens, NameArticle article, int bracket)
    {
        int number = article.DraftAt(bracket - 1);
        if (number >= 0)
        {
            var draft = article.Drafts[number];
            if (draft.Length > 1 && draft.Kind != EntityKind.Person && HasInitial(tokens, draft.First, draft.Last, bracket + 1))
            {
                _meanings.TryAdd(tokens.Hashes[bracket + 1], draft.Kind);
            }
        }
        else if (IsSpelledBefore(tokens, bracket) && tokens.Has(bracket + 1, TokenFlags.AllCaps))
        {
            _meanings.TryAdd(tokens.Hashes[bracket + 1], null);
        }
    }

    private void Spread(in TokenTable tokens, NameArticle article)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens.Has(i, TokenFlags.Capitalized) || !_meanings.TryGetValue(tokens.Hashes[i], out var meaning))
            {
                continue;
            }

            int number = article.DraftAt(i);
            if (number >= 0 && (article.Drafts[number].Length > 1 || article.Drafts[number].IsFixed))
            {
                continue;
            }

            article.Remove(i, i);
            if (meaning is { } kind)
            {
                article.Drafts.Add(new NameDraft(i, i, kind));
            }
        }

        article.Index(tokens.Count);
    }

    private static bool IsShortForm(in TokenTable tokens, int token)
        => tokens.Has(token, TokenFlags.Capitalized) && tokens.Lengths[token] is >= 2 and <= 10 && !tokens.Has(token, TokenFlags.HasDigit);

    private static bool HasInitial(in TokenTable tokens, int first, int last, int shortForm)
    {
        char initial = CharacterFold.Fold(tokens[shortForm][0]);
        for (int i = first; i <= last; i++)
        {
            if (CharacterFold.Fold(tokens[i][0]) == initial)
            {
                return true;
            }
        }

        return false;
    }

    // The letters are the initials of the words before the bracket, small words left out or not.
    private static bool IsSpelledBefore(in TokenTable tokens, int bracket)
    {
        var letters = tokens[bracket + 1];
        int letter = letters.Length - 1;
        int stop = Math.Max(tokens.FirstOf(tokens.Sentences[bracket]), bracket - MaxWords);
        for (int i = bracket - 1; i >= stop && letter >= 0; i--)
        {
            if (CharacterFold.Fold(tokens[i][0]) == CharacterFold.Fold(letters[letter]))
            {
                letter--;
            }
            else if (tokens.Lengths[i] > 3 || letter == letters.Length - 1)
            {
                return false;
            }
        }

        return letter < 0;
    }
}
