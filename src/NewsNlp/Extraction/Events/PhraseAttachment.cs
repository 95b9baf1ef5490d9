using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Tells how near a phrase of time or place hangs to an event in the parse.</summary>
internal static class PhraseAttachment
{
    /// <summary>The rank of a phrase that belongs to something else, or of any phrase where nothing was parsed.</summary>
    public const int None = 4;

    private const int Depth = 8;
    private const int Governors = 2;

    /// <summary>Gets the rank of a phrase: 0 on the words of the event ("the meeting in Tokyo", "the talks set for Friday"), 1 on the verb that tells or carries it, 2 and 3 on the clauses that this one hangs on, else <see cref="None"/>.</summary>
    public static int RankOf(in TokenTable tokens, ChunkTable chunks, int phrase, EventMention mention)
    {
        if (!chunks.Tree.IsParsed)
        {
            return None;
        }

        int verb = mention.Verb >= 0 ? chunks[mention.Verb].Last : -1;
        int token = phrase;
        for (int depth = 0; depth < Depth && token >= chunks.First && token <= chunks.Last; depth++)
        {
            if (token >= mention.Draft.First && token <= mention.Draft.Last)
            {
                return 0;
            }

            if (token == verb)
            {
                return 1;
            }

            bool onVerb = depth > 0 && tokens.Relations[token] is not (DependencyRelation.Nmod or DependencyRelation.Appos or DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.NmodUnmarked or DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.NmodPoss);
            if (onVerb && RankOfGovernor(tokens, chunks, token, verb) is < None and var rank)
            {
                return rank;
            }

            if (!Climbs(tokens.Relations[token], mention.IsNoun))
            {
                return None;
            }

            token = tokens.Heads[token];
        }

        return None;
    }

    // The clauses that the verb of the event hangs on, but not those that report it
    private static int RankOfGovernor(in TokenTable tokens, ChunkTable chunks, int governor, int verb)
    {
        for (int step = 1; step <= Governors && verb >= chunks.First && verb <= chunks.Last; step++)
        {
            if (tokens.Relations[verb] is not (DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Conj))
            {
                return None;
            }

            verb = tokens.Heads[verb];
            if (verb == governor)
            {
                return chunks.Has(verb, WordClass.Reporting) ? None : step + 1;
            }
        }

        return None;
    }

    /// <summary>Gets the noun phrase that the clause of an event says more of with "where" or "in which": "the square, where police fired", "the 1991 fair, in which two died"; -1 where there is none.</summary>
    public static int AntecedentOfWhere(in TokenTable tokens, ChunkTable chunks, EventMention mention)
    {
        int verb = mention.Verb >= 0 && chunks.Tree.IsParsed ? chunks[mention.Verb].Last : -1;
        for (int step = 0; step <= Governors && verb >= chunks.First && verb <= chunks.Last; step++)
        {
            if (tokens.Relations[verb] == DependencyRelation.AclRelcl)
            {
                int noun = HasWhere(tokens, chunks, verb) ? chunks.Of(tokens.Heads[verb]) : -1;
                return chunks.Is(noun, ChunkKind.Noun) ? noun : -1;
            }

            verb = tokens.Relations[verb] is DependencyRelation.Conj or DependencyRelation.Xcomp ? tokens.Heads[verb] : -1;
        }

        return -1;
    }

    private static bool HasWhere(in TokenTable tokens, ChunkTable chunks, int verb)
    {
        for (int child = chunks.Tree.FirstChild(verb); child >= 0 && child < verb; child = chunks.Tree.NextSibling(child))
        {
            if (tokens.Is(child, "where") || tokens.Is(child, "which") && (tokens.Is(child - 1, "in") || tokens.Is(child - 1, "during") || tokens.Is(child - 1, "at")))
            {
                return true;
            }
        }

        return false;
    }

    // The place of what somebody agrees to do is not where he agrees, but the place of "the talks set to begin in Paris" is theirs.
    private static bool Climbs(DependencyRelation relation, bool toNoun) => relation is DependencyRelation.Nmod or DependencyRelation.NmodUnmarked or DependencyRelation.Appos or DependencyRelation.Compound or DependencyRelation.Flat
        or DependencyRelation.Obl or DependencyRelation.Advmod or DependencyRelation.OblUnmarked or DependencyRelation.Acl or DependencyRelation.AclRelcl || toNoun && relation == DependencyRelation.Xcomp;
}
