using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Decides whether a pattern holds at its trigger, and collects who fills its slots.</summary>
internal sealed class PatternMatcher
{
    private const int TailReach = 7;
    private const int PhraseReach = 14;
    private readonly SlotFiller _filler;
    private readonly TreeSlotFiller _treeFiller;
    private readonly FillerReader _reader;

    public PatternMatcher(FillerReader reader)
    {
        _reader = reader;
        _filler = new SlotFiller(reader);
        _treeFiller = new TreeSlotFiller(reader, _filler);
    }

    /// <summary>Matches one pattern.</summary>
    /// <returns>The mention, or null where the pattern does not hold.</returns>
    public EventMention? Match(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int token, int length, LexiconPattern candidate)
    {
        var pattern = candidate.Pattern;
        int last = token + length - 1;
        int chunk = chunks.Of(token);
        if (chunk < 0 && pattern.Kind != PatternKind.State || last > chunks.Last)
        {
            return null;
        }

        int verbEnd = last;
        if (candidate.Tail.Length > 0)
        {
            last = PatternCues.TailAfter(tokens, chunks, last, candidate.Tail);
            if (last < 0)
            {
                return null;
            }
        }

        if (!PatternCues.Hold(tokens, chunks, pattern, token, last))
        {
            return null;
        }

        _filler.Clear();
        return pattern.Kind switch
        {
            PatternKind.Verb => Verb(tokens, layers, chunks, candidate, token, verbEnd, last),
            PatternKind.Noun => Noun(tokens, layers, chunks, candidate, token, last),
            _ => State(tokens, layers, chunks, candidate, token, last),
        };
    }

    private EventMention? Verb(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, LexiconPattern candidate, int token, int verbEnd, int last)
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

        int after = ChunkAfter(chunks, verbEnd);
        int direct = chunks.Is(after, ChunkKind.Time) ? after + 1 : after;
        direct = chunks.Is(direct, ChunkKind.Noun) ? direct : -1;
        if (verbEnd == token)
        {
            direct = TreeArguments.ObjectOf(tokens, chunks, token, direct);
        }

        int rest = ChunkAfter(chunks, last);
        bool passive = (group.Form & VerbForm.Passive) != 0 || direct < 0 && IsHeadlinePassive(tokens, chunks, candidate, token, last, group.Subject);
        int subject = passive ? -1 : group.Subject;
        int target = passive ? group.Subject : direct;
        if (candidate.Pattern.Object is { } cue && !PatternCues.ObjectHas(tokens, chunks, cue, target, passive))
        {
            return null;
        }

        foreach (var slot in candidate.Slots)
        {
            switch (slot.Position)
            {
                case SlotPosition.Subject when passive && candidate.Type.IsSymmetric && candidate.Pattern.Object is not null:
                    _filler.FillNamesIn(tokens, layers, chunks, slot, target); // "Kenya-Somalia ties were cut"
                    _filler.FillPreposition(tokens, layers, chunks, slot, rest, "by", false);
                    break;
                case SlotPosition.Subject when passive:
                    _filler.FillPreposition(tokens, layers, chunks, slot, rest, "by", false);
                    break;
                case SlotPosition.Subject:
                    _filler.FillSubject(tokens, layers, chunks, slot, subject);
                    break;
                case SlotPosition.Object when target >= 0:
                    if (passive)
                    {
                        _filler.FillSubject(tokens, layers, chunks, slot, target);
                    }
                    else
                    {
                        _filler.FillRight(tokens, layers, chunks, slot, target);
                    }

                    break;
                case SlotPosition.Preposition when direct >= 0 && tokens.Is(verbEnd, slot.Preposition) && (passive || !Array.Exists(candidate.Slots, s => s.Position == SlotPosition.Object && s.Role != SlotRole.None)):
                    _filler.FillRight(tokens, layers, chunks, slot, direct); // "was sent back to Seoul"
                    break;
                case SlotPosition.Preposition when !tokens.Is(verbEnd, slot.Preposition): // in "meet with" the object follows the preposition
                    _filler.FillPreposition(tokens, layers, chunks, slot, rest, slot.Preposition, false);
                    if (passive && candidate.Pattern.Object is not null)
                    {
                        _filler.FillPreposition(tokens, layers, chunks, slot, target + 1, slot.Preposition, true); // "ties between Kenya and Somalia were cut"
                    }

                    break;
            }
        }

        _treeFiller.Fill(tokens, layers, chunks, candidate.Slots, token, passive);
        return Finish(tokens, layers, candidate, token, last, StatusReader.OfVerb(tokens, chunks, chunk), chunk, chunk, isNoun: false, isDefinite: false, (group.Form & VerbForm.Gerund) != 0 && group.Governor < 0);
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
                _filler.FillOne(tokens, layers, chunks, slot, chunk);
            }
        }

        return _filler.Count == 0 ? null : Finish(tokens, layers, candidate, token, last, EventStatus.Asserted, -1, chunk, isNoun: true, isDefinite: true);
    }

    private EventMention? Noun(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, LexiconPattern candidate, int token, int last)
    {
        int chunk = chunks.Of(token);
        bool gerund = chunks[chunk].Kind == ChunkKind.Verb && tokens.Tags[token] == PartOfSpeech.VBG && tokens.Is(last + 1, "of");
        if (!gerund && (chunks[chunk].Kind != ChunkKind.Noun || !(IsHead(tokens, chunks, chunk, last) || candidate.Pattern.BearsName && tokens.Has(token, TokenFlags.Capitalized)))
            || layers.MentionAt[last] is >= 0 and var inName && layers.Mentions[inName] is { Kind: MentionKind.Name } name && name.Last != last && !(candidate.Pattern.BearsName && name.First == token))
        {
            return null;
        }

        int after = ChunkAfter(chunks, last);
        int verb = CarrierOf(tokens, chunks, chunk, out bool carries);
        bool possessed = _reader.TryReadPossessor(tokens, layers, chunks, chunks[chunk].First, token, out var possessor, out bool isPossessive) && (isPossessive || candidate.Type.IsSymmetric);
        foreach (var slot in candidate.Slots)
        {
            switch (slot.Position)
            {
                case SlotPosition.Possessor when possessed && (slot.Kinds & possessor.Kind) != 0:
                    _filler.Add(slot, possessor);
                    break;
                case SlotPosition.Support when carries:
                    _filler.FillSubject(tokens, layers, chunks, slot, chunks[verb].Subject);
                    break;
                case SlotPosition.Preposition:
                    _filler.FillPreposition(tokens, layers, chunks, slot, after, slot.Preposition, true);
                    break;
            }
        }

        _treeFiller.FillClauses(tokens, layers, chunks, candidate.Slots, last);
        bool definite = tokens.Is(chunks[chunk].First, "the") || tokens.Tags[chunks[chunk].First] is PartOfSpeech.PRPS || tokens.Is(chunks[chunk].First, "this") || tokens.Is(chunks[chunk].First, "these");
        return Finish(tokens, layers, candidate, token, last, StatusReader.OfNoun(tokens, chunks, chunk, token, verb, after), verb, chunk, isNoun: true, definite);
    }

    // "were placed under arrest", "put its army on high alert"
    private EventMention? State(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, LexiconPattern candidate, int token, int last)
    {
        int verb = -1;
        for (int i = token - 1; i >= chunks.First && i > token - TailReach; i--)
        {
            if (chunks.Of(i) is >= 0 and var before && chunks[before].Kind is ChunkKind.Verb)
            {
                verb = before;
                break;
            }
        }

        if (verb < 0 && chunks.Of(token) is >= 0 and var own && chunks[own].Kind == ChunkKind.Verb)
        {
            verb = own; // "is ready to": the copula is part of the trigger
        }

        if (verb < 0)
        {
            return candidate.Pattern.Need == PatternNeed.Nothing ? Finish(tokens, layers, candidate, token, last, EventStatus.Asserted, -1, Math.Max(0, ChunkAfter(chunks, last) - 1), isNoun: true, isDefinite: false) : null;
        }

        int direct = ClauseLinker.ObjectOf(chunks, verb);
        bool passive = (chunks[verb].Form & VerbForm.Passive) != 0;
        foreach (var slot in candidate.Slots)
        {
            switch (slot.Position)
            {
                case SlotPosition.Subject when passive || direct < 0 || chunks[direct].First >= token:
                    _filler.FillSubject(tokens, layers, chunks, slot, chunks[verb].Subject);
                    break;
                case SlotPosition.Object when !passive && direct >= 0 && chunks[direct].First < token:
                    _filler.FillRight(tokens, layers, chunks, slot, direct);
                    break;
                case SlotPosition.Preposition:
                    _filler.FillPreposition(tokens, layers, chunks, slot, ChunkAfter(chunks, last), slot.Preposition, false);
                    break;
            }
        }

        return Finish(tokens, layers, candidate, token, last, StatusReader.OfVerb(tokens, chunks, verb), verb, verb, isNoun: false, isDefinite: false);
    }

    private EventMention? Finish(in TokenTable tokens, AnnotationLayers layers, LexiconPattern candidate, int first, int last, EventStatus status, int verb, int chunk, bool isNoun, bool isDefinite, bool isConsequence = false)
    {
        foreach (var slot in candidate.Slots)
        {
            if (slot.IsRequired && !_filler.Has(slot))
            {
                return null;
            }
        }

        if (_filler.Count == 0 && !isNoun && candidate.Pattern.Need is not (PatternNeed.Nothing or PatternNeed.Argument))
        {
            return null;
        }

        var draft = new EventDraft { Type = candidate.Type.Name, First = first, Last = last, Status = status == EventStatus.Asserted ? candidate.Pattern.Status : status };
        foreach (var (slot, filler) in _filler.Found)
        {
            if ((slot.Role & SlotRole.Place) != 0 && filler.Kind == FillerKinds.Place && draft.Place < 0)
            {
                draft.Place = filler.Entity;
            }

            if ((slot.Role & SlotRole.Agent) != 0)
            {
                draft.Add(new ParticipantDraft(ParticipantRole.Agent, filler.Entity, filler.Span));
            }
            else if ((slot.Role & SlotRole.Target) != 0)
            {
                draft.Add(new ParticipantDraft(ParticipantRole.Target, filler.Entity, filler.Span));
                if ((candidate.Type.PlaceRule & PlaceRule.AtTarget) != 0 && filler.Kind == FillerKinds.Place && draft.Place < 0)
                {
                    draft.Place = filler.Entity;
                }
            }
        }

        return new EventMention { Draft = draft, Type = candidate.Type, Need = candidate.Pattern.Need, IsDefinite = isDefinite, Verb = verb, Chunk = chunk, IsNoun = isNoun, IsConsequence = isConsequence };
    }

    // The head of its noun phrase; in "talks on Friday's agenda" it still is, in "the talks venue" it is not.
    private static bool IsHead(in TokenTable tokens, ChunkTable chunks, int chunk, int last)
        => last >= chunks[chunk].Last || tokens.TagOf(last + 1) == PartOfSpeech.POS;

    // The verb group that the noun phrase is subject or object of; carries says whether its subject takes part: "held talks", "arrived for talks"
    private static int CarrierOf(in TokenTable tokens, ChunkTable chunks, int noun, out bool carries)
    {
        carries = false;
        if (chunks[noun].SubjectOf is >= 0 and var ownVerb)
        {
            return ownVerb;
        }

        int i = noun - 1;
        for (int steps = 0; i >= 0 && steps < PhraseReach; steps++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Verb:
                    var word = chunks.ClassOf(chunks[i].Last);
                    bool passive = (chunks[i].Form & VerbForm.Passive) != 0;
                    carries = (word & WordClass.Support) != 0 && !passive;
                    return i;
                case ChunkKind.Preposition:
                    if (!(tokens.Is(chunks[i].First, "for") || tokens.Is(chunks[i].First, "in") || tokens.Is(chunks[i].First, "at") || tokens.Is(chunks[i].First, "on") || tokens.Is(chunks[i].First, "to") || tokens.Is(chunks[i].First, "with") || tokens.Is(chunks[i].First, "of")))
                    {
                        return -1;
                    }

                    i--;
                    break;
                case ChunkKind.Noun or ChunkKind.Time or ChunkKind.Conjunction or ChunkKind.Comma:
                    i--;
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    private static int ChunkAfter(ChunkTable chunks, int token)
    {
        int own = chunks.Of(token);
        if (own >= 0)
        {
            return own + 1;
        }

        for (int i = token + 1; i <= chunks.Last; i++)
        {
            if (chunks.Of(i) is >= 0 and var next)
            {
                return next;
            }
        }

        return chunks.Count;
    }
}
