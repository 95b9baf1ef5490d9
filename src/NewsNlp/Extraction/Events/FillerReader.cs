using NewsNlp.Knowledge;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Tells what a noun phrase stands for: an entity by name, pronoun or description, a country by its government, unnamed people, or a thing.</summary>
internal sealed class FillerReader(FactWords words, WordClusters clusters, QuoteCursor quotes)
{
    /// <summary>Reads one noun phrase.</summary>
    public bool TryRead(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun, out Filler filler)
    {
        ref var chunk = ref chunks[noun];
        int head = HeadOf(tokens, chunk);
        int mention = layers.MentionAt[head];
        if (mention >= 0)
        {
            var found = layers.Mentions[mention];
            filler = new Filler(KindOf(layers, found.Entity), found.Entity, tokens.SpanOf(found.First, found.Last));
            return true;
        }

        if (chunks.Has(head, WordClass.Government) && CountryOf(tokens, layers, chunks, noun) is >= 0 and var country)
        {
            filler = new Filler(FillerKinds.Place, country, tokens.SpanOf(chunk.First, chunk.Last));
            return true;
        }

        if ((tokens.Is(head, "we") || tokens.Is(head, "i")) && quotes.QuoteAt(layers, tokens.StartOf(head)) is { } quote && (quote.Speaker >= 0 || quote.SpeakerMention is not null))
        {
            filler = new Filler(quote.Speaker >= 0 ? KindOf(layers, quote.Speaker) : FillerKinds.People, quote.Speaker, quote.SpeakerMention ?? tokens.SpanOf(head, head));
            return true;
        }

        if (tokens.Tags[head] is PartOfSpeech.PRP or PartOfSpeech.EX or PartOfSpeech.DT)
        {
            if (SpeakerFor(tokens, chunks, head) is >= 0 and var speaker && tokens.Tags[chunks[speaker].Last] != PartOfSpeech.PRP)
            {
                return TryRead(tokens, layers, chunks, speaker, out filler);
            }

            filler = default;
            return false;
        }

        if (words.CountryAt(head) is >= 0 and var adjective && chunk.First == chunk.Last)
        {
            filler = new Filler(FillerKinds.Place, adjective, tokens.SpanOf(head, head)); // "Saudi, Iranian ministers to meet"
            return true;
        }

        if (words.IsOffice(head) && PersonIn(tokens, layers, chunk) is >= 0 and var person)
        {
            filler = new Filler(FillerKinds.Person, layers.Mentions[person].Entity, tokens.SpanOf(layers.Mentions[person].First, layers.Mentions[person].Last)); // "named Keir Starmer prime minister"
            return true;
        }

        if (IsAnybody(tokens, chunk))
        {
            filler = default;
            return false;
        }

        bool people = IsPeople(chunks, head) || tokens.Tags[head] == PartOfSpeech.NNS && (tokens[head].EndsWith("men") || tokens[head].EndsWith("ists")) || tokens.Tags[head] is PartOfSpeech.NNP or PartOfSpeech.NNPS || IsUnknownName(tokens, chunks, chunk) || tokens.Tags[head] == PartOfSpeech.CD && !HasSymbol(tokens, chunk);
        int last = chunk.Last;
        int counted = noun + 2;
        if (chunks.Has(head, WordClass.Quantity) && chunks.Is(noun + 1, ChunkKind.Preposition) && tokens.Is(chunks[noun + 1].First, "of") && chunks.Is(counted, ChunkKind.Noun))
        {
            last = chunks[counted].Last; // "dozens of protesters", "leaders of the opposition"
            people |= IsPeople(chunks, HeadOf(tokens, chunks[counted]));
        }
        else if (chunks.Tree.IsParsed && TreeArguments.ComplementOf(tokens, chunks, head) is >= 0 and var complement)
        {
            last = chunks[complement].Last; // "inspectors of the agency", "rebels in the east"
        }

        filler = new Filler(people ? FillerKinds.People : FillerKinds.Thing, -1, tokens.SpanOf(chunk.First, last));
        return true;
    }

    /// <summary>Reads who stands before a noun: "Kenya's visit", "the Kenyan visit", "his visit".</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="chunks">The chunks.</param>
    /// <param name="first">The first token of the noun phrase.</param>
    /// <param name="before">The first token of the noun.</param>
    /// <param name="filler">Who it is.</param>
    /// <param name="isPossessive">Whether it stands in the genitive or as an adjective, and not as the first part of a compound ("the Kenya visit").</param>
    public bool TryReadPossessor(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int first, int before, out Filler filler, out bool isPossessive)
    {
        for (int token = before - 1; token >= first; token--)
        {
            if (layers.MentionAt[token] is >= 0 and var mention && layers.Mentions[mention] is var found && (found.Kind != MentionKind.Pronoun || tokens.Tags[token] == PartOfSpeech.PRPS))
            {
                isPossessive = tokens.TagOf(found.Last + 1) == PartOfSpeech.POS || found.Kind == MentionKind.Pronoun;
                filler = new Filler(KindOf(layers, found.Entity), found.Entity, tokens.SpanOf(found.First, found.Last));
                return true;
            }

            if (words.CountryAt(token) is >= 0 and var country)
            {
                isPossessive = true;
                filler = new Filler(FillerKinds.Place, country, tokens.SpanOf(token, token));
                return true;
            }
        }

        isPossessive = false;
        filler = default;
        for (int token = before - 1; token > first; token--)
        {
            if (tokens.Tags[token] == PartOfSpeech.POS && IsPeople(chunks, token - 1))
            {
                isPossessive = true;
                filler = new Filler(FillerKinds.People, -1, tokens.SpanOf(first, token - 1)); // "the protesters' march"
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads who acts by a thing: the country or organisation before it ("Kenyan helicopters", "Boko Haram gunboats"), or the author of what he wrote ("issued a statement demanding").</summary>
    public bool TryReadForce(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun, out Filler filler)
    {
        ref var chunk = ref chunks[noun];
        if (TryReadPossessor(tokens, layers, chunks, chunk.First, chunk.Last, out filler, out bool isPossessive) && (isPossessive ? filler.Kind == FillerKinds.Place : filler.Kind == FillerKinds.Organization))
        {
            return true;
        }

        for (int token = chunk.First; token < chunk.Last; token++)
        {
            if (words.IsPeople(token) && tokens.Has(token, TokenFlags.Capitalized))
            {
                filler = new Filler(FillerKinds.People, -1, tokens.SpanOf(chunk.First, chunk.Last)); // the article does not name the country
                return true;
            }
        }

        bool writes = chunks.Is(noun + 1, ChunkKind.Verb) && (chunks[noun + 1].Form & VerbForm.Gerund) != 0;
        int author = writes && tokens.Relations[chunk.Last] == DependencyRelation.Obj ? chunks.Of(chunks.Tree.SubjectOf(tokens, tokens.Heads[chunk.Last])) : -1;
        return chunks.Is(author, ChunkKind.Noun) && author != noun && TryRead(tokens, layers, chunks, author, out filler) && filler.Kind != FillerKinds.Thing;
    }

    /// <summary>Gets what kind of filler an entity is.</summary>
    private static FillerKinds KindOf(AnnotationLayers layers, int entity) => layers.Entities[entity].Kind switch
    {
        EntityKind.Person => FillerKinds.Person,
        EntityKind.Organization => FillerKinds.Organization,
        _ => FillerKinds.Place,
    };

    private int CountryOf(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun)
    {
        ref var chunk = ref chunks[noun];
        if (TryReadPossessor(tokens, layers, chunks, chunk.First, chunk.Last, out var possessor, out _))
        {
            return possessor.Kind == FillerKinds.Place ? possessor.Entity : -1;
        }

        return chunks.Is(noun + 1, ChunkKind.Preposition) && tokens.Is(chunks[noun + 1].First, "of") && chunks.Is(noun + 2, ChunkKind.Noun)
            && layers.MentionAt[chunks[noun + 2].Last] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Place
            ? layers.Mentions[mention].Entity : -1;
    }

    // "Kenya said it had expelled": who says it speaks of himself
    private static int SpeakerFor(in TokenTable tokens, ChunkTable chunks, int pronoun)
    {
        if (!chunks.Tree.IsParsed || !(tokens.Is(pronoun, "it") || tokens.Is(pronoun, "they")) || tokens.Relations[pronoun] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Expl))
        {
            return -1;
        }

        int clause = tokens.Heads[pronoun];
        int verb = tokens.Relations[clause] == DependencyRelation.Ccomp ? tokens.Heads[clause] : -1;
        int speaker = chunks.Of(verb) >= 0 && chunks.Has(verb, WordClass.Reporting) ? chunks.Of(chunks.Tree.SubjectOf(tokens, verb)) : -1;
        return chunks.Is(speaker, ChunkKind.Noun) ? speaker : -1;
    }

    // "Ardania sent troops": a capital at the start of a sentence tells nothing, but a word that nobody writes is a name
    private bool IsUnknownName(in TokenTable tokens, ChunkTable chunks, in Chunk chunk)
        => chunk.First == chunks.First && chunk.First == chunk.Last && tokens.Tags[chunk.First] == PartOfSpeech.NN && tokens.Has(chunk.First, TokenFlags.Capitalized) && clusters.Find(tokens.Hashes[chunk.First]) == 0;

    /// <summary>Gets whether a noun phrase means nobody in particular: "any captain", "anyone", "those who".</summary>
    public static bool IsAnybody(in TokenTable tokens, in Chunk chunk)
        => tokens.Is(chunk.First, "any") || tokens.Is(chunk.First, "anyone") || tokens.Is(chunk.First, "anybody") || tokens.Is(chunk.First, "whoever") || tokens.Is(chunk.First, "every") || tokens.Is(chunk.First, "everyone") || tokens.Is(chunk.First, "nobody") || tokens.Is(chunk.First, "someone");

    private bool IsPeople(ChunkTable chunks, int head) => chunks.Has(head, WordClass.People) || words.IsPeople(head);

    private static int PersonIn(in TokenTable tokens, AnnotationLayers layers, in Chunk chunk)
    {
        for (int token = chunk.First; token < chunk.Last; token++)
        {
            if (layers.MentionAt[token] is >= 0 and var mention && layers.Mentions[mention] is { Kind: MentionKind.Name } found
                && layers.Entities[found.Entity].Kind == EntityKind.Person && tokens.TagOf(found.Last + 1) != PartOfSpeech.POS)
            {
                return mention;
            }
        }

        return -1;
    }

    private static bool HasSymbol(in TokenTable tokens, in Chunk chunk)
    {
        for (int token = chunk.First; token <= chunk.Last; token++)
        {
            if (tokens.Tags[token] == PartOfSpeech.SYM)
            {
                return true;
            }
        }

        return false;
    }

    private static int HeadOf(in TokenTable tokens, in Chunk chunk)
    {
        int head = chunk.Last;
        while (head > chunk.First && tokens.Tags[head] is PartOfSpeech.POS)
        {
            head--;
        }

        return head;
    }
}
