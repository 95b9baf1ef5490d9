using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Fills the slots that the neighbours of a trigger left empty from the parse of its sentence.</summary>
internal sealed class TreeSlotFiller(FillerReader reader, SlotFiller filler)
{
    /// <summary>Fills the slots of a verb that its neighbours left empty with what the parse says stands with it.</summary>
    public void Fill(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot[] slots, int verb, bool passive)
    {
        if (!chunks.Tree.IsParsed)
        {
            return;
        }

        foreach (var slot in slots)
        {
            if (slot.Role == SlotRole.None || filler.Has(slot))
            {
                continue;
            }

            int noun = slot.Position switch
            {
                SlotPosition.Subject when passive => TreeArguments.ObliqueOf(tokens, chunks, verb, "by"),
                SlotPosition.Preposition when slot.Preposition == "to" && TreeArguments.RecipientOf(tokens, chunks, verb) is >= 0 and var recipient => recipient,
                SlotPosition.Preposition => TreeArguments.ObliqueOf(tokens, chunks, verb, slot.Preposition),
                _ => -1,
            };
            if (noun >= 0)
            {
                filler.FillRight(tokens, layers, chunks, slot, noun);
            }
        }

        FillClauses(tokens, layers, chunks, slots, verb);
    }

    /// <summary>Fills the slots that nothing beside the word filled from the clause, else the object, that says what is demanded, promised or threatened, and from the clause that says what something is done for.</summary>
    public void FillClauses(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot[] slots, int word)
    {
        foreach (var slot in slots)
        {
            if (slot.Position is not (SlotPosition.Clause or SlotPosition.Purpose) || !chunks.Tree.IsParsed || filler.Found.Exists(f => f.Slot.Role == slot.Role))
            {
                continue;
            }

            int clause = slot.Position == SlotPosition.Clause ? TreeArguments.ClauseOf(tokens, chunks, word) : TreeArguments.PurposeOf(tokens, chunks, word);
            if (clause >= 0 || slot.Position == SlotPosition.Clause)
            {
                FillClause(tokens, layers, chunks, slot, clause >= 0 ? clause : word);
            }
        }
    }

    // "demanded that Kenya withdraw", "threatened to attack Kenya"; where the clause names nobody else, "threatened to ban rallies in Kenya"
    private void FillClause(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int clause)
    {
        if (TreeArguments.OwnSubjectOf(tokens, chunks, clause) is >= 0 and var subject)
        {
            FillOther(tokens, layers, chunks, slot, subject, unnamed: true);
        }

        for (int located = 0; located < 2; located++)
        {
            for (int i = chunks.Of(clause) + 1; i > 0 && i < chunks.Count && !filler.Found.Exists(f => f.Slot == slot); i++)
            {
                if (chunks[i].Kind == ChunkKind.Noun && TreeArguments.IsArgumentIn(tokens, chunks, i, clause, withPlaces: located > 0))
                {
                    FillOther(tokens, layers, chunks, slot, i, tokens.Tags[chunks[i].Last] == PartOfSpeech.NNS);
                }
            }
        }
    }

    // Somebody who has no other part in it
    private void FillOther(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun, bool unnamed)
    {
        if (reader.TryRead(tokens, layers, chunks, noun, out var other) && (slot.Kinds & other.Kind) != 0 && (other.Entity >= 0 || unnamed && other.Kind == FillerKinds.People) && !filler.Found.Exists(f => f.Slot.Role != SlotRole.None && f.Filler.Entity == other.Entity && (other.Entity >= 0 || f.Filler.Span == other.Span)))
        {
            filler.FillRight(tokens, layers, chunks, slot, noun);
        }
    }
}
