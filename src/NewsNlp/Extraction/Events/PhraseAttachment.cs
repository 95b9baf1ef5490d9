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

            if (!Climbs(tokens.Relations[token]))
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

    private static bool Climbs(DependencyRelation relation) => relation is DependencyRelation.Nmod or DependencyRelation.NmodUnmarked or DependencyRelation.Appos or DependencyRelation.Compound or DependencyRelation.Flat
        or DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Xcomp;
}
