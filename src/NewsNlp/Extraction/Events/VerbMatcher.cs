using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Collects who fills the slots of a verb, active or passive, or of its participle before a noun.</summary>
internal sealed class VerbMatcher(SlotFiller filler, TreeSlotFiller treeFiller)
{
    /// <summary>Matches one pattern of a verb.</summary>
    public EventMention? Match(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, LexiconPattern candidate, int token, int verbEnd, int last)
    {
        int chunk = chunks.Of(token);
        ref var group = ref chunks[chunk];
        if (group.Kind == ChunkKind.Noun)
        {
            return Attribute(tokens, layers, chunks, candidate, chunk, token, last);
        }

        if (group.Kind != ChunkKind.Verb || group.Last != token)
        {
            return null;
        }

        int after = chunks.After(verbEnd);
        int direct = chunks.Is(after, ChunkKind.Time) ? after + 1 : after;
        direct = chunks.Is(direct, ChunkKind.Noun) ? direct : -1;
        if (verbEnd == token)
        {
            direct = TreeArguments.ObjectOf(tokens, chunks, token, direct);
        }

        int rest = chunks.After(last);
        bool passive = (group.Form & VerbForm.Passive) != 0 || direct < 0 && IsHeadlinePassive(tokens, chunks, candidate, token, last, group.Subject);
        int subject = passive ? -1 : group.Subject;
        int target = passive ? group.Subject : direct;
        if (candidate.Pattern.Object is { } cue && !PatternCues.ObjectHas(tokens, chunks, cue, target, passive))
        {
            return null;
        }

        if (!passive && direct >= 0 && candidate.Tail.Length > 0 && chunks[direct].Last == last && !NamesPeople(layers, chunks, direct, last - candidate.Tail.Length))
        {
            target = -1; // "staged a sit-in": the object is a part of the trigger; in "took the crew hostage" it is not
        }

        foreach (var slot in candidate.Slots)
        {
            switch (slot.Position)
            {
                case SlotPosition.Subject when passive && candidate.Type.IsSymmetric && candidate.Pattern.Object is not null:
                    filler.FillNamesIn(tokens, layers, chunks, slot, target); // "Kenya-Somalia ties were cut"
                    filler.FillPreposition(tokens, layers, chunks, slot, rest, "by", false);
                    break;
                case SlotPosition.Subject when passive:
                    filler.FillPreposition(tokens, layers, chunks, slot, rest, "by", false);
                    break;
                case SlotPosition.Subject:
                    filler.FillSubject(tokens, layers, chunks, slot, subject);
                    break;
                case SlotPosition.Object when target >= 0:
                    if (passive)
                    {
                        filler.FillSubject(tokens, layers, chunks, slot, target);
                    }
                    else
                    {
                        filler.FillRight(tokens, layers, chunks, slot, target);
                    }

                    break;
                case SlotPosition.Preposition when direct >= 0 && tokens.Is(verbEnd, slot.Preposition) && (passive || !Array.Exists(candidate.Slots, s => s.Position == SlotPosition.Object && s.Role != SlotRole.None)):
                    filler.FillRight(tokens, layers, chunks, slot, direct); // "was sent back to Seoul"
                    break;
                case SlotPosition.Preposition when !tokens.Is(verbEnd, slot.Preposition): // in "meet with" the object follows the preposition
                    filler.FillPreposition(tokens, layers, chunks, slot, rest, slot.Preposition, false);
                    if (passive && candidate.Pattern.Object is not null)
                    {
                        filler.FillPreposition(tokens, layers, chunks, slot, target + 1, slot.Preposition, true); // "ties between Kenya and Somalia were cut"
                    }

                    break;
            }
        }

        treeFiller.Fill(tokens, layers, chunks, candidate.Slots, token, passive);
        return MentionBuilder.Build(candidate, filler, token, last, StatusReader.OfVerb(tokens, chunks, chunk), chunk, chunk, isNoun: false, isDefinite: false, (group.Form & VerbForm.Gerund) != 0 && group.Governor < 0);
    }

    private static bool NamesPeople(AnnotationLayers layers, ChunkTable chunks, int noun, int last)
    {
        for (int token = chunks[noun].First; token <= last; token++)
        {
            if (layers.MentionAt[token] >= 0 || chunks.Has(token, WordClass.People))
            {
                return true;
            }
        }

        return false;
    }

    // "Minister sacked over leak": in a headline the participle stands without its auxiliary
    private static bool IsHeadlinePassive(in TokenTable tokens, ChunkTable chunks, LexiconPattern candidate, int token, int last, int subject)
        => chunks.TagOf(token) is PartOfSpeech.VBD or PartOfSpeech.VBN
            && (candidate.Pattern.Object is { } cue && subject >= 0 && cue.Has(tokens, chunks[subject].Last)
                || Array.Exists(candidate.Slots, slot => slot.Position == SlotPosition.Object && slot.Role != SlotRole.None)
                    && (candidate.Pattern.Need == PatternNeed.Target && chunks.TagOf(AfterTime(chunks, last)) is PartOfSpeech.IN or PartOfSpeech.CC or PartOfSpeech.Comma or PartOfSpeech.Period
                        || tokens.Zones[token] == Zone.Headline && Array.Exists(candidate.Slots, slot => slot.Position == SlotPosition.Object && slot.IsRequired) || tokens.Is(last + 1, "by") || tokens.Is(last + 1, "over")));

    // "charged a month later with fraud"
    private static int AfterTime(ChunkTable chunks, int token)
        => chunks.Of(token + 1) is >= 0 and var next && chunks[next].Kind == ChunkKind.Time ? chunks[next].Last + 1 : token + 1;

    // "the detained activists"
    private EventMention? Attribute(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, LexiconPattern candidate, int chunk, int token, int last)
    {
        if (chunks.TagOf(token) is not (PartOfSpeech.VBN or PartOfSpeech.VBD or PartOfSpeech.JJ) || last >= chunks[chunk].Last || layers.MentionAt[token] >= 0 || !tokens[token].EndsWith("ed"))
        {
            return null;
        }

        foreach (var slot in candidate.Slots)
        {
            if (slot.Position == SlotPosition.Object && slot.Role != SlotRole.None && (slot.Kinds & FillerKinds.Thing) == 0)
            {
                filler.FillOne(tokens, layers, chunks, slot, chunk);
            }
        }

        return filler.Count == 0 ? null : MentionBuilder.Build(candidate, filler, token, last, EventStatus.Asserted, -1, chunk, isNoun: true, isDefinite: true);
    }
}
