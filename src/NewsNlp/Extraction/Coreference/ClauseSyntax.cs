using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Reads clauses and grammatical places from the dependencies of the tokens.</summary>
internal static class ClauseSyntax
{
    private const int MaxHops = 24;
    private const int MaxLook = 40;

    /// <summary>Gets whether the tokens were parsed.</summary>
    public static bool IsParsed(in TokenTable tokens, int token) => tokens.Relations[token] != DependencyRelation.None;

    /// <summary>Gets the grammatical place of the tokens of a mention.</summary>
    public static MentionPosition PositionOf(in TokenTable tokens, int first, int last)
    {
        int token = HeadOf(tokens, first, last);
        for (int hops = 0; hops < MaxHops && token >= 0; hops++)
        {
            switch (tokens.Relations[token])
            {
                case DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter:
                    return MentionPosition.Subject;
                case DependencyRelation.Obj or DependencyRelation.Iobj:
                    return MentionPosition.Object;
                case DependencyRelation.NmodPoss:
                    return MentionPosition.Possessor;
                case DependencyRelation.Nmod or DependencyRelation.Obl or DependencyRelation.OblAgent:
                    return MentionPosition.Prepositional;
                case DependencyRelation.Conj or DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.Compound: // "met Roe and Doe", "his wife, Ann"
                    token = tokens.Heads[token];
                    break;
                default:
                    return MentionPosition.Other;
            }
        }

        return MentionPosition.Other;
    }

    /// <summary>Gets the head of the clause that a token belongs to; verbs that "and" joins under one subject are one clause.</summary>
    public static int ClauseOf(in TokenTable tokens, int token)
    {
        for (int hops = 0; hops < MaxHops && tokens.Heads[token] >= 0; hops++)
        {
            switch (tokens.Relations[token])
            {
                case DependencyRelation.Ccomp or DependencyRelation.Advcl or DependencyRelation.AdvclRelcl or DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Csubj or DependencyRelation.Parataxis:
                case DependencyRelation.Conj when SubjectOf(tokens, token) >= 0:
                    return token;
                default:
                    token = tokens.Heads[token];
                    break;
            }
        }

        return token;
    }

    /// <summary>Gets whether one clause stands under another: "Roe said [he left]".</summary>
    public static bool IsUnder(in TokenTable tokens, int clause, int upper)
    {
        for (int hops = 0; hops < MaxHops && tokens.Heads[clause] >= 0; hops++)
        {
            clause = tokens.Heads[clause];
            if (clause == upper)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets whether "and" joins another noun to a token.</summary>
    public static bool IsJoined(in TokenTable tokens, int token)
    {
        for (int i = token + 1; i < tokens.Count && i < token + MaxLook && tokens.Sentences[i] == tokens.Sentences[token]; i++)
        {
            if (tokens.Heads[i] == token && tokens.Relations[i] == DependencyRelation.Conj)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets whether a token belongs to the main clause of its sentence.</summary>
    public static bool IsInMainClause(in TokenTable tokens, int token) => tokens.Heads[ClauseOf(tokens, token)] < 0;

    /// <summary>Gets the token of a mention on which the others depend.</summary>
    public static int HeadOf(in TokenTable tokens, int first, int last)
    {
        for (int token = first; token <= last; token++)
        {
            if (tokens.Heads[token] < first || tokens.Heads[token] > last)
            {
                return token;
            }
        }

        return last;
    }

    /// <summary>Gets the subject of a verb or predicate that stands before it, or -1.</summary>
    public static int SubjectOf(in TokenTable tokens, int verb) => tokens.SubjectBefore(verb, MaxLook);

    /// <summary>Gets who does what a clause says: its subject; without one that of the clause above ("Roe left, thanking him"); and the noun that a clause stands on ("Roe, who left").</summary>
    /// <returns>A token, or -1.</returns>
    public static int UnderstoodSubjectOf(in TokenTable tokens, int clause)
    {
        for (int hops = 0; hops < MaxHops && clause >= 0; hops++)
        {
            int subject = SubjectOf(tokens, clause);
            bool relative = subject >= 0 && tokens.TagOf(subject) is PartOfSpeech.WP or PartOfSpeech.WDT;
            if (subject >= 0 && !relative)
            {
                return subject;
            }

            switch (tokens.Relations[clause])
            {
                case DependencyRelation.Acl or DependencyRelation.AclRelcl:
                    return tokens.Heads[clause];
                case DependencyRelation.Advcl or DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Conj:
                    clause = tokens.Heads[clause];
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }
}
