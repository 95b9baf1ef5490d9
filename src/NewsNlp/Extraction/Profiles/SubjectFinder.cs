using NewsNlp.Text;

namespace NewsNlp.Extraction.Profiles;

/// <summary>Finds of whom words tell something: over commas and articles to their left, else in the dependencies.</summary>
internal static class SubjectFinder
{
    private const int Reach = 6;
    private const int Clause = 20;
    private const int Depth = 4;

    /// <summary>Gets the mention of the subject, or -1.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="cue">The first token of the words.</param>
    /// <param name="kinds">The kinds that the subject may have, as letters.</param>
    public static int Of(in TokenTable tokens, AnnotationLayers layers, int cue, string kinds)
    {
        // "Acme, based in", "Acme, a unit of", "Acme is based in", "Jane Roe, who was born in"
        for (int i = cue - 1; i >= 0 && i >= cue - Reach && tokens.Sentences[i] == tokens.Sentences[cue]; i--)
        {
            if (layers.MentionAt[i] is >= 0 and var beside)
            {
                return Fits(layers, beside, kinds) ? beside : -1;
            }

            if (tokens.TagOf(i) is not (PartOfSpeech.Comma or PartOfSpeech.DT or PartOfSpeech.RB or PartOfSpeech.JJ or PartOfSpeech.WDT or PartOfSpeech.WP) && !IsBe(tokens, i))
            {
                break;
            }
        }

        return InParse(tokens, layers, cue, kinds);
    }

    // The noun that a participle, a clause or an apposition says more of, or the subject of the verb
    private static int InParse(in TokenTable tokens, AnnotationLayers layers, int token, string kinds)
    {
        for (int depth = 0; depth < Depth && token >= 0; depth++)
        {
            if (tokens.SubjectBefore(token, Clause) is >= 0 and var subject && tokens.TagOf(subject) is not (PartOfSpeech.WP or PartOfSpeech.WDT))
            {
                return layers.MentionAt[subject] is >= 0 and var found && Fits(layers, found, kinds) ? found : -1;
            }

            if (tokens.Relations[token] is not (DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Appos or DependencyRelation.Conj or DependencyRelation.Nmod))
            {
                return -1;
            }

            bool ofNoun = tokens.Relations[token] is not (DependencyRelation.Conj or DependencyRelation.Nmod);
            token = tokens.Heads[token];
            if (ofNoun && token >= 0 && layers.MentionAt[token] is >= 0 and var mention)
            {
                return Fits(layers, mention, kinds) ? mention : -1;
            }
        }

        return -1;
    }

    private static bool Fits(AnnotationLayers layers, int mention, string kinds) => ProfileCue.Fits(layers.Entities[layers.Mentions[mention].Entity].Kind, kinds);

    private static bool IsBe(in TokenTable tokens, int token) => tokens.Is(token, "is") || tokens.Is(token, "was") || tokens.Is(token, "are") || tokens.Is(token, "were") || tokens.Is(token, "been") || tokens.Is(token, "has");
}
