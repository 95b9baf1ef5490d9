using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Finds what speakers say in reported speech that they will do: "said it would refund all fares", "added that the report would be published".</summary>
internal sealed class PromiseMatcher(FillerReader reader, SlotFiller filler, QuoteCursor quotes)
{
    /// <summary>Matches one pattern whose trigger is "will" or "would".</summary>
    public EventMention? Match(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, LexiconPattern candidate, int modal)
    {
        int verb = chunks.Of(modal);
        if (!chunks.Is(verb, ChunkKind.Verb) || chunks[verb].IsConditional || HasAuxiliary(chunks, verb)
            || quotes.QuoteAt(layers, tokens.StartOf(modal)) is not { Kind: QuoteKind.Indirect } quote || AgentOf(tokens, layers, chunks, verb, quote) is not { } agent)
        {
            return null;
        }

        foreach (var slot in candidate.Slots)
        {
            if (slot.Position == SlotPosition.Subject)
            {
                filler.Add(slot, agent);
            }
        }

        return MentionBuilder.Build(candidate, filler, modal, chunks[verb].Last, EventStatus.Asserted, verb, verb, isNoun: false, isDefinite: false);
    }

    // "would be happy", "would have gone": nothing that somebody will do
    private static bool HasAuxiliary(ChunkTable chunks, int verb)
    {
        for (int token = chunks[verb].First; token <= chunks[verb].Last; token++)
        {
            if (chunks.Has(token, WordClass.Have) || token == chunks[verb].Last && chunks.Has(token, WordClass.Be | WordClass.Reporting))
            {
                return true;
            }
        }

        return false;
    }

    // The speaker: as the subject of the verb, or unsaid where things will be done
    private Filler? AgentOf(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int verb, QuoteDraft quote)
    {
        if (chunks[verb].Subject < 0 || !reader.TryRead(tokens, layers, chunks, chunks[verb].Subject, out var subject))
        {
            return null;
        }

        if ((chunks[verb].Form & VerbForm.Passive) != 0)
        {
            return subject.Kind == FillerKinds.Thing && quote is { Speaker: >= 0, SpeakerMention: { } mention } ? new Filler(FillerKinds.Person, quote.Speaker, mention) : null;
        }

        return subject.Kind != FillerKinds.Thing && (subject.Entity >= 0 ? subject.Entity == quote.Speaker : subject.Span == quote.SpeakerMention) ? subject : null;
    }
}
