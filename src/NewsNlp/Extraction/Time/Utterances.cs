using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Tells which words of time stand in direct speech, and on which day that was uttered: "We meet tomorrow," she said on Monday.</summary>
internal struct Utterances
{
    private const int ReportingBack = 6;
    private bool _open;

    /// <summary>Links the phrases in quotation marks to the day that the words outside give them, and remembers whether the sentence leaves a quotation open.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="atoms">The atoms of the sentence.</param>
    /// <param name="phrases">The phrases of the sentence.</param>
    /// <param name="index">The number of the first of them among all phrases.</param>
    public void Link(in TokenTable tokens, ReadOnlySpan<TimeAtom> atoms, Span<TimePhrase> phrases, int index)
    {
        if (atoms.Length == 0)
        {
            return;
        }

        _open &= !tokens.Has(atoms[0].Token, TokenFlags.ParagraphStart);
        bool marked = _open;
        int next = 0;
        for (int i = 0; i < atoms.Length; i++)
        {
            if (next < phrases.Length && phrases[next].First == i)
            {
                phrases[next++].Quoted = _open;
            }

            if (atoms[i].Word == TimeWord.QuoteMark)
            {
                _open = tokens.Text[atoms[i].Start] switch { '\u201C' => true, '\u201D' => false, _ => !_open };
                marked = true;
            }
        }

        for (int i = 0; marked && i < phrases.Length; i++)
        {
            if (IsUtterance(atoms, phrases[i]))
            {
                LinkAll(phrases, index + i);
                return;
            }
        }
    }

    private static void LinkAll(Span<TimePhrase> phrases, int utterance)
    {
        foreach (ref var phrase in phrases)
        {
            phrase.Utterance = phrase.Quoted && phrase is { Anchor: PhraseAnchor.Published, Form: PhraseForm.Distance or PhraseForm.Unit } ? utterance + 1 : 0;
        }
    }

    /// <summary>"said on Monday", "told reporters late on Tuesday", outside the quotation.</summary>
    private static bool IsUtterance(ReadOnlySpan<TimeAtom> atoms, in TimePhrase phrase)
    {
        if (phrase.Quoted || !phrase.IsDay || phrase.Form != PhraseForm.Calendar)
        {
            return false;
        }

        for (int i = phrase.First - 1; i >= Math.Max(0, phrase.First - ReportingBack); i--)
        {
            switch (atoms[i].Word)
            {
                case TimeWord.Reporting:
                    return true;
                case TimeWord.QuoteMark or TimeWord.FutureCue or TimeWord.PastCue:
                    return false;
            }
        }

        return false;
    }
}
