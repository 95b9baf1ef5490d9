using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds the noun phrase that a reporting word has for its source.</summary>
internal static class SourceFinder
{
    private const int MaxSteps = 12;
    private const int MaxLookBack = 120;

    /// <summary>Finds the subject of a verb group, past appositions, relative clauses and verbs joined to it.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="limit">The first token that may belong to the subject.</param>
    /// <param name="verb">The first token of the verb group.</param>
    /// <param name="before">The first token of the whole phrase, apposition included; what precedes it is no part of the subject.</param>
    public static TokenRange Subject(in Scene scene, int limit, int verb, out int before)
    {
        limit = Math.Max(limit, verb - MaxLookBack);
        bool isFinite = scene.Chunks.KindAt(verb) != ChunkKind.Verb;
        before = verb;
        int at = verb - 1;
        for (int step = 0; step < MaxSteps; step++)
        {
            at = SkipBack(scene, limit, at);
            if (at < limit)
            {
                return TokenRange.None;
            }

            if (scene.Chunks.KindAt(at) == ChunkKind.Noun)
            {
                var phrase = ExtendBack(scene, limit, scene.Chunks.At(at));
                before = phrase.First;
                return phrase;
            }

            if (scene.IsRelative(at) || (scene.Tokens.Is(at, "that") && scene.Chunks.KindAt(at - 1) == ChunkKind.Noun))
            {
                at -= scene.IsComma(at - 1) ? 2 : 1;
            }
            else if (scene.IsComma(at))
            {
                if (!isFinite)
                {
                    return MainSubject(scene, limit, at, out before);
                }

                var phrase = BeforeApposition(scene, limit, at - 1);
                before = phrase.IsEmpty ? verb : phrase.First;
                return phrase;
            }
            else if (scene.Tokens.TagOf(at) == PartOfSpeech.CC)
            {
                int joined = LastFiniteVerb(scene, limit, at - 1);
                if (joined < limit)
                {
                    return TokenRange.None;
                }

                at = joined - 1;
            }
            else if (scene.Chunks.KindAt(at) == ChunkKind.Verb)
            {
                at = scene.Chunks.At(at).First - 1;
            }
            else if (!isFinite)
            {
                return MainSubject(scene, limit, at, out before);
            }
            else
            {
                return TokenRange.None;
            }
        }

        return TokenRange.None;
    }

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
            if (next < limit && (scene.Tokens.Is(next, "of") || scene.Tokens.Is(next, "for") || scene.Tokens.TagOf(next) == PartOfSpeech.CC) && scene.Chunks.KindAt(next + 1) == ChunkKind.Noun)
            {
                // "said Smith and Jones", but not "said Smith and the deal was off".
                int end = scene.Chunks.At(next + 1).Last;
                if (end > limit || (scene.Tokens.TagOf(next) == PartOfSpeech.CC && scene.Chunks.IsVerb(end + 1)))
                {
                    break;
                }

                last = end;
            }
            else if (scene.Marks.OpensAt(next) && IsNickname(scene, scene.Marks.At(next)) && scene.Chunks.KindAt(scene.Marks[scene.Marks.At(next)].Outer.Last + 1) == ChunkKind.Noun)
            {
                last = Math.Min(limit, scene.Chunks.At(scene.Marks[scene.Marks.At(next)].Outer.Last + 1).Last);
            }
            else
            {
                break;
            }
        }

        return new TokenRange(first, last);
    }

    // Adverbs, brackets and expressions of time between subject and verb: "Smith (R-Ohio) also on Tuesday said".
    private static int SkipBack(in Scene scene, int limit, int at)
    {
        for (int step = 0; step < MaxSteps && at >= limit; step++)
        {
            if (scene.Tokens.TagOf(at) is PartOfSpeech.RB or PartOfSpeech.RBR or PartOfSpeech.RP)
            {
                at--;
            }
            else if (scene.Chunks.KindAt(at) == ChunkKind.Time)
            {
                at = scene.Chunks.At(at).First - 1;
                at -= at >= limit && scene.Tokens.TagOf(at) == PartOfSpeech.IN ? 1 : 0;
            }
            else if (scene.IsMark(at, ')') || scene.IsMark(at, ']'))
            {
                int open = at - 1;
                while (open > limit && open > at - 20 && !scene.IsMark(open, '(') && !scene.IsMark(open, '['))
                {
                    open--;
                }

                at = open - 1;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static TokenRange ExtendBack(in Scene scene, int limit, TokenRange phrase)
    {
        int first = Math.Max(phrase.First, limit);
        bool isList = false;
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

            bool isJoined = scene.Tokens.TagOf(at) == PartOfSpeech.CC && !scene.HasFiniteVerb(ClauseStart(scene, limit, at - 1), at);
            if (!isJoined && !scene.IsPreposition(at) && !(isList && scene.IsComma(at)) && !(scene.Chunks.KindAt(at) == ChunkKind.Noun && scene.Tokens.TagOf(first) == PartOfSpeech.JJ))
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

    private static int SkipBrackets(in Scene scene, int limit, int at) => scene.IsMark(at, ')') ? SkipBack(scene, limit, at) : at;

    // "Smith, the mayor of Paris, said": back over the parts between commas that hold no clause of their own, to the first noun phrase.
    private static TokenRange BeforeApposition(in Scene scene, int limit, int last)
    {
        var found = TokenRange.None;
        for (int step = 0; step < 6 && last >= limit; step++)
        {
            int first = PartStart(scene, limit, last);
            bool opensRelative = scene.IsRelative(first) || scene.Tokens.TagOf(first) is PartOfSpeech.IN or PartOfSpeech.WRB;
            if (!opensRelative && HasOwnClause(scene, first, last))
            {
                break;
            }

            int start = scene.Tokens.TagOf(first) == PartOfSpeech.CC ? first + 1 : first;
            if (scene.Chunks.KindAt(start) == ChunkKind.Noun)
            {
                var phrase = Forward(scene, start, last);
                found = phrase;
            }

            if (first <= limit || !scene.IsComma(first - 1))
            {
                break;
            }

            last = first - 2;
        }

        return found;
    }

    private static bool HasOwnClause(in Scene scene, int first, int last)
    {
        for (int i = first; i <= last; i = scene.Chunks.At(i).Last + 1)
        {
            if (scene.IsRelative(i))
            {
                return false;
            }

            if (scene.Chunks.KindAt(i) == ChunkKind.FiniteVerb)
            {
                return true;
            }
        }

        return false;
    }

    // The start of the part between commas that ends at a token.
    private static int PartStart(in Scene scene, int limit, int last)
    {
        int first = last;
        while (first > limit && !scene.IsComma(first - 1) && !IsClauseMark(scene, first - 1) && !scene.Marks.ClosesAt(first - 1))
        {
            first--;
        }

        return first;
    }

    private static int ClauseStart(in Scene scene, int limit, int at)
    {
        while (at > limit && !scene.IsComma(at - 1) && !IsClauseMark(scene, at - 1) && !scene.IsSubordinator(at - 1))
        {
            at--;
        }

        return Math.Max(at, limit);
    }

    private static bool IsClauseMark(in Scene scene, int token) => scene.IsMark(token, ';') || scene.IsMark(token, ':') || scene.IsDash(token) || scene.IsTerminal(token);

    private static int LastFiniteVerb(in Scene scene, int limit, int at)
    {
        while (at >= limit)
        {
            var chunk = scene.Chunks.At(at);
            if (scene.Chunks.KindAt(at) == ChunkKind.FiniteVerb)
            {
                return chunk.First;
            }

            at = chunk.First - 1;
        }

        return limit - 1;
    }

    // "Smith visited Paris, saying": the subject of the first finite verb.
    private static TokenRange MainSubject(in Scene scene, int limit, int last, out int before)
    {
        before = last;
        for (int i = limit; i <= last; i = scene.Chunks.At(i).Last + 1)
        {
            if (scene.Chunks.KindAt(i) != ChunkKind.FiniteVerb || i == limit)
            {
                continue;
            }

            var subject = Subject(scene, limit, i, out _);
            if (!subject.IsEmpty)
            {
                return subject;
            }
        }

        return TokenRange.None;
    }

    private static bool IsNickname(in Scene scene, int stretch) => scene.Marks[stretch].Inner is var inner && inner.Last - inner.First < 3 && !inner.IsEmpty;
}
