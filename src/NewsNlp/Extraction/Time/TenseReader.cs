namespace NewsNlp.Extraction.Time;

/// <summary>Reads from the words around a phrase whether it lies ahead or behind.</summary>
internal static class TenseReader
{
    private const int WordsBack = 8;

    /// <summary>Gets +1 where a cue shortly before the phrase says that it lies ahead ("is due on Friday"), -1 where a past verb does, else 0.</summary>
    /// <remarks>A reporting verb between cue and phrase takes the phrase for itself: "will resign, she said on Friday".</remarks>
    public static int Before(ReadOnlySpan<TimeAtom> atoms, int first)
    {
        for (int i = first - 1, words = 0; i >= 0 && words < WordsBack; i--)
        {
            switch (atoms[i].Word)
            {
                case TimeWord.FutureCue:
                case TimeWord.Scheduled:
                    return 1;
                case TimeWord.Reporting:
                case TimeWord.PastCue:
                    return -1;
            }

            words += atoms[i].Word is TimeWord.Comma or TimeWord.Mark or TimeWord.Dot or TimeWord.Possessive ? 0 : 1;
        }

        return 0;
    }

    /// <summary>Gets whether a cue anywhere in the sentence speaks of the future.</summary>
    public static bool HasFutureCue(ReadOnlySpan<TimeAtom> atoms)
    {
        foreach (ref readonly var atom in atoms)
        {
            if (atom.Word == TimeWord.FutureCue)
            {
                return true;
            }
        }

        return false;
    }
}
