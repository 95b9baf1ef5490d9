using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Collects who fills the slots of words that a verb puts on its subject or object: "were placed under arrest", "put its army on high alert".</summary>
internal sealed class StateMatcher(SlotFiller filler, TreeSlotFiller treeFiller)
{
    private const int Reach = 7;

    /// <summary>Matches one pattern of a state.</summary>
    public EventMention? Match(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, LexiconPattern candidate, int token, int last)
    {
        int verb = chunks.Of(token) is >= 0 and var own && chunks[own].Kind == ChunkKind.Verb ? own : -1; // "is ready to": the copula is part of the trigger
        for (int i = token - 1; verb < 0 && i >= chunks.First && i > token - Reach; i--)
        {
            if (chunks.Of(i) is >= 0 and var before && chunks[before].Kind is ChunkKind.Verb)
            {
                verb = before;
            }
        }

        if (verb < 0)
        {
            return candidate.Pattern.Need == PatternNeed.Nothing ? MentionBuilder.Build(candidate, filler, token, last, EventStatus.Asserted, -1, Math.Max(0, chunks.After(last) - 1), isNoun: true, isDefinite: false) : null;
        }

        int direct = ClauseLinker.ObjectOf(chunks, verb);
        bool passive = (chunks[verb].Form & VerbForm.Passive) != 0;
        foreach (var slot in candidate.Slots)
        {
            switch (slot.Position)
            {
                case SlotPosition.Subject when passive || direct < 0 || chunks[direct].First >= token:
                    filler.FillSubject(tokens, layers, chunks, slot, chunks[verb].Subject);
                    break;
                case SlotPosition.Object when !passive && direct >= 0 && chunks[direct].First < token:
                    filler.FillRight(tokens, layers, chunks, slot, direct);
                    break;
                case SlotPosition.Preposition:
                    filler.FillPreposition(tokens, layers, chunks, slot, chunks.After(last), slot.Preposition, false);
                    break;
            }
        }

        if (tokens.TagOf(last) == PartOfSpeech.TO)
        {
            treeFiller.FillClauses(tokens, layers, chunks, candidate.Slots, last - 1); // "is ready to lift the ban on Kenya"
        }

        var status = StatusReader.OfVerb(tokens, chunks, verb);
        bool ownNegation = status == EventStatus.Denied && chunks[verb].Last <= last && chunks[verb].Last >= token; // "will not accept" says no itself
        status = ownNegation ? EventStatus.Asserted : chunks[verb].Last < token - 1 && chunks.Has(token - 1, WordClass.Negation) ? EventStatus.Denied : status; // "was not ready to"
        return MentionBuilder.Build(candidate, filler, token, last, status, verb, verb, isNoun: false, isDefinite: false);
    }
}
