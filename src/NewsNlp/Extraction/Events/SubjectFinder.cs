namespace NewsNlp.Extraction.Events;

/// <summary>Finds the subject of a finite verb group: past objects, relative clauses and appositions to its left, at most <see cref="Reach"/> chunks far.</summary>
internal static class SubjectFinder
{
    private const int Reach = 40;

    /// <summary>Gets the noun phrase that is the subject of a finite verb group, or -1.</summary>
    public static int LeftOf(ChunkTable chunks, int verb)
    {
        bool comma = false;
        int coordinated = -1;
        for (int i = verb - 1; i >= 0 && i > verb - Reach;)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Comma:
                    comma = true;
                    i--;
                    break;
                case ChunkKind.Time or ChunkKind.Preposition:
                    i--;
                    break;
                case ChunkKind.Conjunction:
                    if (i == verb - 1 && chunks.VerbBefore(i) is >= 0 and var sharing)
                    {
                        return chunks[sharing].Subject;
                    }

                    i--;
                    break;
                case ChunkKind.Noun:
                    if (chunks.PrepositionOf(i) is >= 0 and var preposition)
                    {
                        coordinated = i == verb - 1 && chunks.Is(i - 1, ChunkKind.Conjunction) ? i : coordinated;
                        i = preposition - 1;
                        break;
                    }

                    if (chunks.Is(i - 1, ChunkKind.Verb) && (chunks[i - 1].Form & VerbForm.NonFinite) != 0 && i - 1 > 0 && !chunks.Is(i - 2, ChunkKind.Conjunction))
                    {
                        i -= 2; // the object of "demanding" in "protesters demanding reform marched"
                        break;
                    }

                    if (comma && chunks.Is(i - 1, ChunkKind.Verb))
                    {
                        i--; // the object of the clause before: "Ruto, who drafted the law, said", "declared an emergency, closed the port"
                        break;
                    }

                    if (comma && chunks.Is(i - 1, ChunkKind.Subordinator) && chunks.Is(i - 2, ChunkKind.Comma))
                    {
                        return BeforeApposition(chunks, i - 1); // "Ruto, once a minister, said"
                    }

                    return comma && chunks.Is(i - 1, ChunkKind.Comma) ? BeforeApposition(chunks, i) : i;
                case ChunkKind.Relative:
                    return Antecedent(chunks, i);
                case ChunkKind.Verb:
                    if ((chunks[i].Form & VerbForm.NonFinite) != 0)
                    {
                        i--;
                        break;
                    }

                    if (comma && RelativeOf(chunks, i) is >= 0 and var relative)
                    {
                        return Antecedent(chunks, relative); // "Ruto, who was elected in 2022, said"
                    }

                    return coordinated >= 0 ? coordinated : chunks[i].Subject; // "shot by police and hundreds fled"
                default:
                    return coordinated;
            }
        }

        return coordinated;
    }

    // "Lasso, president of the republic, said"
    private static int BeforeApposition(ChunkTable chunks, int noun)
    {
        int i = noun - 2;
        while (i >= 0)
        {
            if (chunks[i].Kind == ChunkKind.Noun)
            {
                int preposition = chunks.PrepositionOf(i);
                if (preposition < 0)
                {
                    return i;
                }

                i = preposition - 1;
            }
            else
            {
                return noun;
            }
        }

        return noun;
    }

    private static int Antecedent(ChunkTable chunks, int relative)
    {
        int i = relative - 1;
        while (chunks.Is(i, ChunkKind.Comma) || chunks.Is(i, ChunkKind.Time) || chunks.Is(i, ChunkKind.Preposition))
        {
            i--;
        }

        return chunks.Is(i, ChunkKind.Noun) ? i : -1;
    }

    private static int RelativeOf(ChunkTable chunks, int verb)
    {
        for (int i = verb - 1; i >= 0 && i > verb - Reach; i--)
        {
            if (chunks[i].Kind == ChunkKind.Relative)
            {
                return i;
            }

            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Break or ChunkKind.Subordinator)
            {
                return -1;
            }
        }

        return -1;
    }
}
