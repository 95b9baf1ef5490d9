using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Finds who stands for a noun phrase that names nobody: the owner of a thing, the name beside a description.</summary>
internal sealed class StandInFinder(FillerReader reader)
{
    private const int PhraseReach = 14;

    /// <summary>Who stands behind a thing: "Kenya's invasion", "attacks by Kenya", "the role played by Kenya".</summary>
    public bool TryFindOwner(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun, bool isObject, out Filler owner)
    {
        if (reader.TryReadPossessor(tokens, layers, chunks, chunks[noun].First, chunks[noun].Last, out owner, out bool isPossessive) && isPossessive && owner.Entity >= 0)
        {
            return true;
        }

        if (chunks.Is(noun + 1, ChunkKind.Preposition) && tokens.Is(chunks[noun + 1].First, "of") && (IsPersonName(layers, chunks, noun + 2) || chunks.Tree.IsParsed && chunks.Is(noun + 2, ChunkKind.Noun) && layers.MentionAt[chunks[noun + 2].Last] >= 0))
        {
            return reader.TryRead(tokens, layers, chunks, noun + 2, out owner); // "the home of Isabel dos Santos"
        }

        int by = chunks.Is(noun + 1, ChunkKind.Verb) && (chunks[noun + 1].Form & VerbForm.Participle) != 0 ? noun + 2 : noun + 1;
        return chunks.Is(by, ChunkKind.Preposition) && tokens.Is(chunks[by].First, "by") && chunks.Is(by + 1, ChunkKind.Noun)
            && (isObject || by > noun + 1) // in "the sacking of the coach by Kenya" it is who does it
            && reader.TryRead(tokens, layers, chunks, by + 1, out owner) && (owner.Entity >= 0 || owner.Kind == FillerKinds.People);
    }

    /// <summary>The named owner of a thing over nouns between: "the return of ties with Kenya".</summary>
    public static int NamedOwnerAfter(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun)
    {
        for (int i = noun + 2; chunks.Tree.IsParsed && i < chunks.Count && i < noun + PhraseReach; i++)
        {
            if (chunks[i].Kind == ChunkKind.Noun && layers.MentionAt[chunks[i].Last] >= 0 && TreeArguments.IsOwnerOf(tokens, chunks, i, noun))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsPersonName(AnnotationLayers layers, ChunkTable chunks, int noun)
        => chunks.Is(noun, ChunkKind.Noun) && layers.MentionAt[chunks[noun].Last] is >= 0 and var mention && layers.Mentions[mention] is { Kind: MentionKind.Name } found && layers.Entities[found.Entity].Kind == EntityKind.Person;

    /// <summary>The name that a description stands beside: "Kenya, a country that has sent".</summary>
    public static int NamedBefore(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun)
        => chunks.Tree.IsParsed && tokens.Relations[chunks[noun].Last] == DependencyRelation.Appos && chunks.Is(noun - 1, ChunkKind.Comma) && chunks.Is(noun - 2, ChunkKind.Noun)
            && layers.MentionAt[chunks[noun - 2].Last] is >= 0 and var mention && layers.Mentions[mention].Kind == MentionKind.Name && chunks.Of(tokens.Heads[chunks[noun].Last]) == noun - 2 ? noun - 2 : -1;

    /// <summary>Whom a description stands for: "the foreign minister, Faisal bin Farhan, received", "the leaders of Kenya and Uganda".</summary>
    public static int OthersFor(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun)
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
