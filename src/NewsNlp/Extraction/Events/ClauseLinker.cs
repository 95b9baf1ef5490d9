using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Gives each verb group its subject and the verb group it hangs on. It stands in for a parser: each group looks to its left once, at most <see cref="Reach"/> chunks far.</summary>
internal static class ClauseLinker
{
    private const int Reach = 40;

    public static void Run(in TokenTable tokens, ChunkTable chunks, bool isHeadline)
    {
        FindSubordinators(chunks);
        FindFiniteParticiples(chunks, isHeadline);
        int conditionalFrom = -1;
        bool awaited = false;
        for (int i = 0; i < chunks.Count; i++)
        {
            ref var chunk = ref chunks[i];
            if (chunk.Kind == ChunkKind.Subordinator)
            {
                conditionalFrom = chunks.Has(chunk.First, WordClass.Condition) ? i : -1;
                awaited = chunks.Has(chunk.First, WordClass.Awaited);
            }
            else if (chunk.Kind is ChunkKind.Comma or ChunkKind.Break or ChunkKind.Relative)
            {
                conditionalFrom = -1;
                awaited = false;
            }
            else if (chunk.Kind == ChunkKind.Verb)
            {
                chunk.IsAwaited = awaited;
                chunk.IsConditional = conditionalFrom >= 0;
                Link(chunks, i);
                if (SubjectInTree(tokens, chunks, i) is >= 0 and var subject)
                {
                    chunk.Subject = subject;
                }

                if (chunk.Subject >= 0 && chunks[chunk.Subject].SubjectOf < 0)
                {
                    chunks[chunk.Subject].SubjectOf = i;
                }
            }
        }
    }

    // Who the parse says does it; where the chunks found a part of the same phrase, that one tells more: the name of "the mayor, Mara Finch"
    private static int SubjectInTree(in TokenTable tokens, ChunkTable chunks, int verb)
    {
        ref var chunk = ref chunks[verb];
        if (!chunks.Tree.IsParsed || (chunk.Form & VerbForm.Copula) != 0)
        {
            return -1;
        }

        int subject = chunks.Tree.SubjectOf(tokens, chunk.Last);
        if (subject < 0 || chunk.Subject >= 0 && chunks.Tree.IsPartOf(tokens, chunks[chunk.Subject].Last, subject))
        {
            return -1;
        }

        int noun = chunks.Of(subject < chunk.First ? chunks.Tree.LastConjunct(tokens, subject, chunk.First) : subject);
        return chunks.Is(noun, ChunkKind.Noun) ? noun : -1;
    }

    /// <summary>Gets the object of a verb group: the noun phrase right after it, or -1.</summary>
    public static int ObjectOf(ChunkTable chunks, int verb)
    {
        int i = verb + 1;
        if (chunks.Is(i, ChunkKind.Time))
        {
            i++;
        }

        return chunks.Is(i, ChunkKind.Noun) ? i : -1;
    }

    // "after" and "as" begin a clause where a subject and a finite verb follow: "after rebels seized the town", but "after the talks"
    private static void FindSubordinators(ChunkTable chunks)
    {
        for (int i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Preposition || !chunks.Has(chunks[i].First, WordClass.Either) || !chunks.Is(i + 1, ChunkKind.Noun))
            {
                continue;
            }

            int k = i + 2;
            while (chunks.Is(k, ChunkKind.Preposition) && chunks.Is(k + 1, ChunkKind.Noun) || chunks.Is(k, ChunkKind.Conjunction) && chunks.Is(k + 1, ChunkKind.Noun))
            {
                k += 2;
            }

            if (chunks.Is(k, ChunkKind.Verb) && (chunks[k].Form & VerbForm.NonFinite) == 0)
            {
                chunks[i].Kind = ChunkKind.Subordinator;
            }
        }
    }

    // The tagger takes many past tenses for participles. One with an object is a past tense ("bombs killed five"),
    // and so is the first after a noun in a sentence that has no other finite verb ("villagers demonstrated in the square"), headlines apart.
    private static void FindFiniteParticiples(ChunkTable chunks, bool isHeadline)
    {
        bool hasFinite = isHeadline;
        for (int i = 0; i < chunks.Count && !hasFinite; i++)
        {
            hasFinite = chunks[i].Kind == ChunkKind.Verb && (chunks[i].Form & VerbForm.NonFinite) == 0;
        }

        for (int i = 1; i < chunks.Count; i++)
        {
            ref var chunk = ref chunks[i];
            if (chunk.Kind == ChunkKind.Verb && (chunk.Form & VerbForm.Participle) != 0
                && (chunks[i - 1].Kind is ChunkKind.Noun or ChunkKind.Time && (!hasFinite || chunks.Is(i + 1, ChunkKind.Noun)) || FollowsPastTense(chunks, i) || !hasFinite && FollowsApposition(chunks, i)))
            {
                chunk.Form &= ~(VerbForm.Participle | VerbForm.Passive);
                hasFinite = true;
            }
        }
    }

    // "condemned the raid and called for a truce": what is coordinated with a past tense is one
    private static bool FollowsPastTense(ChunkTable chunks, int verb)
        => chunks.Is(verb - 1, ChunkKind.Conjunction) && chunks.VerbBefore(verb) is >= 0 and var before
            && chunks.TagOf(chunks[before].Last) == PartOfSpeech.VBD && (chunks[before].Form & (VerbForm.NonFinite | VerbForm.Passive)) == 0
            && !chunks.Has(chunks[before].Last, WordClass.Be | WordClass.Have) && chunks[before].Last < chunks[verb].First - 2;

    // "Ruto, once a minister, called on": between two commas
    private static bool FollowsApposition(ChunkTable chunks, int verb)
    {
        if (!chunks.Is(verb - 1, ChunkKind.Comma))
        {
            return false;
        }

        int i = verb - 2;
        while (i > 0 && chunks[i].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Conjunction or ChunkKind.Subordinator)
        {
            i--;
        }

        return i > 0 && chunks[i].Kind == ChunkKind.Comma && chunks[i - 1].Kind == ChunkKind.Noun;
    }

    private static void Link(ChunkTable chunks, int verb)
    {
        ref var chunk = ref chunks[verb];
        int before = verb - 1;
        if (chunks.Is(before, ChunkKind.Time))
        {
            before--;
        }

        int governor = chunks.VerbBefore(verb);
        if (chunks.Is(before, ChunkKind.Conjunction) && governor >= 0 && SharesForm(chunks, governor, verb))
        {
            ref var first = ref chunks[governor];
            chunk.Subject = first.Subject;
            chunk.Governor = first.Governor;
            chunk.Sibling = governor;
            chunk.IsConditional = first.IsConditional;
            chunk.Form |= first.Form & (VerbForm.Infinitive | VerbForm.Gerund | VerbForm.Future | VerbForm.Possible | VerbForm.Obligation | VerbForm.Would)
                | (chunks.TagOf(chunk.Last) == PartOfSpeech.VBN ? first.Form & VerbForm.Passive : 0);
            return;
        }

        if ((chunk.Form & VerbForm.Infinitive) != 0)
        {
            LinkInfinitive(chunks, verb, before, governor);
        }
        else if ((chunk.Form & VerbForm.Gerund) != 0)
        {
            LinkGerund(chunks, verb, before, governor);
        }
        else if ((chunk.Form & VerbForm.Participle) != 0)
        {
            LinkParticiple(chunks, verb, before, governor);
        }
        else
        {
            chunk.Subject = SubjectFinder.LeftOf(chunks, verb);
        }
    }

    // "to meet the king and sign a pact", "was beaten and robbed", "began shelling and bombing"
    private static bool SharesForm(ChunkTable chunks, int first, int second)
    {
        var (a, b) = (chunks.TagOf(chunks[first].Last), chunks.TagOf(chunks[second].Last));
        bool bare = chunks[second].First == chunks[second].Last;
        return bare && a == b && b is PartOfSpeech.VB or PartOfSpeech.VBN or PartOfSpeech.VBG;
    }

    // "urged Kenya to withdraw": Kenya does; "plans to withdraw": who plans does; "Ruto to visit Juba": no verb before
    private static void LinkInfinitive(ChunkTable chunks, int verb, int before, int governor)
    {
        ref var chunk = ref chunks[verb];
        chunk.Governor = governor;
        bool noun = chunks.Is(before, ChunkKind.Noun);
        if (governor < 0 || Separates(chunks, governor, verb))
        {
            chunk.Governor = -1;
            chunk.Subject = noun ? SubjectFinder.LeftOf(chunks, verb) : governor >= 0 ? chunks[governor].Subject : -1;
            if (noun)
            {
                chunk.Form |= VerbForm.Future;
            }
        }
        else if (noun && chunks.Has(chunks[governor].Last, WordClass.Control) && (chunks[governor].Form & VerbForm.Passive) == 0)
        {
            chunk.Subject = before;
        }
        else
        {
            chunk.Subject = chunks[governor].Subject;
        }
    }

    private static bool Separates(ChunkTable chunks, int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (chunks[i].Kind is ChunkKind.Break or ChunkKind.Subordinator)
            {
                return true;
            }
        }

        return false;
    }

    // "accused Kenya of arming rebels": Kenya arms; ", accusing Kenya of": who did the main verb; "protesters demanding reform": protesters
    private static void LinkGerund(ChunkTable chunks, int verb, int before, int governor)
    {
        ref var chunk = ref chunks[verb];
        if (chunks.Is(before, ChunkKind.Noun))
        {
            chunk.Subject = before;
        }
        else if (chunks.Is(before, ChunkKind.Preposition) && governor >= 0)
        {
            int noun = before - 1;
            int head = noun;
            while (chunks.Is(head - 1, ChunkKind.Conjunction) && chunks.Is(head - 2, ChunkKind.Noun))
            {
                head -= 2;
            }

            bool accused = chunks.Is(noun, ChunkKind.Noun) && head == ObjectOf(chunks, governor) && chunks.Has(chunks[before].Last, WordClass.Reason) && !chunks.Has(chunks[governor].Last, WordClass.Have | WordClass.Be | WordClass.Do);
            bool byWhom = before == governor + 3 && chunks.Is(governor + 1, ChunkKind.Preposition) && chunks.Is(governor + 2, ChunkKind.Noun) && chunks.Has(chunks[before].Last, WordClass.Reason); // "was accused by Kenya of arming rebels"
            bool accusedPassive = (before == governor + 1 || byWhom) && (chunks[governor].Form & VerbForm.Passive) != 0;
            chunk.Subject = accused ? noun : chunks[governor].Subject;
            chunk.Governor = accused || accusedPassive || before == governor + 1 ? governor : -1;
        }
        else if (governor >= 0)
        {
            chunk.Subject = chunks[governor].Subject;
            chunk.Governor = before == governor ? governor : -1;
        }
        else
        {
            chunk.Subject = SubjectAfterComma(chunks, verb);
        }
    }

    // "a man wanted for murder", "rebels, backed by Chad,"
    private static void LinkParticiple(ChunkTable chunks, int verb, int before, int governor)
    {
        ref var chunk = ref chunks[verb];
        if (chunks.Is(before, ChunkKind.Comma) && chunks.Is(before - 1, ChunkKind.Noun))
        {
            before--;
        }

        chunk.Subject = chunks.Is(before, ChunkKind.Noun) ? before
            : governor < 0 ? SubjectAfterComma(chunks, verb)
            : chunks[governor].Subject;
    }

    // "After meeting the king, Ruto flew home"
    private static int SubjectAfterComma(ChunkTable chunks, int verb)
    {
        for (int i = verb + 1; i < chunks.Count && i < verb + Reach; i++)
        {
            if (chunks[i].Kind == ChunkKind.Comma && chunks.Is(i + 1, ChunkKind.Noun))
            {
                return i + 1;
            }
        }

        return -1;
    }
}
