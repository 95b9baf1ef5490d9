using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Events;

/// <summary>Makes a mention of an event of a pattern and of who fills its slots.</summary>
internal static class MentionBuilder
{
    /// <summary>Builds the mention, or gives null where a part that the pattern needs is missing.</summary>
    public static EventMention? Build(LexiconPattern candidate, SlotFiller filler, int first, int last, EventStatus status, int verb, int chunk, bool isNoun, bool isDefinite, bool isConsequence = false, bool isNew = false)
    {
        foreach (var slot in candidate.Slots)
        {
            if (slot.IsRequired && !filler.Has(slot))
            {
                return null;
            }
        }

        if (filler.Count == 0 && !isNoun && candidate.Pattern.Need is not (PatternNeed.Nothing or PatternNeed.Argument))
        {
            return null;
        }

        var draft = new EventDraft { Type = candidate.Type.Name, First = first, Last = last, Status = status == EventStatus.Asserted ? candidate.Pattern.Status : status };
        foreach (var (slot, found) in filler.Found)
        {
            if ((slot.Role & SlotRole.Place) != 0 && found.Kind == FillerKinds.Place && draft.Place < 0)
            {
                draft.Place = found.Entity;
            }

            if ((slot.Role & SlotRole.Agent) != 0)
            {
                draft.Add(new ParticipantDraft(ParticipantRole.Agent, found.Entity, found.Span));
            }
            else if ((slot.Role & SlotRole.Target) != 0)
            {
                draft.Add(new ParticipantDraft(ParticipantRole.Target, found.Entity, found.Span));
                if ((candidate.Type.PlaceRule & PlaceRule.AtTarget) != 0 && found.Kind == FillerKinds.Place && draft.Place < 0)
                {
                    draft.Place = found.Entity;
                }
            }
        }

        return new EventMention { Draft = draft, Type = candidate.Type, Pattern = candidate.Pattern, Need = candidate.Pattern.Need, IsDefinite = isDefinite, Verb = verb, Chunk = chunk, IsNoun = isNoun, IsConsequence = isConsequence, IsNew = isNew };
    }
}
