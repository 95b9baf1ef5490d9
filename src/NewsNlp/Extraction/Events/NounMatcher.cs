using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Collects who fills the slots of a noun of action: before it, after it, and the subject of the verb that carries it.</summary>
internal sealed class NounMatcher(FillerReader reader, SlotFiller filler, TreeSlotFiller treeFiller)
{
    private const int PhraseReach = 14;

    /// <summary>Matches one pattern of a noun.</summary>
    public EventMention? Match(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, LexiconPattern candidate, int token, int last)
    {
        int chunk = chunks.Of(token);
        bool gerund = chunks[chunk].Kind == ChunkKind.Verb && tokens.Tags[token] == PartOfSpeech.VBG && tokens.Is(last + 1, "of");
        if (!gerund && (chunks[chunk].Kind != ChunkKind.Noun || !(IsHead(tokens, chunks, chunk, last) || candidate.Pattern.BearsName && tokens.Has(token, TokenFlags.Capitalized)))
            || layers.MentionAt[last] is >= 0 and var inName && layers.Mentions[inName] is { Kind: MentionKind.Name } name && name.Last != last && !(candidate.Pattern.BearsName && name.First == token))
        {
            return null;
        }

        int after = chunks.After(last);
        int verb = CarrierOf(tokens, chunks, chunk, out bool carries);
        bool possessed = reader.TryReadPossessor(tokens, layers, chunks, chunks[chunk].First, token, out var possessor, out bool isPossessive) && (isPossessive || candidate.Type.IsSymmetric);
        foreach (var slot in candidate.Slots)
        {
            switch (slot.Position)
            {
                case SlotPosition.Possessor when possessed && (slot.Kinds & possessor.Kind) != 0:
                    filler.Add(slot, possessor);
                    break;
                case SlotPosition.Support when carries:
                    filler.FillSubject(tokens, layers, chunks, slot, chunks[verb].Subject);
                    break;
                case SlotPosition.Preposition:
                    filler.FillPreposition(tokens, layers, chunks, slot, after, slot.Preposition, true);
                    break;
            }
        }

        treeFiller.FillClauses(tokens, layers, chunks, candidate.Slots, last);
        bool definite = tokens.Is(chunks[chunk].First, "the") || tokens.Tags[chunks[chunk].First] is PartOfSpeech.PRPS || tokens.Is(chunks[chunk].First, "this") || tokens.Is(chunks[chunk].First, "these");
        int counted = chunks.Is(chunk - 1, ChunkKind.Preposition) && tokens.Is(chunks[chunk - 1].First, "of") && chunks.Is(chunk - 2, ChunkKind.Noun) && chunks.Has(chunks[chunk - 2].Last, WordClass.Quantity) ? chunk - 2 : chunk;
        bool isNew = tokens.Is(chunks[counted].First, "another") || counted < chunk && tokens.Is(chunks[counted].First, "a") || tokens.Is(chunks[chunk].First + 1, "second") || tokens.Is(chunks[chunk].First + 1, "new");
        return MentionBuilder.Build(candidate, filler, token, last, StatusReader.OfNoun(tokens, chunks, chunk, token, verb, after), verb, chunk, isNoun: true, definite, isNew: isNew);
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
}
