using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds what is called something: "called Ireland an important partner".</summary>
internal static class NamedObject
{
    private const int MaxSteps = 8;

    /// <summary>Finds somebody with the name for them: two noun phrases, marked words, or "as" after the first.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="next">The token after the verb.</param>
    /// <param name="last">The last token of the sentence.</param>
    /// <param name="takesName">Whether the name may stand without "as".</param>
    /// <returns>The first token; -1 where nothing is named.</returns>
    public static int Start(in Scene scene, int next, int last, bool takesName)
    {
        if (next >= last)
        {
            return -1;
        }

        if (scene.Marks.OpensAt(next))
        {
            return next;
        }

        if (scene.Tokens.Is(next, "as"))
        {
            return next + 1;
        }

        if (scene.Chunks.KindAt(next) == ChunkKind.Verb)
        {
            return next;
        }

        return scene.Chunks.KindAt(next) == ChunkKind.Noun && IsNamed(scene, next, last, takesName) ? next : -1;
    }

    // "called her vote for the war a mistake", "condemned the plan as reckless"; in "called the police", "condemned the attack" nothing is said of it.
    private static bool IsNamed(in Scene scene, int first, int last, bool takesName)
    {
        int at = first;
        for (int step = 0; step < MaxSteps && at <= last; step++)
        {
            int end = scene.Chunks.At(at).Last;
            for (int i = at; i <= end; i++)
            {
                if (scene.Marks.At(i) >= 0)
                {
                    return true;
                }
            }

            at = end + 1;
            if (scene.Tokens.Is(at, "as") || (scene.IsComma(at) && (scene.Tokens.Is(at + 1, "as") || scene.Marks.OpensAt(at + 1))) || scene.Marks.At(at) >= 0)
            {
                return true;
            }

            if (scene.TagOf(at) is PartOfSpeech.RB or PartOfSpeech.IN or PartOfSpeech.TO or PartOfSpeech.CC)
            {
                at++;
            }
            else if (scene.Chunks.KindAt(at) != ChunkKind.Time)
            {
                return takesName && (scene.Chunks.KindAt(at) is ChunkKind.Noun or ChunkKind.Verb || scene.TagOf(at) is PartOfSpeech.JJ or PartOfSpeech.VBD or PartOfSpeech.WP or PartOfSpeech.WDT);
            }
        }

        return false;
    }
}
