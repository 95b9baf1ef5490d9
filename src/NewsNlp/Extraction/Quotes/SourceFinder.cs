using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds the subject of a reporting verb.</summary>
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
        if (scene.Chunks.KindAt(verb) != ChunkKind.Verb)
        {
            var subject = OfFinite(scene, limit, verb);
            return subject.IsEmpty ? ParsedSubject.Of(scene, limit, verb) : subject;
        }

        var absolute = OfAbsolute(scene, limit, verb);
        if (!absolute.IsEmpty)
        {
            return absolute;
        }

        // What a participle hangs on, a parse tells better than the order of words.
        var parsed = ParsedSubject.Of(scene, limit, verb);
        return parsed.IsEmpty ? OfParticiple(scene, limit, verb) : parsed;
    }

    // "with both sides stressing"
    private static Subject OfAbsolute(in Scene scene, int limit, int verb)
    {
        int at = NounPhrases.SkipBack(scene, limit, verb - 1);
        if (at < limit || scene.Chunks.KindAt(at) != ChunkKind.Noun || scene.TagOf(verb) != PartOfSpeech.VBG)
        {
            return Subject.None;
        }

        var phrase = NounPhrases.ExtendBack(scene, limit, scene.Chunks.At(at));
        return scene.Tokens.Is(phrase.First - 1, "with") ? new Subject(phrase, phrase.First) : Subject.None;
    }

    private static Subject OfFinite(in Scene scene, int limit, int verb)
    {
        int relative = -1;
        int at = verb - 1;
        for (int step = 0; step < MaxSteps; step++)
        {
            at = NounPhrases.SkipBack(scene, limit, at);
            if (at < limit)
            {
                return Subject.None;
            }

            if (scene.Chunks.KindAt(at) == ChunkKind.Noun)
            {
                var phrase = NounPhrases.ExtendBack(scene, limit, scene.Chunks.At(at));
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
            else if (scene.IsDash(at) && Appositions.DashBefore(scene, limit, at) is var open and >= 0)
            {
                at = open - 1; // "Smith — a candidate himself — said"
            }
            else if (scene.IsComma(at))
            {
                var phrase = Appositions.BeforeApposition(scene, limit, at - 1);
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

    // "Smith visited Paris, saying", "Smith issued a statement saying", "asked Smith to say", "by saying".
    private static Subject OfParticiple(in Scene scene, int limit, int verb)
    {
        int at = NounPhrases.SkipBack(scene, limit, verb - 1);
        if (at >= limit && scene.Chunks.KindAt(at) == ChunkKind.Noun)
        {
            var chunk = scene.Chunks.At(at);
            bool isObject = scene.Chunks.IsVerb(chunk.First - 1) && !scene.Cues.IsMedium(scene.Tokens, chunk.Last)
                && (scene.TagOf(verb) != PartOfSpeech.TO || (scene.Cues.VerbAt(scene.Tokens, scene.Chunks.At(chunk.First - 1).Last, out _) & CueKinds.Urge) != 0);
            if (isObject || !HasUnmarkedVerb(scene, limit, chunk.First - 1))
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

    private static bool HasUnmarkedVerb(in Scene scene, int first, int last)
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
}
