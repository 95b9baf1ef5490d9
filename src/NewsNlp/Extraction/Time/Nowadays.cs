using NewsNlp.Internal;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Tells "today" that means these times ("more than ever today", "the size it is today") from today.</summary>
internal readonly ref struct Nowadays
{
    private const int ComparisonBack = 6;
    private const int VerbAhead = 14;
    private static readonly string[] Eras = ["world", "society", "generation", "standards", "youth", "culture", "terms", "age"];
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<TimeAtom> _atoms;
    private readonly ReadOnlySpan<PartOfSpeech> _tags;

    public Nowadays(ReadOnlySpan<char> text, ReadOnlySpan<TimeAtom> atoms, ReadOnlySpan<PartOfSpeech> tags)
    {
        _text = text;
        _atoms = atoms;
        _tags = tags;
    }

    /// <summary>Gets whether the "today" at an atom means these times.</summary>
    public bool Means(int today)
    {
        var next = WordAt(today + 1);
        if (next == TimeWord.Than || IsText(today - 1, "even") || (WordAt(today - 1) == TimeWord.Of && !IsText(today - 2, "as")))
        {
            return true; // "more magicians today than ever", "the children of today"
        }

        if (next == TimeWord.Possessive)
        {
            return IsEra(today + 2);
        }

        return IsCompared(today) || IsState(today) || (today <= 1 && next == TimeWord.Comma && OpensPresent(today));
    }

    /// <summary>"as strong today as", "faster than can be done today", "which he still owns today".</summary>
    private bool IsCompared(int today)
    {
        if (IsText(today + 1, "as") && (IsText(today - 2, "as") || IsText(today - 3, "as")))
        {
            return true;
        }

        for (int i = today - 1; i >= Math.Max(0, today - ComparisonBack); i--)
        {
            if (WordAt(i) is TimeWord.Comma or TimeWord.QuoteMark or TimeWord.Reporting or TimeWord.PastCue)
            {
                return false;
            }

            if (WordAt(i) == TimeWord.Than || IsText(i, "still"))
            {
                return !IsNumberOrUnit(i + 1); // not "less than 30 hours today"
            }
        }

        return false;
    }

    private bool IsNumberOrUnit(int i) => WordAt(i) is TimeWord.Number or TimeWord.Decimal or TimeWord.Cardinal or TimeWord.Article or TimeWord.Currency;

    /// <summary>"the size it is today", "where we are today", "what is today Iraq".</summary>
    private bool IsState(int today)
        => WordAt(today - 1) == TimeWord.Be && (IsText(today - 2, "it") || IsText(today - 2, "we") || IsText(today - 2, "they") || IsText(today - 2, "he") || IsText(today - 2, "she") || IsText(today - 2, "what"));

    /// <summary>"Today, half of them live abroad": a present tense that tells no event.</summary>
    private bool OpensPresent(int today)
    {
        for (int i = today + 1; i < Math.Min(_atoms.Length, today + VerbAhead); i++)
        {
            switch (_tags[_atoms[i].Token])
            {
                case PartOfSpeech.VBP or PartOfSpeech.VBZ:
                    return WordAt(i + 1) != TimeWord.To && !IsEventForm(i + 1) && !IsEventForm(i + 2);
                case PartOfSpeech.VBD or PartOfSpeech.MD:
                    return false;
            }
        }

        return false;
    }

    /// <summary>"is holding", "has been named" tell what happens on this day.</summary>
    private bool IsEventForm(int i) => i < _atoms.Length && _tags[_atoms[i].Token] is PartOfSpeech.VBG or PartOfSpeech.VBN;

    private bool IsEra(int i)
    {
        foreach (string era in Eras)
        {
            if (IsText(i, era))
            {
                return true;
            }
        }

        return false;
    }

    private TimeWord WordAt(int i) => (uint)i < (uint)_atoms.Length ? _atoms[i].Word : TimeWord.Mark;

    private bool IsText(int i, string lower)
        => (uint)i < (uint)_atoms.Length && CharacterFold.EqualFolded(_text[_atoms[i].Start.._atoms[i].End], lower);
}
