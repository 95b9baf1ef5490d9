using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Decides whether a pattern holds at its trigger, and collects who fills its slots.</summary>
internal sealed class PatternMatcher(FillerReader reader)
{
    private const int NearReach = 14;
    private const int NotReach = 6;
    private const int TailReach = 7;
    private const int PhraseReach = 14;
    private readonly List<(EventSlot Slot, Filler Filler)> _fillers = [];

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
            last = TailAfter(tokens, chunks, last, candidate.Tail);
            if (last < 0)
            {
                return null;
            }
        }

        if (!CuesHold(tokens, chunks, pattern, token, last))
        {
            return null;
        }

        _fillers.Clear();
        return pattern.Kind switch
        {
            PatternKind.Verb => Verb(tokens, layers, chunks, candidate, token, verbEnd, last),
            PatternKind.Noun => Noun(tokens, layers, chunks, candidate, token, last),
            _ => State(tokens, layers, chunks, candidate, token, last),
        };
    }

    private static int TailAfter(in TokenTable tokens, ChunkTable chunks, int last, string[] tail)
    {
        for (int i = last + 1; i <= last + TailReach && i + tail.Length - 1 <= chunks.Last; i++)
        {
            bool same = true;
            for (int k = 0; k < tail.Length && same; k++)
            {
                same = tokens.Is(i + k, tail[k]);
            }

            if (same)
            {
                return i + tail.Length - 1;
            }

            if (chunks.Of(i) is >= 0 and var chunk && (chunks[chunk].Kind is ChunkKind.Break or ChunkKind.Verb or ChunkKind.Comma || chunks[chunk].Kind == ChunkKind.Preposition && !tokens.Is(i, "of")))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool CuesHold(in TokenTable tokens, ChunkTable chunks, EventPattern pattern, int first, int last)
    {
        return Near(tokens, chunks, pattern.Near, first, last, NearReach, true)
            && !Near(tokens, chunks, pattern.Not, first, last, NotReach, false)
            && (pattern.Next is null || pattern.Next.HasAny(tokens, last + 1, Math.Min(last + 2, chunks.Last)))
            && (pattern.NotNext is null || !pattern.NotNext.HasAny(tokens, last + 1, Math.Min(last + 3, chunks.Last)))
            && (pattern.Previous is null || pattern.Previous.HasAny(tokens, Math.Max(first - 2, chunks.First), first - 1))
            && (pattern.NotPrevious is null || !pattern.NotPrevious.HasAny(tokens, Math.Max(first - 2, chunks.First), first - 1));
    }

    private static bool Near(in TokenTable tokens, ChunkTable chunks, WordCue? cue, int first, int last, int reach, bool missing)
        => cue is null ? missing : cue.HasAny(tokens, Math.Max(first - reach, chunks.First), first - 1) || cue.HasAny(tokens, last + 1, Math.Min(last + reach, chunks.Last));

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
        int rest = ChunkAfter(chunks, last);
        bool passive = (group.Form & VerbForm.Passive) != 0 || direct < 0 && IsHeadlinePassive(tokens, chunks, candidate, token, last, group.Subject);
        int subject = passive ? -1 : group.Subject;
        int target = passive ? group.Subject : direct;
        if (candidate.Pattern.Object is { } cue && !ObjectHas(tokens, chunks, cue, target, passive))
        {
            return null;
        }

        foreach (var slot in candidate.Slots)
        {
            switch (slot.Position)
            {
                case SlotPosition.Subject when passive && candidate.Type.IsSymmetric && candidate.Pattern.Object is not null:
                    FillNamesIn(tokens, layers, chunks, slot, target); // "Kenya-Somalia ties were cut"
                    FillPreposition(tokens, layers, chunks, slot, rest, "by", false);
                    break;
                case SlotPosition.Subject when passive:
                    FillPreposition(tokens, layers, chunks, slot, rest, "by", false);
                    break;
                case SlotPosition.Subject:
                    FillSubject(tokens, layers, chunks, slot, subject);
                    break;
                case SlotPosition.Object when target >= 0:
                    if (passive)
                    {
                        FillSubject(tokens, layers, chunks, slot, target);
                    }
                    else
                    {
                        FillRight(tokens, layers, chunks, slot, target);
                    }

                    break;
                case SlotPosition.Preposition when direct >= 0 && tokens.Is(verbEnd, slot.Preposition) && (passive || !Array.Exists(candidate.Slots, s => s.Position == SlotPosition.Object && s.Role != SlotRole.None)):
                    FillRight(tokens, layers, chunks, slot, direct); // "was sent back to Seoul"
                    break;
                case SlotPosition.Preposition when !tokens.Is(verbEnd, slot.Preposition): // in "meet with" the object follows the preposition
                    FillPreposition(tokens, layers, chunks, slot, rest, slot.Preposition, false);
                    if (passive && candidate.Pattern.Object is not null)
                    {
                        FillPreposition(tokens, layers, chunks, slot, target + 1, slot.Preposition, true); // "ties between Kenya and Somalia were cut"
                    }

                    break;
            }
        }

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
                FillOne(tokens, layers, chunks, slot, chunk);
            }
        }

        return _fillers.Count == 0 ? null : Finish(tokens, layers, candidate, token, last, EventStatus.Asserted, -1, chunk, isNoun: true, isDefinite: true);
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
        bool possessed = reader.TryReadPossessor(tokens, layers, chunks, chunks[chunk].First, token, out var possessor, out bool isPossessive) && (isPossessive || candidate.Type.IsSymmetric);
        foreach (var slot in candidate.Slots)
        {
            switch (slot.Position)
            {
                case SlotPosition.Possessor when possessed && (slot.Kinds & possessor.Kind) != 0:
                    _fillers.Add((slot, possessor));
                    break;
                case SlotPosition.Support when carries:
                    FillSubject(tokens, layers, chunks, slot, chunks[verb].Subject);
                    break;
                case SlotPosition.Preposition:
                    FillPreposition(tokens, layers, chunks, slot, after, slot.Preposition, true);
                    break;
            }
        }

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
                    FillSubject(tokens, layers, chunks, slot, chunks[verb].Subject);
                    break;
                case SlotPosition.Object when !passive && direct >= 0 && chunks[direct].First < token:
                    FillRight(tokens, layers, chunks, slot, direct);
                    break;
                case SlotPosition.Preposition:
                    FillPreposition(tokens, layers, chunks, slot, ChunkAfter(chunks, last), slot.Preposition, false);
                    break;
            }
        }

        return Finish(tokens, layers, candidate, token, last, StatusReader.OfVerb(tokens, chunks, verb), verb, verb, isNoun: false, isDefinite: false);
    }

    private EventMention? Finish(in TokenTable tokens, AnnotationLayers layers, LexiconPattern candidate, int first, int last, EventStatus status, int verb, int chunk, bool isNoun, bool isDefinite, bool isConsequence = false)
    {
        foreach (var slot in candidate.Slots)
        {
            if (slot.IsRequired && !_fillers.Exists(f => f.Slot.Position == slot.Position && f.Slot.Preposition == slot.Preposition))
            {
                return null;
            }
        }

        if (_fillers.Count == 0 && !isNoun && candidate.Pattern.Need is not (PatternNeed.Nothing or PatternNeed.Argument))
        {
            return null;
        }

        var draft = new EventDraft { Type = candidate.Type.Name, First = first, Last = last, Status = status == EventStatus.Asserted ? candidate.Pattern.Status : status };
        foreach (var (slot, filler) in _fillers)
        {
            if ((slot.Role & SlotRole.Place) != 0 && filler.Kind == FillerKinds.Place && draft.Place < 0)
            {
                draft.Place = filler.Entity;
            }

            if ((slot.Role & SlotRole.Agent) != 0)
            {
                draft.Participants.Add(new ParticipantDraft(ParticipantRole.Agent, filler.Entity, filler.Span));
            }
            else if ((slot.Role & SlotRole.Target) != 0)
            {
                draft.Participants.Add(new ParticipantDraft(ParticipantRole.Target, filler.Entity, filler.Span));
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

    private static bool ObjectHas(in TokenTable tokens, ChunkTable chunks, WordCue cue, int noun, bool passive)
    {
        if (noun < 0)
        {
            return false;
        }

        int last = noun;
        for (int i = noun + 1; i < noun + 6 && (chunks.Is(i, ChunkKind.Noun) || chunks.Is(i, ChunkKind.Preposition) || chunks.Is(i, ChunkKind.Time) || chunks.Is(i, ChunkKind.Conjunction) || !passive && chunks.Is(i, ChunkKind.Comma)); i++)
        {
            last = i;
        }

        return cue.HasAny(tokens, chunks[noun].First, chunks[last].Last);
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

    private void FillPreposition(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int from, ReadOnlySpan<char> preposition, bool ofNoun)
    {
        for (int i = from; i < chunks.Count && i < from + PhraseReach; i++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Verb when (chunks[i].Form & VerbForm.Participle) != 0:
                    break; // "sanctions led by Kenya against"
                case ChunkKind.Preposition:
                    if (tokens.Is(chunks[i].Last, preposition) && chunks.Is(i + 1, ChunkKind.Noun) && (!ofNoun || i == from || !preposition.SequenceEqual("of")))
                    {
                        if (slot.Role == SlotRole.Place)
                        {
                            if (CircumstanceReader.PlaceIn(tokens, layers, chunks, i + 1) is >= 0 and var place)
                            {
                                _fillers.Add((slot, new Filler(FillerKinds.Place, place, tokens.SpanOf(chunks[i + 1].First, chunks[i + 1].Last))));
                            }
                        }
                        else
                        {
                            FillRight(tokens, layers, chunks, slot, i + 1);
                        }

                        return;
                    }

                    break;
                case ChunkKind.Noun or ChunkKind.Time or ChunkKind.Conjunction:
                    break;
                case ChunkKind.Comma when !ofNoun || chunks.Is(i + 1, ChunkKind.Noun) || chunks.Is(i + 1, ChunkKind.Preposition):
                    break;
                default:
                    return;
            }
        }
    }

    // "Kenya and Uganda held": the coordinated phrases stand to the left
    private void FillSubject(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun)
    {
        if (noun < 0)
        {
            return;
        }

        FillOne(tokens, layers, chunks, slot, noun);
        FillIncluded(tokens, layers, chunks, slot, noun);
        int i = noun;
        bool list = false;
        while (i >= 2 && (chunks[i - 1].Kind == ChunkKind.Conjunction || list && chunks[i - 1].Kind == ChunkKind.Comma) && chunks[i - 2].Kind == ChunkKind.Noun
            && !chunks.Is(i - 3, ChunkKind.Preposition) && (!chunks.Is(i - 3, ChunkKind.Verb) || chunks.Is(noun + 1, ChunkKind.Preposition)))
        {
            list = true;
            i -= 2;
            FillOne(tokens, layers, chunks, slot, i);
        }
    }

    // "three countries, including Kenya and Uganda"
    private void FillIncluded(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun)
    {
        int i = chunks.Is(noun + 1, ChunkKind.Comma) ? noun + 2 : noun + 1;
        if (!IsInclusion(tokens, chunks, i))
        {
            i = chunks.Is(noun + 1, ChunkKind.Preposition) && chunks.Is(noun + 2, ChunkKind.Noun) ? noun + 3 : i; // "dozens of lawmakers, including"
            i = chunks.Is(i, ChunkKind.Comma) ? i + 1 : i;
        }

        if (IsInclusion(tokens, chunks, i) && chunks.Is(i + 1, ChunkKind.Noun))
        {
            FillRight(tokens, layers, chunks, slot, i + 1);
        }
    }

    private static bool IsInclusion(in TokenTable tokens, ChunkTable chunks, int chunk)
        => chunks.Is(chunk, ChunkKind.Preposition) && (tokens.Is(chunks[chunk].First, "including") || tokens.Is(chunks[chunk].First, "such"));

    private void FillNamesIn(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun)
    {
        for (int end = chunks[noun].Last; end >= chunks[noun].First && reader.TryReadPossessor(tokens, layers, chunks, chunks[noun].First, end, out var filler, out _) && filler.Entity >= 0;)
        {
            if ((slot.Kinds & filler.Kind) != 0)
            {
                _fillers.Add((slot, filler));
            }

            end = tokens.TokenAt(filler.Span.Start);
        }
    }

    // "with Kenya, Uganda and Rwanda": the coordinated phrases stand to the right
    private void FillRight(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun)
    {
        FillOne(tokens, layers, chunks, slot, noun);
        FillIncluded(tokens, layers, chunks, slot, noun);
        int i = noun;
        while (chunks.Is(i + 2, ChunkKind.Noun) && chunks[i + 2].SubjectOf < 0 && (chunks[i + 1].Kind == ChunkKind.Conjunction || chunks[i + 1].Kind == ChunkKind.Comma && (ListGoesOn(chunks, i + 2) || i == noun)))
        {
            i += 2;
            FillOne(tokens, layers, chunks, slot, i);
        }
    }

    private static bool ListGoesOn(ChunkTable chunks, int noun)
    {
        int i = noun;
        while (chunks.Is(i + 1, ChunkKind.Comma) && chunks.Is(i + 2, ChunkKind.Noun))
        {
            i += 2;
        }

        return chunks.Is(i + 1, ChunkKind.Conjunction) || chunks.Is(i + 1, ChunkKind.Comma) && chunks.Is(i + 2, ChunkKind.Conjunction);
    }

    private void FillOne(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun)
    {
        if (slot.Role == SlotRole.Place)
        {
            if (CircumstanceReader.PlaceIn(tokens, layers, chunks, noun) is >= 0 and var place)
            {
                _fillers.Add((slot, new Filler(FillerKinds.Place, place, tokens.SpanOf(chunks[noun].First, chunks[noun].Last))));
            }

            return;
        }

        if (!reader.TryRead(tokens, layers, chunks, noun, out var filler))
        {
            return;
        }

        if (filler is { Kind: FillerKinds.People, Entity: < 0 } && OthersFor(tokens, layers, chunks, noun) is >= 0 and var others)
        {
            FillRight(tokens, layers, chunks, slot, others);
            return;
        }

        if (filler.Kind == FillerKinds.Thing && slot is { Position: SlotPosition.Object, Role: SlotRole.Target } && OwnerOf(tokens, layers, chunks, noun, out var owner) && (slot.Kinds & owner.Kind) != 0)
        {
            _fillers.Add((slot, owner)); // "condemned Russia's invasion", "raided his office"
        }
        else if ((slot.Kinds & filler.Kind) != 0)
        {
            _fillers.Add((slot, filler));
        }
        else if (slot.Position == SlotPosition.Subject && tokens.Is(chunks[noun].Last + 1 < chunks.Last ? chunks[noun].Last + 2 : 0, "who")
            && reader.TryReadPossessor(tokens, layers, chunks, chunks[noun].First, chunks[noun].Last, out var possessor, out _) && (slot.Kinds & possessor.Kind) != 0)
        {
            _fillers.Add((slot, possessor)); // "the minister's arrival, who will then fly on"
        }
    }

    // Who stands behind a thing: "Kenya's invasion", "attacks by Kenya", "the role played by Kenya"
    private bool OwnerOf(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun, out Filler owner)
    {
        if (reader.TryReadPossessor(tokens, layers, chunks, chunks[noun].First, chunks[noun].Last, out owner, out bool isPossessive) && isPossessive && owner.Entity >= 0)
        {
            return true;
        }

        if (chunks.Is(noun + 1, ChunkKind.Preposition) && tokens.Is(chunks[noun + 1].First, "of") && IsPersonName(layers, chunks, noun + 2))
        {
            return reader.TryRead(tokens, layers, chunks, noun + 2, out owner); // "the home of Isabel dos Santos"
        }

        int by = chunks.Is(noun + 1, ChunkKind.Verb) && (chunks[noun + 1].Form & VerbForm.Participle) != 0 ? noun + 2 : noun + 1;
        return chunks.Is(by, ChunkKind.Preposition) && tokens.Is(chunks[by].First, "by") && chunks.Is(by + 1, ChunkKind.Noun)
            && reader.TryRead(tokens, layers, chunks, by + 1, out owner) && owner.Entity >= 0;
    }

    private static bool IsPersonName(AnnotationLayers layers, ChunkTable chunks, int noun)
        => chunks.Is(noun, ChunkKind.Noun) && layers.MentionAt[chunks[noun].Last] is >= 0 and var mention && layers.Mentions[mention] is { Kind: MentionKind.Name } found && layers.Entities[found.Entity].Kind == EntityKind.Person;

    // Whom a description stands for: "the foreign minister, Faisal bin Farhan, received", "the leaders of Kenya and Uganda"
    private static int OthersFor(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun)
    {
        bool leader = chunks.Is(noun + 1, ChunkKind.Preposition) && chunks.Is(noun + 2, ChunkKind.Noun) && chunks.Is(noun + 3, ChunkKind.Comma);
        int next = leader ? noun + 4 : noun + 2; // "the mayor of Kisumu, Anyang Nyong'o, was"
        if (leader && !IsPersonName(layers, chunks, next))
        {
            next = noun + 2;
        }

        if (!chunks.Is(next, ChunkKind.Noun) || layers.MentionAt[chunks[next].Last] is not (>= 0 and var mention) || layers.Mentions[mention].Kind != MentionKind.Name)
        {
            return -1;
        }

        var kind = layers.Entities[layers.Mentions[mention].Entity].Kind;
        bool apposition = chunks.Is(next - 1, ChunkKind.Comma) && kind == EntityKind.Person && (next + 1 == chunks.Count || chunks[next + 1].Kind is ChunkKind.Comma or ChunkKind.Break or ChunkKind.Verb);
        bool leaders = chunks.Is(noun + 1, ChunkKind.Preposition) && tokens.Is(chunks[noun + 1].First, "of") && kind == EntityKind.Place && chunks.Has(chunks[noun].Last, WordClass.Quantity);
        return apposition || leaders ? next : -1;
    }
}
