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
    public static Subject SubjectOf(in Scene scene, int limit, int verb)
    {
        limit = Math.Max(limit, verb - MaxLookBack);
        return scene.Chunks.KindAt(verb) == ChunkKind.Verb ? OfParticiple(scene, limit, verb) : OfFinite(scene, limit, verb);
    }

    private static Subject OfFinite(in Scene scene, int limit, int verb)
    {
        int relative = -1;
        int at = verb - 1;
        for (int step = 0; step < MaxSteps; step++)
        {
            at = SkipBack(scene, limit, at);
            if (at < limit)
            {
                return Subject.None;
            }

            if (scene.Chunks.KindAt(at) == ChunkKind.Noun)
            {
                var phrase = ExtendBack(scene, limit, scene.Chunks.At(at));
                int joined = phrase.First - 1;
                if (joined > limit && scene.Chunks.KindAt(joined) == ChunkKind.FiniteVerb && scene.IsRelative(scene.Chunks.At(joined).First - 1))
                {
                    at = scene.Chunks.At(joined).First - 2; // "the man who founded the site said"
                    continue;
                }

                return new Subject(phrase, phrase.First, relative);
            }

            if (scene.IsRelative(at) || (scene.Tokens.Is(at, "that") && scene.Chunks.KindAt(at - 1) == ChunkKind.Noun))
            {
                relative = at;
                at -= scene.IsComma(at - 1) ? 2 : 1;
            }
            else if (scene.IsDash(at) && DashBefore(scene, limit, at) is var open and >= 0)
            {
                at = open - 1; // "Smith — a candidate himself — said"
            }
            else if (scene.IsComma(at))
            {
                var phrase = BeforeApposition(scene, limit, at - 1);
                return phrase.IsEmpty ? Subject.None : new Subject(phrase, phrase.First, relative);
            }
            else if (scene.TagOf(at) == PartOfSpeech.CC)
            {
                int joined = LastFiniteVerb(scene, limit, at - 1);
                if (joined < limit)
                {
                    return Subject.None;
                }

                at = joined - 1;
            }
            else if (scene.Chunks.KindAt(at) == ChunkKind.Verb)
            {
                at = scene.Chunks.At(at).First - 1;
            }
            else
            {
                return Subject.None;
            }
        }

        return Subject.None;
    }

    private static int DashBefore(in Scene scene, int limit, int at)
    {
        for (int i = at - 1; i > limit; i--)
        {
            if (scene.IsDash(i))
            {
                return i;
            }
        }

        return -1;
    }

    // "Smith visited Paris, saying", "Smith issued a statement saying", "asked Smith to say", "by saying".
    private static Subject OfParticiple(in Scene scene, int limit, int verb)
    {
        int at = SkipBack(scene, limit, verb - 1);
        if (at >= limit && scene.Chunks.KindAt(at) == ChunkKind.Noun)
        {
            var chunk = scene.Chunks.At(at);
            var phrase = ExtendBack(scene, limit, chunk);
            if (scene.Tokens.Is(phrase.First - 1, "with") && scene.TagOf(verb) == PartOfSpeech.VBG)
            {
                return new Subject(phrase, phrase.First); // "with both sides stressing"
            }

            bool isObject = scene.Chunks.IsVerb(chunk.First - 1) && !scene.Cues.IsMedium(scene.Tokens, chunk.Last)
                && (scene.TagOf(verb) != PartOfSpeech.TO || (scene.Cues.VerbAt(scene.Tokens, scene.Chunks.At(chunk.First - 1).Last, out _) & CueKinds.Urge) != 0);
            if (isObject || !HasFiniteVerb(scene, limit, chunk.First - 1))
            {
                return new Subject(chunk, chunk.First);
            }
        }

        return OfMainClause(scene, limit, at);
    }

    // The subject of the nearest finite verb that is not in a clause of its own below the main one.
    private static Subject OfMainClause(in Scene scene, int limit, int last)
    {
        var nearest = Subject.None;
        for (int i = last; i >= limit; i = scene.Chunks.At(i).First - 1)
        {
            if (scene.Chunks.KindAt(i) != ChunkKind.FiniteVerb || scene.Marks.At(i) >= 0)
            {
                continue;
            }

            var subject = OfFinite(scene, limit, scene.Chunks.At(i).First);
            if (subject.IsEmpty)
            {
                continue;
            }

            if (subject.Relative < 0 && !(subject.Before > limit && (scene.IsSubordinator(subject.Before - 1) || IsClauseWord(scene, subject.Before - 1))))
            {
                return subject;
            }

            nearest = nearest.IsEmpty ? subject : nearest;
        }

        return nearest;
    }

    private static bool IsClauseWord(in Scene scene, int token)
        => scene.Tokens.Is(token, "as") || scene.Tokens.Is(token, "after") || scene.Tokens.Is(token, "before") || scene.Tokens.Is(token, "since") || scene.Tokens.Is(token, "until");

    private static bool HasFiniteVerb(in Scene scene, int first, int last)
    {
        for (int i = first; i <= last; i = scene.Chunks.At(i).Last + 1)
        {
            if (scene.Chunks.KindAt(i) == ChunkKind.FiniteVerb && scene.Marks.At(i) < 0)
            {
                return true;
            }
        }

        return false;
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

    private static int AfterBracket(in Scene scene, int open, int limit)
    {
        for (int i = open + 1; i < limit && i < open + 6; i++)
        {
            if (scene.IsMark(i, ')'))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Finds the noun phrase that ends at a token, with what it hangs on by prepositions.</summary>
    public static TokenRange BackFrom(in Scene scene, int limit, int last)
    {
        last = SkipBack(scene, limit, last);
        return last >= limit && scene.Chunks.KindAt(last) == ChunkKind.Noun ? ExtendBack(scene, limit, scene.Chunks.At(last)) : TokenRange.None;
    }

    // Adverbs, brackets and expressions of time between subject and verb: "Smith (R-Ohio) also on Tuesday said".
    private static int SkipBack(in Scene scene, int limit, int at)
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

    private static int OpeningBracket(in Scene scene, int limit, int close)
    {
        int open = close - 1;
        while (open > limit && open > close - 20 && !scene.IsMark(open, '(') && !scene.IsMark(open, '['))
        {
            open--;
        }

        return open;
    }

    private static TokenRange ExtendBack(in Scene scene, int limit, TokenRange phrase)
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

    private static bool IsSubjectPronoun(in Scene scene, int token)
        => scene.Tokens.Is(token, "he") || scene.Tokens.Is(token, "she") || scene.Tokens.Is(token, "they") || scene.Tokens.Is(token, "we") || scene.Tokens.Is(token, "I");

    private static int SkipBrackets(in Scene scene, int limit, int at) => scene.IsMark(at, ')') ? SkipBack(scene, limit, at) : at;

    // "Smith, the mayor of Paris, said": back over the parts between commas that hold no clause of their own, to the first noun phrase.
    private static TokenRange BeforeApposition(in Scene scene, int limit, int last)
    {
        var found = TokenRange.None;
        for (int step = 0; step < 6 && last >= limit; step++)
        {
            int first = PartStart(scene, limit, last);
            bool opensRelative = scene.IsRelative(first) || scene.TagOf(first) is PartOfSpeech.IN or PartOfSpeech.WRB;
            if (!opensRelative && HasOwnClause(scene, first, last))
            {
                break;
            }

            int start = scene.TagOf(first) == PartOfSpeech.CC || scene.Tokens.Is(first, "as") ? first + 1 : first; // "As Smith, the mayor, put it"
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
        // A stretch at the end of the part is a title or a nickname in it: 'the film, titled "Home", says'.
        int first = scene.Marks.ClosesAt(last) && IsNickname(scene, scene.Marks.At(last)) ? Math.Max(limit, scene.Marks[scene.Marks.At(last)].Outer.First) : last;
        while (first > limit && !scene.IsComma(first - 1) && !IsClauseMark(scene, first - 1))
        {
            int before = first - 1;
            if (scene.IsMark(before, ')'))
            {
                before = Math.Max(limit, OpeningBracket(scene, limit, before));
            }
            else if (scene.Marks.ClosesAt(before))
            {
                int stretch = scene.Marks.At(before);
                if (!IsNickname(scene, stretch) || scene.Tokens.Has(scene.Marks[stretch].Inner.Last, TokenFlags.Punctuation) || scene.Chunks.KindAt(scene.Marks[stretch].Outer.First - 1) != ChunkKind.Noun)
                {
                    break;
                }

                before = Math.Max(limit, scene.Marks[stretch].Outer.First);
            }

            first = before;
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

    private static bool IsClauseMark(in Scene scene, int token) => scene.IsMark(token, ';') || scene.IsMark(token, '(') || scene.IsMark(token, ':') || scene.IsDash(token) || scene.IsTerminal(token);

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

    private static bool IsNickname(in Scene scene, int stretch) => scene.Marks[stretch].Inner is var inner && inner.Last - inner.First < 3 && !inner.IsEmpty;
}
