using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Collects who fills the slots of a pattern, with coordinated phrases, appositions and lists.</summary>
internal sealed class SlotFiller(FillerReader reader)
{
    private const int PhraseReach = 14;
    private readonly StandInFinder _standIns = new(reader);
    private readonly List<(EventSlot Slot, Filler Filler)> _fillers = [];

    /// <summary>Gets what was found since <see cref="Clear"/>.</summary>
    public List<(EventSlot Slot, Filler Filler)> Found => _fillers;

    /// <summary>Gets the number of fillers.</summary>
    public int Count => _fillers.Count;

    /// <summary>Begins a pattern.</summary>
    public void Clear() => _fillers.Clear();

    /// <summary>Adds a filler.</summary>
    public void Add(EventSlot slot, Filler filler) => _fillers.Add((slot, filler));

    /// <summary>Gets whether a slot is filled.</summary>
    public bool Has(EventSlot slot) => _fillers.Exists(f => f.Slot.Position == slot.Position && f.Slot.Preposition == slot.Preposition);

    /// <summary>Fills a slot with what follows a preposition.</summary>
    public void FillPreposition(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int from, ReadOnlySpan<char> preposition, bool ofNoun)
    {
        for (int i = from; i < chunks.Count && i < from + PhraseReach; i++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Verb when (chunks[i].Form & VerbForm.Participle) != 0:
                    if (ofNoun && chunks.Tree.IsParsed && tokens.Relations[chunks[i].Last] == DependencyRelation.Acl && chunks.Of(tokens.Heads[chunks[i].Last]) >= from)
                    {
                        return; // "talks over a lunch hosted by the mayor": the mayor gives the lunch
                    }

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

    /// <summary>Fills a slot with a subject. In "Kenya and Uganda held" the coordinated phrases stand to the left.</summary>
    public void FillSubject(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun)
    {
        if (noun < 0)
        {
            return;
        }

        FillOne(tokens, layers, chunks, slot, noun);
        FillIncluded(tokens, layers, chunks, slot, noun);
        FillConjuncts(tokens, layers, chunks, slot, noun);
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

    // "Presidents Ada Roe of Kenya and Bo Doe of Uganda met", "the mayor, Ada Roe, and her deputy, Bo Doe, met": what hangs on each stands between
    private void FillConjuncts(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun)
    {
        int verb = chunks[noun].SubjectOf;
        int first = chunks.Tree.IsParsed && verb > noun ? chunks.Tree.FirstConjunct(tokens, chunks[noun].Last) : -1;
        if (first < 0)
        {
            return;
        }

        FillConjunct(tokens, layers, chunks, slot, chunks.Of(first), noun, verb);
        for (int child = chunks.Tree.FirstChild(first); child >= 0; child = chunks.Tree.NextSibling(child))
        {
            if (tokens.Relations[child] == DependencyRelation.Conj)
            {
                FillConjunct(tokens, layers, chunks, slot, chunks.Of(child), noun, verb);
            }
        }
    }

    private void FillConjunct(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int conjunct, int noun, int verb)
    {
        if (conjunct != noun && conjunct < verb && chunks.Is(conjunct, ChunkKind.Noun))
        {
            FillOne(tokens, layers, chunks, slot, conjunct);
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

    /// <summary>Fills a slot with the names inside a noun phrase.</summary>
    public void FillNamesIn(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun)
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

    /// <summary>Fills a slot with an object. In "with Kenya, Uganda and Rwanda" the coordinated phrases stand to the right.</summary>
    public void FillRight(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun)
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

    /// <summary>Fills a slot with one noun phrase.</summary>
    public void FillOne(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventSlot slot, int noun)
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

        if (filler is { Kind: FillerKinds.People, Entity: < 0 } && StandInFinder.OthersFor(tokens, layers, chunks, noun) is >= 0 and var others)
        {
            FillRight(tokens, layers, chunks, slot, others);
            return;
        }

        if (filler is { Kind: FillerKinds.People, Entity: < 0 } && StandInFinder.NamedBefore(tokens, layers, chunks, noun) is >= 0 and var described && reader.TryRead(tokens, layers, chunks, described, out var holder))
        {
            filler = holder; // "Kenya, a country that has sent troops"
        }

        if (filler.Kind == FillerKinds.Thing && slot is { Position: SlotPosition.Object or SlotPosition.Preposition, Role: SlotRole.Target } && _standIns.TryFindOwner(tokens, layers, chunks, noun, slot.Position == SlotPosition.Object, out var owner) && (slot.Kinds & owner.Kind) != 0)
        {
            _fillers.Add((slot, owner)); // "condemned Russia's invasion", "raided his office"
        }
        else if (filler.Kind == FillerKinds.Thing && slot is { Position: SlotPosition.Object, Role: SlotRole.Target } && StandInFinder.NamedOwnerAfter(tokens, layers, chunks, noun) is >= 0 and var named)
        {
            FillRight(tokens, layers, chunks, slot, named); // "welcomed the return of ties with Kenya"
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
        else if (slot is { Position: SlotPosition.Subject, Role: SlotRole.Agent } && chunks.Tree.IsParsed && reader.TryReadForce(tokens, layers, chunks, noun, out var behind) && (slot.Kinds & behind.Kind) != 0)
        {
            _fillers.Add((slot, behind));
        }
    }
}
