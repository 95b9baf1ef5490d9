using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>
/// Reads abbreviations that the article explains. "Coastal Rescue Board (CRB)": the short form is what the long one is, in the whole article.
/// "special search team (SST)", "Centre for Sound Science (CSS)": the words before the bracket tell that it is a body, whether the tagger took them for a name or not.
/// "chief water officer (CWO)", "Clean Water Act (CWA)": neither the name of a body nor a body stands before the bracket, so the short form is none.
/// "CRB (Coastal Rescue Board)" is read too.
/// </summary>
internal sealed class NameAcronyms(WordList bodies, WordList events)
{
    private const int MaxWords = 9;
    private const int MinUses = 3;
    private readonly Dictionary<uint, EntityKind?> _meanings = [];
    private readonly Dictionary<uint, (int Count, int Things)> _uses = [];

    public void Apply(in TokenTable tokens, NameArticle article)
    {
        _meanings.Clear();
        for (int i = 1; i + 2 < tokens.Count; i++)
        {
            if (tokens.Is(i, "(") && IsShortForm(tokens, i + 1) && (tokens.Is(i + 2, ")") || tokens.Is(i + 2, ";") || tokens.Is(i + 2, ",")))
            {
                Read(tokens, article, i);
            }
            else if (tokens.Is(i, "(") && tokens.Has(i - 1, TokenFlags.AllCaps) && IsShortForm(tokens, i - 1))
            {
                ReadTurned(tokens, article, i);
            }
        }

        CountUnexplained(tokens, article);
        if (_meanings.Count > 0)
        {
            Spread(tokens, article);
        }
    }

    // Letters that an article uses again and again, "the" before them and no noun behind, are a body that its readers know.
    private void CountUnexplained(in TokenTable tokens, NameArticle article)
    {
        _uses.Clear();
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens.Has(i, TokenFlags.AllCaps) && tokens.Lengths[i] is >= 3 and <= 5 && article.DraftAt(i) < 0 && article.IsRunningText(tokens, i) && IsLetters(tokens[i]) && article.KindsOf(i, i) == PhraseKinds.None)
            {
                bool isThing = tokens.Is(i - 1, "the") && tokens.Tags[i + 1] is not (PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.CD) && !tokens.Is(i + 1, "-");
                var (count, things) = _uses.GetValueOrDefault(tokens.Hashes[i]);
                _uses[tokens.Hashes[i]] = (count + 1, things + (isThing ? 1 : 0));
            }
        }

        foreach (var (hash, (count, things)) in _uses)
        {
            if (count >= MinUses && things > 0)
            {
                _meanings.TryAdd(hash, EntityKind.Organization);
            }
        }
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private void Read(in TokenTable tokens, NameArticle article, int bracket)
    {
        int number = article.DraftAt(bracket - 1);
        if (tokens.Has(bracket - 1, TokenFlags.Capitalized) && events.Has(tokens, bracket - 1) && tokens.Has(bracket + 1, TokenFlags.AllCaps) && (article.KindsOf(bracket + 1, bracket + 1) & PhraseKinds.Organization) == 0)
        {
            _meanings.TryAdd(tokens.Hashes[bracket + 1], null);
        }
        else if (number >= 0)
        {
            var draft = article.Drafts[number];
            if (draft.Length > 1 && draft.Kind != EntityKind.Person && HasInitial(tokens, draft.First, draft.Last, bracket + 1))
            {
                _meanings.TryAdd(tokens.Hashes[bracket + 1], draft.Kind);
            }
        }
        else if (SpelledFrom(tokens, bracket, bracket + 1) is >= 0 and var first && tokens.Has(bracket + 1, TokenFlags.AllCaps))
        {
            ReadDescription(tokens, article, first, bracket);
        }
    }

    // "CRB (Coastal Rescue Board)": the long form behind the short one, where its letters prove it.
    private void ReadTurned(in TokenTable tokens, NameArticle article, int bracket)
    {
        int close = bracket + 2;
        while (close < tokens.Count && close <= bracket + MaxWords + 1 && !tokens.Is(close, ")"))
        {
            close++;
        }

        if (tokens.Is(close, ")") && tokens.Has(close - 1, TokenFlags.Capitalized) && article.DraftAt(close - 1) is var number && (number < 0 || article.Drafts[number].Kind == EntityKind.Organization)
            && SpelledFrom(tokens, close, bracket - 1) == bracket + 1)
        {
            _meanings.TryAdd(tokens.Hashes[bracket - 1], EntityKind.Organization);
            article.Remove(bracket + 1, close - 1);
            article.Drafts.Add(new NameDraft(bracket + 1, close - 1, EntityKind.Organization));
        }
    }

    // In lower case the head is the last word; a name may begin with it.
    private void ReadDescription(in TokenTable tokens, NameArticle article, int first, int bracket)
    {
        bool isNamed = tokens.Has(first, TokenFlags.Capitalized) && tokens.Has(bracket - 1, TokenFlags.Capitalized);
        bool isBody = bodies.FindExact(tokens, bracket - 1, bracket - 1) >= 0 || (isNamed && bodies.FindExact(tokens, first, first) >= 0);
        _meanings.TryAdd(tokens.Hashes[bracket + 1], isBody ? EntityKind.Organization : null);
        if (isBody && isNamed)
        {
            article.Remove(first, bracket - 1);
            article.Drafts.Add(new NameDraft(first, bracket - 1, EntityKind.Organization));
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

    // The first of the words before the bracket whose initials are the letters of the short form, small words left out or not; -1 if they are not.
    private static int SpelledFrom(in TokenTable tokens, int bracket, int shortForm)
    {
        var letters = tokens[shortForm];
        int letter = letters.Length - 1;
        int first = -1;
        int stop = Math.Max(tokens.FirstOf(tokens.Sentences[bracket]), bracket - MaxWords);
        for (int i = bracket - 1; i >= stop && letter >= 0; i--)
        {
            if (CharacterFold.Fold(tokens[i][0]) == CharacterFold.Fold(letters[letter]))
            {
                letter--;
                first = i;
            }
            else if (tokens.Lengths[i] > 3 || letter == letters.Length - 1)
            {
                return -1;
            }
        }

        return letter < 0 ? first : -1;
    }
}
