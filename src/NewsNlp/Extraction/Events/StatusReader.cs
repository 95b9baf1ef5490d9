using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Tells how real an event is told, from its verb group and from what the verb group or the noun hangs on.</summary>
internal static class StatusReader
{
    private const int LongestChain = 3;

    /// <summary>Reads the status of what a verb group tells.</summary>
    public static EventStatus OfVerb(in TokenTable tokens, ChunkTable chunks, int verb)
    {
        for (int depth = 0; verb >= 0 && depth < LongestChain; depth++)
        {
            if (chunks[verb].Sibling >= 0)
            {
                verb = chunks[verb].Sibling;
            }

            ref var chunk = ref chunks[verb];
            if (chunk.IsAwaited)
            {
                return EventStatus.Planned;
            }

            if (chunk.IsConditional)
            {
                return EventStatus.Hypothetical;
            }

            var own = OfForm(chunk.Form);
            if (own != EventStatus.Asserted)
            {
                return own;
            }

            if ((chunk.Form & VerbForm.Would) != 0)
            {
                int reporting = chunks.VerbBefore(verb);
                return reporting >= 0 && chunks.Has(chunks[reporting].Last, WordClass.Reporting | WordClass.Planned) ? EventStatus.Planned : EventStatus.Hypothetical;
            }

            if ((chunk.Form & (VerbForm.Infinitive | VerbForm.Gerund)) == 0)
            {
                return EventStatus.Asserted;
            }

            bool infinitive = (chunk.Form & VerbForm.Infinitive) != 0;
            if (infinitive && chunks.Is(verb - 1, ChunkKind.Noun) && OfClass(chunks.ClassOf(chunks[verb - 1].Last)) is var noun and not EventStatus.Asserted)
            {
                return noun; // "calls to withdraw", "plans to invade"
            }

            if (chunk.Governor < 0)
            {
                return infinitive ? EventStatus.Planned : EventStatus.Asserted;
            }

            var governing = chunks.ClassOf(chunks[chunk.Governor].Last);
            if ((governing & WordClass.Implicative) == 0 || chunk.Governor != verb - 1)
            {
                bool negated = (chunks[chunk.Governor].Form & VerbForm.Negated) != 0;
                var byClass = OfClass(governing);
                if (byClass != EventStatus.Asserted)
                {
                    return negated && byClass == EventStatus.Planned ? EventStatus.Denied : byClass;
                }

                if (infinitive && !(depth == 0 && chunks.Has(chunks[verb].Last, WordClass.Demanded) && !negated)) // who "marched to demand" does demand
                {
                    return negated ? EventStatus.Denied : EventStatus.Planned; // "arrived to meet"
                }
            }

            verb = chunk.Governor;
        }

        return EventStatus.Asserted;
    }

    /// <summary>Reads the status of what a noun tells.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="chunks">The chunks.</param>
    /// <param name="noun">The noun phrase.</param>
    /// <param name="trigger">The first token of the trigger.</param>
    /// <param name="verb">The verb group that the noun is subject or object of, or -1.</param>
    /// <param name="after">The chunk after the trigger.</param>
    public static EventStatus OfNoun(in TokenTable tokens, ChunkTable chunks, int noun, int trigger, int verb, int after)
    {
        for (int token = trigger - 1; token >= chunks[noun].First; token--)
        {
            var word = chunks.ClassOf(token);
            if ((word & WordClass.PlannedAdjective) != 0)
            {
                return EventStatus.Planned;
            }

            if ((word & WordClass.HypotheticalAdjective) != 0)
            {
                return EventStatus.Hypothetical;
            }

            if ((word & WordClass.DeniedAdjective) != 0)
            {
                return tokens.Is(token, "no") ? EventStatus.Denied : EventStatus.Cancelled;
            }
        }

        if (chunks.Is(after, ChunkKind.Verb) && (chunks[after].Form & VerbForm.Participle) != 0 && OfClass(chunks.ClassOf(chunks[after].Last)) is var scheduled and not EventStatus.Asserted)
        {
            return scheduled; // "talks scheduled for Thursday"
        }

        if (verb < 0)
        {
            return EventStatus.Asserted;
        }

        bool calledOff = chunks.Has(chunks[verb].Last, WordClass.Demanded) && tokens.Is(chunks[verb].Last + 1, "off");
        var governing = calledOff ? EventStatus.Cancelled : OfClass(chunks.ClassOf(chunks[verb].Last));
        if (chunks[noun].SubjectOf == verb && !chunks.Has(chunks[verb].Last, WordClass.Occur | WordClass.Cancelled))
        {
            return EventStatus.Asserted; // "the protests would have cost": they took place
        }

        bool carried = chunks.Has(chunks[verb].Last, WordClass.Support | WordClass.Undergo | WordClass.Be);
        return governing != EventStatus.Asserted && (!carried || governing is EventStatus.Cancelled or EventStatus.Demanded or EventStatus.Denied || chunks[noun].SubjectOf == verb) ? governing : OfVerb(tokens, chunks, verb);
    }

    private static EventStatus OfForm(VerbForm form)
        => (form & VerbForm.Negated) != 0 ? EventStatus.Denied
        : (form & VerbForm.Future) != 0 ? EventStatus.Planned
        : (form & VerbForm.Possible) != 0 ? EventStatus.Hypothetical
        : (form & VerbForm.Obligation) != 0 ? EventStatus.Demanded
        : EventStatus.Asserted;

    private static EventStatus OfClass(WordClass word)
        => (word & WordClass.Denied) != 0 ? EventStatus.Denied
        : (word & WordClass.Cancelled) != 0 ? EventStatus.Cancelled
        : (word & WordClass.Demanded) != 0 ? EventStatus.Demanded
        : (word & WordClass.Hypothetical) != 0 ? EventStatus.Hypothetical
        : (word & WordClass.Planned) != 0 ? EventStatus.Planned
        : EventStatus.Asserted;
}
