using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds where the content of a report ends, and what else of its sentence is no part of it.</summary>
internal static class ContentBounds
{
    private const int MaxAttribution = 30;
    private const int MaxFronted = 60;

    // The content ends where another attribution of the same sentence begins: ", adding that", "and said", ", according to".
    public static int End(in Scene scene, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (scene.Marks.At(i) is >= 0 and var stretch)
            {
                // "busy," referring to: the comma stands inside the marks.
                i = Math.Max(i, scene.Marks[stretch].Outer.Last);
                int comma = scene.Marks[stretch].Inner.Last;
                if (i < last && scene.IsComma(comma) && (OpensReport(scene, i + 1, last) || OpensRemark(scene, comma, i + 1, last)))
                {
                    return i;
                }

                continue;
            }

            if (i > first && scene.IsMark(i, ';'))
            {
                if (OpensReport(scene, i + 1, last))
                {
                    return i - 1;
                }
            }
            else if (i > first && (scene.IsComma(i) || scene.TagOf(i) == PartOfSpeech.CC) && (OpensReport(scene, i + 1, last) || OpensRemark(scene, i, i + 1, last)))
            {
                return i - 1;
            }
        }

        return last;
    }

    // Whether an attribution begins at a token: "adding that", "and also said", "but she told", "according to".
    public static bool OpensReport(in Scene scene, int at, int last)
    {
        if (at > last)
        {
            return false;
        }

        if (scene.Cues.IsSource(scene.Tokens, at, out _))
        {
            return true;
        }

        if (scene.IsComma(at - 1) && scene.Chunks.KindAt(at) == ChunkKind.FiniteVerb)
        {
            return false; // "Smith, the chairman, said": the end of an apposition
        }

        for (int step = 0; step < 4 && at <= last; step++)
        {
            if (scene.Chunks.IsVerb(at))
            {
                var group = scene.Chunks.At(at);
                var kinds = CueFinder.Find(scene, group, last, out var cue);
                if (kinds == CueKinds.None || scene.TagOf(cue.First) is PartOfSpeech.VB or PartOfSpeech.VBN)
                {
                    return false;
                }

                return ComplementReader.Read(scene, cue.Last + 1, last, kinds).ContentFirst >= 0 || (group.Last > cue.Last && (kinds & CueKinds.Infinitive) != 0);
            }

            if (scene.TagOf(at) is PartOfSpeech.CC or PartOfSpeech.RB || scene.Tokens.Is(at, "while") || scene.Tokens.Is(at, "though"))
            {
                at++;
            }
            else if (scene.Chunks.KindAt(at) == ChunkKind.Noun)
            {
                at = scene.Chunks.At(at).Last + 1;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    // Whether the writer's own remark begins after a comma: ", referring to", ", in an apparent reference to", ", which began in May".
    private static bool OpensRemark(in Scene scene, int comma, int next, int last)
    {
        if (!scene.IsComma(comma))
        {
            return false;
        }

        next += scene.TagOf(next) == PartOfSpeech.RB ? 1 : 0;
        if (scene.Tokens.Is(next, "referring") || scene.Tokens.Is(next, "after") || (scene.Tokens.Is(next, "while") && scene.Chunks.KindAt(next + 1) == ChunkKind.Noun))
        {
            return true;
        }

        if (scene.Tokens.Is(next, "in"))
        {
            return scene.Tokens.Is(next + 1, "reference") || (scene.Tokens.Is(next + 1, "a") && scene.Tokens.Is(next + 2, "reference")) || (scene.Tokens.Is(next + 1, "an") && scene.Tokens.Is(next + 3, "reference"));
        }

        return scene.Tokens.Is(next, "which") && !HasComma(scene, next, last);
    }

    // Whether a sentence ends with ", he said" or ", said the mayor of Paris".
    public static bool HasFinalAttribution(in Scene scene, int first, int last)
    {
        for (int i = last; i > first && i > last - MaxAttribution; i--)
        {
            if (!scene.IsComma(i) && !scene.Marks.ClosesAt(i))
            {
                continue;
            }

            if (scene.Cues.IsSource(scene.Tokens, i + 1, out int length))
            {
                return NounPhrases.Forward(scene, i + 1 + length, last) is { IsEmpty: false } source && !HasComma(scene, source.Last + 1, last);
            }

            var subject = NounPhrases.Forward(scene, i + 1, last);
            int verb = subject.IsEmpty ? i + 1 : subject.Last + 1;
            if (scene.Chunks.KindAt(verb) != ChunkKind.FiniteVerb)
            {
                continue;
            }

            var kinds = CueFinder.Find(scene, scene.Chunks.At(verb), last, out var cue);
            if ((kinds & (CueKinds.Say | CueKinds.Tell)) == 0)
            {
                continue;
            }

            var inverted = NounPhrases.Forward(scene, cue.Last + 1, last);
            if (subject.IsEmpty)
            {
                return !inverted.IsEmpty && !scene.Chunks.IsVerb(inverted.Last + 1);
            }

            var complement = ComplementReader.Read(scene, cue.Last + 1, last, kinds);
            return complement.ContentFirst < 0 && (complement.Next > last || scene.IsTerminal(complement.Next));
        }

        return false;
    }

    // The comma after which a subject and its verb follow, or -1.
    public static int MainClause(in Scene scene, int first, int last, out TokenRange subject)
    {
        for (int i = first + 1; i < last && i < first + MaxFronted; i++)
        {
            if (!scene.IsComma(i))
            {
                continue;
            }

            subject = NounPhrases.Forward(scene, i + 1, last);
            int verb = subject.Last + 1;
            while (verb <= last && scene.TagOf(verb) == PartOfSpeech.RB)
            {
                verb++;
            }

            if (!subject.IsEmpty && scene.Chunks.KindAt(verb) == ChunkKind.FiniteVerb)
            {
                return i;
            }
        }

        subject = TokenRange.None;
        return -1;
    }

    public static int PartEnd(in Scene scene, int first, int last)
    {
        int end = first;
        while (end < last && !scene.IsComma(end + 1))
        {
            end++;
        }

        return end;
    }

    public static bool HasComma(in Scene scene, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (scene.IsComma(i))
            {
                return true;
            }
        }

        return false;
    }

    public static TokenRange Trim(in Scene scene, TokenRange range)
    {
        int first = range.First;
        int last = range.Last;
        while (first <= last && (scene.IsComma(first) || scene.IsMark(first, ':') || scene.IsDash(first)))
        {
            first++;
        }

        while (last >= first && scene.Marks.At(last) < 0 && scene.Tokens.Has(last, TokenFlags.Punctuation) && !scene.IsMark(last, ')'))
        {
            last--;
        }

        return new TokenRange(first, last);
    }
}
