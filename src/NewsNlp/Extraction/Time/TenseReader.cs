using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Reads from the words around a phrase whether it lies ahead or behind.</summary>
internal readonly ref struct TenseReader
{
    private const int WordsBack = 8;
    private const int ModalWordsBack = 14;
    private const int WordsAhead = 10;
    private const int AtomsBack = 24;
    private readonly ReadOnlySpan<TimeAtom> _atoms;
    private readonly ReadOnlySpan<PartOfSpeech> _tags;
    private readonly ReadOnlySpan<char> _text;

    public TenseReader(ReadOnlySpan<char> text, ReadOnlySpan<TimeAtom> atoms, ReadOnlySpan<PartOfSpeech> tags)
    {
        _text = text;
        _atoms = atoms;
        _tags = tags;
    }

    /// <summary>Gets +1 where a cue shortly before the phrase says that it lies ahead ("is due on Friday", "is to be held"), -1 where a past verb does, else 0.</summary>
    /// <remarks>The nearest verb decides, and a reporting verb between cue and phrase takes the phrase for itself: "will resign, she said on Friday".</remarks>
    public int Before(int first)
    {
        if (first > 0 && _atoms[first - 1].Word == TimeWord.Until && !IsStateBefore(first - 1))
        {
            return 1; // "imposed a curfew until Saturday"
        }

        if (first > 0 && _atoms[first - 1].Word == TimeWord.For && _atoms[first].Word == TimeWord.Weekday && !(first + 1 < _atoms.Length && _atoms[first + 1].Word == TimeWord.Possessive))
        {
            return 1; // "has called a strike for Saturday"
        }

        if (IsStart(first) || IsCalledOff(first))
        {
            return 1;
        }

        for (int i = first - 1, words = 0; i >= Math.Max(0, first - AtomsBack) && words < ModalWordsBack; i--)
        {
            if (IsFutureCue(i) && (words < WordsBack || _atoms[i].Word == TimeWord.FutureCue))
            {
                return 1;
            }

            switch (_atoms[i].Word)
            {
                case TimeWord.Scheduled when (i == 0 || _atoms[i - 1].Word != TimeWord.PastCue) && _tags[_atoms[i].Token] is not (PartOfSpeech.JJ or PartOfSpeech.NN): // not "was open", "an open pit"
                    return 1;
                case TimeWord.Be:
                    return i > 0 && (_atoms[i - 1].Word == TimeWord.FutureCue || (_atoms[i - 1].Word == TimeWord.To && !IsOpinion(i - 2))) ? 1 : 0;
                case TimeWord.Reporting:
                case TimeWord.PastCue:
                    return -1;
            }

            switch (_tags[_atoms[i].Token])
            {
                case PartOfSpeech.VBD when i == 0 || _atoms[i - 1].Word != TimeWord.Be: // "be sent" is no past
                    return -1;
                case PartOfSpeech.VBG when i > 0 && _atoms[i - 1].Word == TimeWord.Be && (IsText(i, "seeking") || IsText(i, "running") || IsText(i, "standing") || IsText(i, "contesting")):
                    return 1; // "is seeking re-election in October"
                case PartOfSpeech.MD when !IsText(i, "could") || !IsText(i + 1, "not"):
                    return i + 2 < _atoms.Length && IsText(i + 1, "have") ? -1 : 1; // "may make his debut on Sunday", "may have left on Sunday"
                case PartOfSpeech.VB when i == 0 || _atoms[i - 1].Word == TimeWord.QuoteMark:
                    return 1; // "Ask me on Wednesday."
                case PartOfSpeech.VBG when i > 0 && _atoms[i - 1] is { Word: TimeWord.BeforeAfter, Value: > 0 }:
                    return -1; // "will be out after breaking a leg on Saturday"
                case PartOfSpeech.VB when i > 1 && _atoms[i - 1].Word == TimeWord.To:
                    return _atoms[i - 2].Word is TimeWord.Be || IsFutureCue(i - 2) || IsInvited(i - 2) ? 1 : 0;
            }

            words += _atoms[i].Word is TimeWord.Comma or TimeWord.Mark or TimeWord.Dot or TimeWord.Possessive ? 0 : 1;
        }

        return 0;
    }

    /// <summary>Gets the same for a phrase that opens its sentence, from the verb that follows: +1 in "On Saturday the leaders will meet", else 0.</summary>
    public int After(int first, int last)
    {
        if (first > 2)
        {
            return 0;
        }

        for (int i = last + 1; i < _atoms.Length && i <= last + WordsAhead; i++)
        {
            if (IsFutureCue(i) || (_atoms[i].Word == TimeWord.Be && i + 1 < _atoms.Length && _atoms[i + 1].Word == TimeWord.To))
            {
                return 1; // "On Monday they are to meet"
            }

            if (_atoms[i].Word is TimeWord.Reporting or TimeWord.PastCue || _tags[_atoms[i].Token] is PartOfSpeech.VBD or PartOfSpeech.VBZ or PartOfSpeech.VBP)
            {
                return 0;
            }
        }

        return 0;
    }

    // "as from Wednesday", "with effect from Monday", "effective Friday", "promised free cars from Monday".
    private bool IsStart(int first)
    {
        int before = first - 1;
        if (before < 1 || _atoms[first].Word != TimeWord.Weekday)
        {
            return false;
        }

        if (_atoms[before].Word != TimeWord.From)
        {
            return IsText(before, "effective");
        }

        if (IsText(before - 1, "as") || IsText(before - 1, "effect") || IsText(before - 1, "effective") || IsText(before - 1, "starting") || IsText(before - 1, "beginning"))
        {
            return true;
        }

        for (int i = before - 1; i >= Math.Max(0, before - WordsBack) && _atoms[i].Word is not (TimeWord.PastCue or TimeWord.Reporting); i--)
        {
            if (_atoms[i].Word == TimeWord.FutureTo)
            {
                return true;
            }
        }

        return false;
    }

    // "has called off Saturday's final", "cancelled Friday's talks": what is off has not been.
    private bool IsCalledOff(int first)
    {
        int verb = first - 1;
        verb -= verb > 0 && _atoms[verb].Word == TimeWord.The ? 1 : 0;
        return verb >= 0 && ((verb > 0 && IsText(verb, "off") && (IsText(verb - 1, "called") || IsText(verb - 1, "calls") || IsText(verb - 1, "call")))
            || IsText(verb, "cancelled") || IsText(verb, "canceled") || IsText(verb, "cancels") || IsText(verb, "postponed") || IsText(verb, "postpones"));
    }

    // "invited Roe to visit in the spring"
    private bool IsInvited(int last)
    {
        for (int i = last; i >= Math.Max(0, last - 3); i--)
        {
            if (IsText(i, "invited") || IsText(i, "invites") || IsText(i, "invitation"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsText(int i, ReadOnlySpan<char> lower)
        => (uint)i < (uint)_atoms.Length && Internal.CharacterFold.EqualFolded(_text[_atoms[i].Start.._atoms[i].End], lower);

    /// <summary>Gets whether a phrase stands in a relative clause: "who vetoed the bill on May 10".</summary>
    public bool IsInRelative(int first)
    {
        for (int i = first - 1; i > 0 && i >= first - WordsAhead && _atoms[i].Word != TimeWord.Comma; i--)
        {
            if (_tags[_atoms[i].Token] is PartOfSpeech.WP or PartOfSpeech.WDT)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets whether the sentence speaks of what comes back every day.</summary>
    public bool IsDaily()
    {
        for (int i = 0; i < _atoms.Length; i++)
        {
            if (IsText(i, "curfew") || IsText(i, "daily") || IsText(i, "nightly"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets whether a cue anywhere in the sentence speaks of the future.</summary>
    public bool HasFutureCue()
    {
        for (int i = 0; i < _atoms.Length; i++)
        {
            if (IsFutureCue(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"appeared to be", "believed to be"; not "is to be", "plans to be" or "a summit to be held".</summary>
    private bool IsOpinion(int i)
        => i >= 0 && _tags[_atoms[i].Token] is PartOfSpeech.VBD or PartOfSpeech.VBZ or PartOfSpeech.VBP or PartOfSpeech.VBN && _atoms[i].Word is not (TimeWord.Be or TimeWord.PastCue or TimeWord.FutureTo or TimeWord.FutureCue or TimeWord.Due);

    // "was open until Saturday" looks back; "imposed a curfew until Saturday" looks ahead.
    private bool IsStateBefore(int until)
    {
        for (int i = until - 1; i >= Math.Max(0, until - 4); i--)
        {
            if (_atoms[i].Word is TimeWord.PastCue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"will", "is due on", "due to open", "postponed until", but not "due to snow" or "later than expected".</summary>
    private bool IsFutureCue(int i)
    {
        var next = i + 1 < _atoms.Length ? _atoms[i + 1].Word : TimeWord.Mark;
        switch (_atoms[i].Word)
        {
            case TimeWord.FutureCue:
                return i == 0 || _atoms[i - 1].Word != TimeWord.Than;
            case TimeWord.FutureTo:
                return next == TimeWord.To && (i + 2 == _atoms.Length || _tags[_atoms[i + 2].Token] is not (PartOfSpeech.DT or PartOfSpeech.NNP)); // not "agreed to a truce"
            case TimeWord.Due:
                return next != TimeWord.To || (i > 0 && _atoms[i - 1].Word is TimeWord.Be or TimeWord.PastCue);
            case TimeWord.FutureUntil:
                return next is TimeWord.Until or TimeWord.To or TimeWord.For;
            default:
                return false;
        }
    }
}
