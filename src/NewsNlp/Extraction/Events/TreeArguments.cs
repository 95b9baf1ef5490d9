using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Finds the arguments of a verb in the parse of its sentence, as noun phrases of the chunks; -1 where there is none or nothing was parsed.</summary>
internal static class TreeArguments
{
    private const int Depth = 8;

    /// <summary>Gets the object of a verb: the one that the parse tells, else the noun phrase beside the verb unless that is the subject of another verb.</summary>
    public static int ObjectOf(in TokenTable tokens, ChunkTable chunks, int verb, int beside)
    {
        if (!chunks.Tree.IsParsed)
        {
            return beside;
        }

        int found = chunks.Tree.ObjectOf(tokens, verb);
        if (NounOf(chunks, found) is >= 0 and var noun)
        {
            // "fined Nokia 96 million euros", read as if Nokia were a part of the sum
            bool torn = beside >= 0 && noun == beside + 1 && tokens.Relations[chunks[beside].Last] is DependencyRelation.Compound or DependencyRelation.Nmod or DependencyRelation.Nummod;
            return torn ? beside : noun;
        }

        return beside >= 0 && tokens.Relations[chunks[beside].Last] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass ? -1 : beside;
    }

    /// <summary>Gets whom something is given: "gave <c>Mali</c> two million dollars".</summary>
    public static int RecipientOf(in TokenTable tokens, ChunkTable chunks, int verb)
        => chunks.Tree.Child(tokens, verb, DependencyRelation.Iobj, DependencyRelation.Iobj) is >= 0 and var recipient ? NounOf(chunks, recipient) : -1;

    /// <summary>Gets the noun phrase that hangs on a word with a preposition, wherever it stands in the clause.</summary>
    public static int ObliqueOf(in TokenTable tokens, ChunkTable chunks, int word, ReadOnlySpan<char> preposition)
    {
        for (int child = chunks.Tree.FirstChild(word); child >= 0; child = chunks.Tree.NextSibling(child))
        {
            if (tokens.Relations[child] is DependencyRelation.Obl or DependencyRelation.OblAgent or DependencyRelation.Nmod && chunks.Tree.HasCase(tokens, child, preposition) && NounOf(chunks, child) is >= 0 and var noun)
            {
                return noun;
            }
        }

        return -1;
    }

    /// <summary>Gets the noun phrase that tells right after a noun whose or where it is: "inspectors of <c>the agency</c>". A place with a name is no part of it: "a court in Dakar".</summary>
    public static int ComplementOf(in TokenTable tokens, ChunkTable chunks, int noun)
    {
        int chunk = chunks.Of(noun);
        return chunks.Is(chunk + 1, ChunkKind.Preposition) && chunks.Is(chunk + 2, ChunkKind.Noun)
            && (tokens.Is(chunks[chunk + 1].First, "of") || tokens.Is(chunks[chunk + 1].First, "in") && tokens.Tags[chunks[chunk + 2].Last] != PartOfSpeech.NNP || tokens.Is(chunks[chunk + 1].First, "from"))
            && tokens.Relations[chunks[chunk + 2].Last] == DependencyRelation.Nmod && tokens.Heads[chunks[chunk + 2].Last] == noun ? chunk + 2 : -1;
    }

    /// <summary>Gets the verb of the clause that says what is demanded, promised or threatened, in a verb or a noun.</summary>
    public static int ClauseOf(in TokenTable tokens, ChunkTable chunks, int word)
    {
        for (int child = chunks.Tree.FirstChild(word); child >= 0; child = chunks.Tree.NextSibling(child))
        {
            bool infinitive = chunks.Of(child) is >= 0 and var chunk && (chunks[chunk].Form & VerbForm.Infinitive) != 0;
            if (tokens.Relations[child] is DependencyRelation.Ccomp or DependencyRelation.Xcomp || infinitive && child > word && tokens.Relations[child] is DependencyRelation.Advcl or DependencyRelation.Acl)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Gets the verb of demand in the clause that says what something is done for: "marched to <c>demand</c> the release of", "rallied, <c>calling</c> for".</summary>
    public static int PurposeOf(in TokenTable tokens, ChunkTable chunks, int word)
    {
        for (int depth = 0; depth < 2 && word >= chunks.First && word <= chunks.Last; depth++)
        {
            for (int child = chunks.Tree.FirstChild(word); child >= 0; child = chunks.Tree.NextSibling(child))
            {
                if (child > word && tokens.Relations[child] is DependencyRelation.Advcl or DependencyRelation.Acl or DependencyRelation.Xcomp && chunks.Has(child, WordClass.Demanded))
                {
                    return child;
                }
            }

            word = tokens.Relations[word] == DependencyRelation.Obj ? tokens.Heads[word] : -1; // "began a hunger strike to demand"
        }

        return -1;
    }

    /// <summary>Gets the subject that a clause has of its own.</summary>
    public static int OwnSubjectOf(in TokenTable tokens, ChunkTable chunks, int clause)
        => NounOf(chunks, chunks.Tree.Child(tokens, clause, DependencyRelation.Nsubj, DependencyRelation.NsubjPass));

    /// <summary>Gets whether a noun phrase is an argument inside a clause: an object, or what hangs on it or on the verb with a preposition; one that tells where or when counts only if asked for.</summary>
    public static bool IsArgumentIn(in TokenTable tokens, ChunkTable chunks, int noun, int clause, bool withPlaces)
    {
        int token = chunks[noun].Last;
        for (int depth = 0; depth < Depth; depth++)
        {
            if (token == clause)
            {
                return depth > 0;
            }

            bool nominal = tokens.Relations[token] is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.NmodPoss;
            if (!nominal && tokens.Relations[token] is not (DependencyRelation.Xcomp or DependencyRelation.Conj) || !withPlaces && HasPlaceCase(tokens, chunks, token))
            {
                return false;
            }

            token = tokens.Heads[token];
            if (token < chunks.First || token > chunks.Last)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Gets whether a noun phrase tells whose or with whom another one is, over nouns between: "a resumption of ties with <c>Kenya</c>".</summary>
    public static bool IsOwnerOf(in TokenTable tokens, ChunkTable chunks, int owner, int noun)
    {
        int token = chunks[owner].Last;
        for (int depth = 0; depth < Depth && token >= chunks.First && token <= chunks.Last; depth++)
        {
            if (token == chunks[noun].Last)
            {
                return depth > 0;
            }

            bool owned = tokens.Relations[token] == DependencyRelation.Nmod && (chunks.Tree.HasCase(tokens, token, "of") || chunks.Tree.HasCase(tokens, token, "with")
                || chunks.Tree.HasCase(tokens, token, "by") || chunks.Tree.HasCase(tokens, token, "from") || chunks.Tree.HasCase(tokens, token, "between"));
            if (!owned && tokens.Relations[token] is not (DependencyRelation.Flat or DependencyRelation.Compound))
            {
                return false;
            }

            token = tokens.Heads[token];
        }

        return false;
    }

    private static bool HasPlaceCase(in TokenTable tokens, ChunkTable chunks, int nominal)
    {
        for (int child = chunks.Tree.FirstChild(nominal); child >= 0; child = chunks.Tree.NextSibling(child))
        {
            if (tokens.Relations[child] == DependencyRelation.Case && (chunks.Has(child, WordClass.Locative | WordClass.Either) || tokens.Is(child, "as")))
            {
                return true;
            }
        }

        return false;
    }

    private static int NounOf(ChunkTable chunks, int token) => token >= 0 && chunks.Of(token) is >= 0 and var chunk && chunks.Is(chunk, ChunkKind.Noun) ? chunk : -1;
}
