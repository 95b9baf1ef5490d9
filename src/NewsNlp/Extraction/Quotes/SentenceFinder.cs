using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Cuts paragraphs into sentences that no marked stretch crosses, each with the attribution that follows it.</summary>
internal static class SentenceFinder
{
    // Longer sentences are cut, so that every look-ahead inside one is bounded.
    private const int MaxTokens = 400;

    /// <summary>Finds the last token of the sentence that begins at a token.</summary>
    public static int LastOf(in Scene scene, int first)
    {
        int i = first;
        while (true)
        {
            int next = scene.Marks.At(i) is >= 0 and var stretch ? Math.Max(i, scene.Marks[stretch].Outer.Last) + 1 : i + 1;
            if (next >= scene.Tokens.Count || next - first >= MaxTokens)
            {
                return Math.Min(next - 1, scene.Tokens.Count - 1);
            }

            if (scene.Tokens.Has(next, TokenFlags.ParagraphStart))
            {
                // "He said:" before a paragraph in marks.
                if (!(scene.IsMark(next - 1, ':') || scene.IsComma(next - 1)) || !scene.Marks.OpensAt(next))
                {
                    return next - 1;
                }
            }
            else if (scene.Tokens.Has(next, TokenFlags.SentenceStart) && !(scene.Marks.ClosesAt(next - 1) && IsAttribution(scene, next)))
            {
                return next - 1;
            }

            i = next;
        }
    }

    /// <summary>Finds the last token of the paragraph of a token.</summary>
    public static int ParagraphLast(in TokenTable tokens, int first)
    {
        int next = first + 1;
        while (next < tokens.Count && !tokens.Has(next, TokenFlags.ParagraphStart))
        {
            next++;
        }

        return next - 1;
    }

    // "Never!" Smith said.
    private static bool IsAttribution(in Scene scene, int first)
    {
        int limit = Math.Min(scene.Tokens.Count - 1, first + 40);
        int verb = first;
        while (verb < limit && scene.Chunks.KindAt(verb) != ChunkKind.FiniteVerb && scene.Marks.At(verb) < 0 && !scene.IsTerminal(verb))
        {
            verb = scene.Chunks.At(verb).Last + 1;
        }

        if (scene.Chunks.KindAt(verb) != ChunkKind.FiniteVerb)
        {
            return false;
        }

        int cue = scene.Chunks.At(verb).Last;
        var kinds = scene.Cues.VerbAt(scene.Tokens, cue, out int length);
        if ((kinds & (CueKinds.Say | CueKinds.Direct)) == 0)
        {
            return false;
        }

        if (verb == first)
        {
            return scene.Chunks.KindAt(cue + length) == ChunkKind.Noun;
        }

        var subject = SourceFinder.SubjectOf(scene, first, verb);
        return !subject.IsEmpty && subject.Before == first && ComplementReader.Read(scene, cue + length, limit, kinds).ContentFirst < 0;
    }
}
