using NewsNlp.Lexicons;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>What the name rules see of the article in work: tokens, the casing of its sentences, the hits of the tables by token, and which draft covers a token.</summary>
internal sealed class NameArticle(WordList titles)
{
    private SentenceCasing[] _casings = new SentenceCasing[64];
    private int[] _firstMatch = new int[1024]; // the number of the first match that begins at this token or later
    private int[] _draftAt = new int[1024];
    private List<TableMatch> _matches = [];

    /// <summary>Gets the names so far, in order of the text, without overlap.</summary>
    public List<NameDraft> Drafts { get; } = [];

    public void Read(in TokenTable tokens, List<TableMatch> matches, ReadOnlySpan<byte> labels)
    {
        _matches = matches;
        Grow(tokens);
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            // "He left Santa Rosa Water Company." has many capitals and is no headline: those end without a full stop.
            var casing = TokenReader.CasingOf(tokens, tokens.FirstOf(i), tokens.LastOf(i));
            _casings[i] = casing == SentenceCasing.Title && tokens.Is(tokens.LastOf(i), ".") ? SentenceCasing.Normal : casing;
        }

        int match = 0;
        for (int token = 0; token <= tokens.Count; token++)
        {
            while (match < matches.Count && matches[match].First < token)
            {
                match++;
            }

            _firstMatch[token] = match;
        }

        Drafts.Clear();
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabel.Outside)
            {
                continue;
            }

            int first = i;
            while (NameLabel.PartOf(labels[i]) is NameLabel.Begin or NameLabel.Inside)
            {
                i++;
            }

            Drafts.Add(new NameDraft(first, i, NameLabel.KindOf(labels[i])));
        }

        Index(tokens.Count);
    }

    /// <summary>Gets whether the sentence of a token is written like running text, not like a headline.</summary>
    public bool IsRunningText(in TokenTable tokens, int token) => _casings[tokens.Sentences[token]] == SentenceCasing.Normal;

    /// <summary>Gets the kinds of the table phrase that covers exactly these tokens.</summary>
    public PhraseKinds KindsOf(int first, int last)
    {
        for (int i = _firstMatch[first]; i < _matches.Count && _matches[i].First == first; i++)
        {
            if (_matches[i].Last == last)
            {
                return _matches[i].Kinds;
            }
        }

        return PhraseKinds.None;
    }

    /// <summary>Gets the number of tokens of the title that begins here ("Vice President", "Gen."), or 0.</summary>
    public int TitleLength(in TokenTable tokens, int first)
    {
        if (!titles.Has(tokens, first, out int length))
        {
            return 0;
        }

        // "Gen." may come as two tokens.
        return length + (tokens.Is(first + length, ".") && tokens.Has(first + length, TokenFlags.Joined) ? 1 : 0);
    }

    /// <summary>Gets the draft that covers a token, or -1. Current after <see cref="Index"/>.</summary>
    public int DraftAt(int token) => _draftAt[token];

    /// <summary>Gets whether no draft covers any of the tokens.</summary>
    public bool IsFree(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (_draftAt[i] >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Empties the drafts that touch the tokens; <see cref="Index"/> then takes them out.</summary>
    public void Remove(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            int number = _draftAt[i];
            if (number >= 0 && !Drafts[number].IsFixed)
            {
                Drafts[number] = Drafts[number] with { Last = Drafts[number].First - 1 };
            }
        }
    }

    /// <summary>Puts the drafts in order after a rule has changed them; empty ones and later ones of two that overlap go.</summary>
    public void Index(int tokenCount)
    {
        Drafts.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
        _draftAt.AsSpan(0, tokenCount).Fill(-1);
        int count = 0;
        int end = -1;
        for (int i = 0; i < Drafts.Count; i++)
        {
            var draft = Drafts[i];
            if (draft.First > end && draft.Last >= draft.First)
            {
                _draftAt.AsSpan(draft.First, draft.Length).Fill(count);
                Drafts[count++] = draft;
                end = draft.Last;
            }
        }

        Drafts.RemoveRange(count, Drafts.Count - count);
    }

    private void Grow(in TokenTable tokens)
    {
        if (_firstMatch.Length <= tokens.Count)
        {
            int size = Math.Max(tokens.Count + 1, _firstMatch.Length * 2);
            _firstMatch = new int[size];
            _draftAt = new int[size];
        }

        if (_casings.Length < tokens.SentenceCount)
        {
            _casings = new SentenceCasing[Math.Max(tokens.SentenceCount, _casings.Length * 2)];
        }
    }
}
