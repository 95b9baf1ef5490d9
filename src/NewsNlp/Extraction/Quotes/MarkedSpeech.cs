using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Tells marked speech from titles, labels and irony, and reads who stands around it.</summary>
internal static class MarkedSpeech
{
    private const int ShortStretch = 7;
    private const int LongStretch = 14;

    /// <summary>Gets whether marked words without a reporting word are speech.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="stretch">The words.</param>
    /// <param name="opensSentence">Whether a sentence, or what follows a colon, begins with them.</param>
    /// <param name="followsSpeech">Whether there is speech in this paragraph or the one before.</param>
    public static bool IsSpeech(in Scene scene, MarkedStretch stretch, bool opensSentence, bool followsSpeech)
    {
        int words = 0;
        int capitals = 0;
        for (int i = stretch.Inner.First; i <= stretch.Inner.Last && words < LongStretch; i++)
        {
            bool isWord = scene.Tokens.Has(i, TokenFlags.HasLetter | TokenFlags.HasDigit) && !scene.Tokens.Has(i, TokenFlags.WordPart);
            words += isWord ? 1 : 0;
            capitals += isWord && scene.Tokens.Has(i, TokenFlags.Capitalized) ? 1 : 0;
        }

        if (!opensSentence && words < LongStretch && capitals * 2 > words)
        {
            return false; // the title of a work
        }

        bool isSentence = scene.Tokens.Has(stretch.Inner.Last, TokenFlags.Punctuation) && opensSentence;
        return words >= ShortStretch || (opensSentence && words >= 4) || (isSentence && words >= 1 && followsSpeech);
    }

    /// <summary>Gets the name that closes marked speech: "…" — Commissioner Roe, "…" - farmer Jane Roe, at the end of the paragraph or on a line of its own.</summary>
    public static TokenRange Signature(in Scene scene, int dash)
    {
        bool isNamed = scene.Chunks.KindAt(dash + 1) == ChunkKind.Noun && scene.TagOf(scene.Chunks.At(dash + 1).Last) is PartOfSpeech.NNP or PartOfSpeech.NNPS;
        if (dash + 1 >= scene.Tokens.Count || !scene.IsDash(dash) || !isNamed)
        {
            return TokenRange.None;
        }

        var name = NounPhrases.Forward(scene, dash + 1, scene.Tokens.Count - 1);
        int next = name.Last + 1;
        bool isEnd = next >= scene.Tokens.Count || scene.Tokens.Has(next, TokenFlags.ParagraphStart) || scene.IsComma(next) || scene.IsTerminal(next) || scene.IsMark(next, '(');
        return !name.IsEmpty && isEnd ? name : TokenRange.None;
    }

    /// <summary>Gets the subject of words that lead into speech: "Smith shook his head. "Never.""; "Smith: "Never."".</summary>
    public static TokenRange LeadIn(in Scene scene, int first, int last)
    {
        for (int i = first + 1; i <= last; i = scene.Chunks.At(i).Last + 1)
        {
            if (scene.Chunks.KindAt(i) == ChunkKind.FiniteVerb && SourceFinder.SubjectOf(scene, first, i) is { IsEmpty: false } subject)
            {
                return subject.Phrase;
            }
        }

        return scene.IsMark(last, ':') ? NounPhrases.BackFrom(scene, first, last - 1) : TokenRange.None;
    }
}
