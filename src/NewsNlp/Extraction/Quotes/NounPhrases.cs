using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds whole noun phrases: base phrases with brackets, nicknames and what hangs on them by prepositions.</summary>
internal static class NounPhrases
{
    private const int MaxSteps = 12;

    /// <summary>Finds the noun phrase that begins at a token, with the phrases that hang on it by prepositions.</summary>
    public static TokenRange Forward(in Scene scene, int first, int limit)
    {
        if (first > limit || scene.Chunks.KindAt(first) != ChunkKind.Noun)
        {
            return TokenRange.None;
        }

        int last = Math.Min(scene.Chunks.At(first).Last, limit);
        for (int step = 0; step < MaxSteps; step++)
        {
            int next = last + 1;
            if (next < limit && (scene.Tokens.Is(next, "of") || scene.Tokens.Is(next, "for") || scene.TagOf(next) == PartOfSpeech.CC) && scene.Chunks.KindAt(next + 1) == ChunkKind.Noun)
            {
                // "said Smith and Jones", but not "said Smith and the deal was off".
                int end = scene.Chunks.At(next + 1).Last;
                if (end > limit || (scene.TagOf(next) == PartOfSpeech.CC && scene.Chunks.IsVerb(end + 1)))
                {
                    break;
                }

                last = end;
            }
            else if (scene.Marks.OpensAt(next) && IsNickname(scene, scene.Marks.At(next)) && scene.Chunks.KindAt(scene.Marks[scene.Marks.At(next)].Outer.Last + 1) == ChunkKind.Noun)
            {
                last = Math.Min(limit, scene.Chunks.At(scene.Marks[scene.Marks.At(next)].Outer.Last + 1).Last);
            }
            else if (scene.IsMark(next, '(') && AfterBracket(scene, next, limit) is var name and >= 0 && scene.TagOf(name) == PartOfSpeech.NNP && scene.Chunks.KindAt(name) == ChunkKind.Noun)
            {
                last = Math.Min(limit, scene.Chunks.At(name).Last); // "chief election officer (CEO) Mary Jones"
            }
            else
            {
                break;
            }
        }

        return new TokenRange(first, last);
    }

    /// <summary>Finds the noun phrase that ends at a token, with what it hangs on by prepositions.</summary>
    public static TokenRange BackFrom(in Scene scene, int limit, int last)
    {
        last = SkipBack(scene, limit, last);
        return last >= limit && scene.Chunks.KindAt(last) == ChunkKind.Noun ? ExtendBack(scene, limit, scene.Chunks.At(last)) : TokenRange.None;
    }

    public static TokenRange ExtendBack(in Scene scene, int limit, TokenRange phrase)
    {
        int first = Math.Max(phrase.First, limit);
        bool isList = false;
        if (IsSubjectPronoun(scene, first) && scene.IsPreposition(first - 1))
        {
            return new TokenRange(first, phrase.Last); // "headlines as he declared": no object of a preposition
        }

        for (int step = 0; step < MaxSteps; step++)
        {
            int at = first - 1;
            if (at <= limit)
            {
                break;
            }

            if (scene.Marks.ClosesAt(at) && IsNickname(scene, scene.Marks.At(at)))
            {
                int name = scene.Marks[scene.Marks.At(at)].Outer.First - 1;
                if (scene.Chunks.KindAt(name) != ChunkKind.Noun)
                {
                    break;
                }

                first = scene.Chunks.At(name).First;
                continue;
            }

            bool isJoined = scene.TagOf(at) == PartOfSpeech.CC && !scene.HasFiniteVerb(ClauseStart(scene, limit, at - 1), at);
            if (!isJoined && !scene.IsPreposition(at) && !(isList && scene.IsComma(at)) && !(scene.Chunks.KindAt(at) == ChunkKind.Noun && scene.TagOf(first) == PartOfSpeech.JJ))
            {
                break;
            }

            int head = scene.Chunks.KindAt(at) == ChunkKind.Noun ? at : SkipBrackets(scene, limit, at - 1);
            if (scene.Chunks.KindAt(head) == ChunkKind.Verb && scene.Chunks.KindAt(scene.Chunks.At(head).First - 1) == ChunkKind.Noun)
            {
                head = scene.Chunks.At(head).First - 1; // "the man arrested in Paris"
            }

            if (head < limit || scene.Chunks.KindAt(head) != ChunkKind.Noun)
            {
                break;
            }

            isList |= isJoined;
            first = Math.Max(limit, scene.Chunks.At(head).First);
        }

        return new TokenRange(first, phrase.Last);
    }

    // Adverbs, brackets and expressions of time between subject and verb: "Smith (R-Ohio) also on Tuesday said".
    public static int SkipBack(in Scene scene, int limit, int at)
    {
        for (int step = 0; step < MaxSteps && at >= limit; step++)
        {
            if (scene.TagOf(at) is PartOfSpeech.RB or PartOfSpeech.RBR or PartOfSpeech.RP)
            {
                at--;
            }
            else if (scene.Chunks.KindAt(at) == ChunkKind.Time)
            {
                at = scene.Chunks.At(at).First - 1;
                at -= at >= limit && scene.TagOf(at) == PartOfSpeech.IN ? 1 : 0;
            }
            else if (scene.IsMark(at, ')') || scene.IsMark(at, ']'))
            {
                at = OpeningBracket(scene, limit, at) - 1;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Goes back over adverbs: from "also" in "Smith on Monday also said" to "Monday".</summary>
    public static int LastAdverb(in Scene scene, int limit, int at)
    {
        while (at > limit && scene.TagOf(at) == PartOfSpeech.RB && scene.Chunks.KindAt(at) == ChunkKind.None)
        {
            at--;
        }

        return at;
    }

    public static bool IsNickname(in Scene scene, int stretch) => scene.Marks[stretch].Inner is var inner && inner.Last - inner.First < 3 && !inner.IsEmpty;

    public static int AfterBracket(in Scene scene, int open, int limit, int length = 6)
    {
        for (int i = open + 1; i < limit && i < open + length; i++)
        {
            if (scene.IsMark(i, ')'))
            {
                return i + 1;
            }
        }

        return -1;
    }

    public static int OpeningBracket(in Scene scene, int limit, int close)
    {
        int open = close - 1;
        while (open > limit && open > close - 20 && !scene.IsMark(open, '(') && !scene.IsMark(open, '['))
        {
            open--;
        }

        return open;
    }

    private static bool IsSubjectPronoun(in Scene scene, int token)
        => scene.Tokens.Is(token, "he") || scene.Tokens.Is(token, "she") || scene.Tokens.Is(token, "they") || scene.Tokens.Is(token, "we") || scene.Tokens.Is(token, "I");

    public static int SkipBrackets(in Scene scene, int limit, int at) => scene.IsMark(at, ')') ? SkipBack(scene, limit, at) : at;

    private static int ClauseStart(in Scene scene, int limit, int at)
    {
        while (at > limit && !scene.IsComma(at - 1) && !IsClauseMark(scene, at - 1) && !scene.IsSubordinator(at - 1))
        {
            at--;
        }

        return Math.Max(at, limit);
    }

    public static bool IsClauseMark(in Scene scene, int token) => scene.IsMark(token, ';') || scene.IsMark(token, '(') || scene.IsMark(token, ':') || scene.IsDash(token) || scene.IsTerminal(token);
}
