using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Tells whether the words that a pattern asks for stand around its trigger.</summary>
internal static class PatternCues
{
    private const int NearReach = 14;
    private const int NotReach = 6;
    private const int TailReach = 7;

    /// <summary>Gets the last token of the words that belong to a verb after a gap ("take … hostage"), or -1.</summary>
    public static int TailAfter(in TokenTable tokens, ChunkTable chunks, int last, string[] tail)
    {
        for (int i = last + 1; i <= last + TailReach && i + tail.Length - 1 <= chunks.Last; i++)
        {
            bool same = true;
            for (int k = 0; k < tail.Length && same; k++)
            {
                same = tokens.Is(i + k, tail[k]);
            }

            if (same)
            {
                return i + tail.Length - 1;
            }

            if (chunks.Of(i) is >= 0 and var chunk && (chunks[chunk].Kind is ChunkKind.Break or ChunkKind.Verb or ChunkKind.Comma || chunks[chunk].Kind == ChunkKind.Preposition && !tokens.Is(i, "of")))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Gets whether the cues around a trigger hold.</summary>
    public static bool Hold(in TokenTable tokens, ChunkTable chunks, EventPattern pattern, int first, int last)
    {
        return Near(tokens, chunks, pattern.Near, first, last, NearReach, true)
            && !Near(tokens, chunks, pattern.Not, first, last, NotReach, false)
            && (pattern.Next is null || pattern.Next.HasAny(tokens, last + 1, Math.Min(last + 2, chunks.Last)))
            && (pattern.NotNext is null || !pattern.NotNext.HasAny(tokens, last + 1, Math.Min(last + 3, chunks.Last)))
            && (pattern.Previous is null || pattern.Previous.HasAny(tokens, Math.Max(first - 2, chunks.First), first - 1))
            && (pattern.NotPrevious is null || !pattern.NotPrevious.HasAny(tokens, Math.Max(first - 2, chunks.First), first - 1));
    }

    /// <summary>Gets whether the object of a verb, with what hangs on it, has one of the words.</summary>
    public static bool ObjectHas(in TokenTable tokens, ChunkTable chunks, WordCue cue, int noun, bool passive)
    {
        if (noun < 0)
        {
            return false;
        }

        int last = noun;
        for (int i = noun + 1; i < noun + 6 && (chunks.Is(i, ChunkKind.Noun) || chunks.Is(i, ChunkKind.Preposition) || chunks.Is(i, ChunkKind.Time) || chunks.Is(i, ChunkKind.Conjunction) || !passive && chunks.Is(i, ChunkKind.Comma)); i++)
        {
            last = i;
        }

        return cue.HasAny(tokens, chunks[noun].First, chunks[last].Last);
    }

    private static bool Near(in TokenTable tokens, ChunkTable chunks, WordCue? cue, int first, int last, int reach, bool missing)
        => cue is null ? missing : cue.HasAny(tokens, Math.Max(first - reach, chunks.First), first - 1) || cue.HasAny(tokens, last + 1, Math.Min(last + reach, chunks.Last));
}
