using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Finds when and where an event happens: in its own words first, then in its clause, then in its sentence.</summary>
internal static class CircumstanceReader
{
    private const int Reach = 24;
    private const int RankWeight = 1000; // what hangs nearer in the parse goes before what stands nearer in the sentence

    /// <summary>Finds the expression of time of an event.</summary>
    /// <returns>Its number in <see cref="AnnotationLayers.Times"/>, or -1.</returns>
    public static int TimeOf(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventMention mention)
    {
        ref var own = ref chunks[mention.Chunk];
        if (own.Kind == ChunkKind.Noun && TimeWithin(layers, own.First, own.Last) is >= 0 and var inside)
        {
            return inside;
        }

        int best = PhraseAttachment.AntecedentOfWhere(tokens, chunks, mention) is >= 0 and var antecedent ? TimeWithin(layers, chunks[antecedent].First, chunks[antecedent].Last) : -1;
        int bestDistance = best >= 0 ? RankWeight : int.MaxValue;
        for (int i = Math.Max(0, mention.Chunk - Reach); i < chunks.Count && i < mention.Chunk + Reach; i++)
        {
            if (chunks[i].Kind != ChunkKind.Time || TimeWithin(layers, chunks[i].First, chunks[i].Last) is not (>= 0 and var time))
            {
                continue;
            }

            bool follows = mention.IsNoun && i > mention.Chunk && !VerbBetween(chunks, mention.Chunk, i);
            int rank = PhraseAttachment.RankOf(tokens, chunks, chunks[i].Last, mention);
            int distance = rank * RankWeight + Math.Abs(i - mention.Chunk) + (i < mention.Chunk ? 2 : 0);
            if ((rank < PhraseAttachment.None || follows || Belongs(chunks, i, mention.Verb) || IsWhen(chunks, i, mention.Chunk)) && distance < bestDistance)
            {
                (best, bestDistance) = (time, distance);
            }
        }

        return best;
    }

    /// <summary>Finds the place of an event among the phrases of its clause.</summary>
    /// <returns>The number of the entity, or -1.</returns>
    public static int PlaceOf(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, EventMention mention)
    {
        int best = PhraseAttachment.AntecedentOfWhere(tokens, chunks, mention) is >= 0 and var antecedent ? PlaceIn(tokens, layers, chunks, antecedent) : -1;
        int bestDistance = best >= 0 ? RankWeight : int.MaxValue;
        for (int i = Math.Max(0, mention.Chunk - Reach); i < chunks.Count && i < mention.Chunk + Reach; i++)
        {
            bool destination = mention.IsNoun && (mention.Type.PlaceRule & PlaceRule.OnJourney) != 0 && tokens.Is(chunks[i].First, "to"); // "flew to Juba for talks"
            if (chunks[i].Kind != ChunkKind.Preposition || !(destination || chunks.Has(chunks[i].First, WordClass.Locative)) || !chunks.Is(i + 1, ChunkKind.Noun)
                || PlaceIn(tokens, layers, chunks, i + 1) is not (>= 0 and var place))
            {
                continue;
            }

            bool follows = mention.IsNoun && i > mention.Chunk && !VerbBetween(chunks, mention.Chunk, i);
            int rank = PhraseAttachment.RankOf(tokens, chunks, chunks[i + 1].Last, mention);
            int distance = rank * RankWeight + Math.Abs(i - mention.Chunk) + (i < mention.Chunk ? 2 : 0);
            if ((rank < PhraseAttachment.None || follows || Belongs(chunks, i, mention.Verb)) && distance < bestDistance)
            {
                (best, bestDistance) = (place, distance);
            }
        }

        return best;
    }

    /// <summary>Gets the place that a noun phrase names, as in "Mombasa" or "the port of Mombasa"; -1 where it names none.</summary>
    public static int PlaceIn(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun)
    {
        int entity = EntityAt(layers, chunks[noun].Last);
        if (entity >= 0)
        {
            return layers.Entities[entity].Kind == EntityKind.Place ? entity : -1;
        }

        if (!chunks.Has(chunks[noun].Last, WordClass.Locality))
        {
            return ModifierPlace(tokens, layers, chunks, noun);
        }

        int next = noun + 1;
        if (chunks.Is(next, ChunkKind.Comma) || chunks.Is(next, ChunkKind.Preposition) && tokens.Is(chunks[next].First, "of"))
        {
            next++;
        }

        return next > noun + 1 && chunks.Is(next, ChunkKind.Noun) && EntityAt(layers, chunks[next].Last) is >= 0 and var named && layers.Entities[named].Kind == EntityKind.Place ? named : -1;
    }

    // "the Nairobi offices", of something that has a place itself
    private static int ModifierPlace(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int noun)
    {
        int before = chunks[noun].Last - 1;
        return before >= chunks[noun].First && tokens.Relations[before] == DependencyRelation.Compound && EntityAt(layers, before) is >= 0 and var entity && layers.Entities[entity].Kind == EntityKind.Place ? entity : -1;
    }

    private static int EntityAt(AnnotationLayers layers, int token) => layers.MentionAt[token] is >= 0 and var mention ? layers.Mentions[mention].Entity : -1;

    private static int TimeWithin(AnnotationLayers layers, int first, int last)
    {
        int low = 0;
        int high = layers.Times.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (layers.Times[middle].Last < first)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < layers.Times.Count && layers.Times[low].First <= last && layers.Times[low].Expression is { Type: TimexType.Date or TimexType.Time } time
            && time.Value[0] != 'T' && !time.Value.Contains("REF", StringComparison.Ordinal) && !time.Value.Contains('X', StringComparison.Ordinal) ? low : -1;
    }

    private static bool VerbBetween(ChunkTable chunks, int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Break or ChunkKind.Relative or ChunkKind.Subordinator)
            {
                return true;
            }
        }

        return false;
    }

    // "in 2016, when protesters stormed the embassy"
    private static bool IsWhen(ChunkTable chunks, int time, int chunk)
    {
        int i = chunks.Is(time + 1, ChunkKind.Comma) ? time + 2 : time + 1;
        if (!chunks.Is(i, ChunkKind.Subordinator) || chunk < i)
        {
            return false;
        }

        for (int k = i + 1; k < chunk; k++)
        {
            if (chunks[k].Kind is ChunkKind.Break or ChunkKind.Comma)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Belongs(ChunkTable chunks, int phrase, int verb)
    {
        for (int depth = 0; verb >= 0 && depth < 3; depth++)
        {
            if (BelongsTo(chunks, phrase, verb))
            {
                return true;
            }

            if ((chunks[verb].Form & VerbForm.Gerund) != 0 && chunks[verb].Governor < 0 && chunks.Is(verb - 1, ChunkKind.Comma))
            {
                verb = chunks.VerbBefore(verb); // ", killing three": when and where the attack was
                continue;
            }

            bool hangs = (chunks[verb].Form & (VerbForm.Infinitive | VerbForm.Gerund)) != 0 && chunks[verb].Governor >= 0;
            verb = hangs && !chunks.Has(chunks[chunks[verb].Governor].Last, WordClass.Reporting) ? chunks[verb].Governor : -1;
        }

        return false;
    }

    // The verb group that a phrase belongs to stands before it in the clause; at the start of the clause, after it.
    private static bool BelongsTo(ChunkTable chunks, int phrase, int verb)
    {
        for (int i = phrase - 1; i >= 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb)
            {
                return i == verb;
            }

            if (chunks[i].Kind == ChunkKind.Noun && chunks[i].SubjectOf > phrase)
            {
                return chunks[i].SubjectOf == verb; // "protesters in Juba marched"
            }

            if (chunks[i].Kind is ChunkKind.Break or ChunkKind.Relative or ChunkKind.Subordinator)
            {
                break;
            }
        }

        for (int i = phrase + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb && (chunks[i].Form & (VerbForm.Infinitive | VerbForm.Gerund)) == 0)
            {
                return i == verb;
            }

            if (chunks[i].Kind is ChunkKind.Break or ChunkKind.Subordinator)
            {
                return false;
            }
        }

        return false;
    }
}
