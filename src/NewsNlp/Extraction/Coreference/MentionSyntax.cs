using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Estimates what a mention does in its sentence from the words around it.</summary>
internal static class MentionSyntax
{
    private const int MaxSteps = 8;
    private const int MaxHops = 6;

    /// <summary>Gets the grammatical place of the tokens of a mention.</summary>
    public static MentionPosition Of(in TokenTable tokens, AnnotationLayers layers, int first, int last)
    {
        if (IsPossessive(tokens, last + 1))
        {
            return MentionPosition.Possessor;
        }

        if (ClauseSyntax.IsParsed(tokens, first))
        {
            return ClauseSyntax.PositionOf(tokens, first, last);
        }

        bool subject = IsBeforeVerb(tokens, layers, last + 1);
        for (int hops = 0; hops < MaxHops; hops++)
        {
            int before = BeforePhrase(tokens, layers, first);
            if (before < 0 || tokens.Sentences[before] != tokens.Sentences[last])
            {
                break;
            }

            var tag = tokens.TagOf(before);
            if (tag is PartOfSpeech.IN or PartOfSpeech.TO && !IsConjunction(tokens, before) && !(subject && hops > 0))
            {
                return MentionPosition.Prepositional;
            }

            if (subject)
            {
                break;
            }

            if (tag is PartOfSpeech.VB or PartOfSpeech.VBD or PartOfSpeech.VBP or PartOfSpeech.VBZ or PartOfSpeech.VBG or PartOfSpeech.VBN)
            {
                return MentionPosition.Object;
            }

            // "met Roe and Doe", "met his wife, Ann": what is coordinated or explained stands where the first part stands.
            if (tag is not (PartOfSpeech.Comma or PartOfSpeech.CC) || before == 0 || tokens.Sentences[before - 1] != tokens.Sentences[last])
            {
                break;
            }

            first = layers.MentionAt[before - 1] is >= 0 and var other ? layers.Mentions[other].First : before;
        }

        return subject ? MentionPosition.Subject : MentionPosition.Other;
    }

    /// <summary>Gets whether a token of no name is the subject of the verb after it.</summary>
    public static bool IsSubject(in TokenTable tokens, int token)
    {
        if (tokens.TagOf(token) is not (PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.PRP or PartOfSpeech.WDT or PartOfSpeech.WP or PartOfSpeech.CD))
        {
            return false;
        }

        int next = token + 1;
        while (IsAdverb(tokens, next))
        {
            next++;
        }

        return IsFinite(tokens, next) && tokens.Sentences[next] == tokens.Sentences[token];
    }

    /// <summary>Gets whether a token is a finite verb.</summary>
    public static bool IsFinite(in TokenTable tokens, int token) => tokens.TagOf(token) is PartOfSpeech.VBD or PartOfSpeech.VBZ or PartOfSpeech.VBP or PartOfSpeech.MD;

    // Leaves out the title and article before a name: "met [the Ukrainian president] Roe".
    private static int BeforePhrase(in TokenTable tokens, AnnotationLayers layers, int first)
    {
        int i = first - 1;
        for (int steps = 0; steps < MaxSteps && i >= 0 && tokens.Sentences[i] == tokens.Sentences[first]; steps++, i--)
        {
            if (tokens.TagOf(i) is not (PartOfSpeech.NN or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.JJ or PartOfSpeech.DT or PartOfSpeech.PRPS or PartOfSpeech.POS or PartOfSpeech.CD)
                || layers.MentionAt[i] >= 0 && !IsPossessive(tokens, i + 1))
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Gets whether a finite verb follows, over adverbs, brackets and phrases between commas: "Roe, who is 60, (R) later said".</summary>
    public static bool IsBeforeVerb(in TokenTable tokens, AnnotationLayers layers, int next)
    {
        int i = next;
        int sentence = next > 0 ? tokens.Sentences[next - 1] : 0;
        for (int steps = 0; steps < 4 && i < tokens.Count && tokens.Sentences[i] == sentence; steps++)
        {
            if (IsFinite(tokens, i))
            {
                return true;
            }

            if (IsAdverb(tokens, i))
            {
                i++;
                continue;
            }

            switch (tokens.TagOf(i))
            {
                case PartOfSpeech.Comma when IsFinite(tokens, i + 1): // the end of an apposition: "his sister, Ann, was"
                    return true;
                case PartOfSpeech.Comma or PartOfSpeech.Bracket when steps == 0:
                    i = AfterInsertion(tokens, i);
                    break;
                case PartOfSpeech.CC when i + 1 < tokens.Count && layers.MentionAt[i + 1] is >= 0 and var other:
                    i = layers.Mentions[other].Last + 1;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsAdverb(in TokenTable tokens, int token)
        => tokens.TagOf(token) is PartOfSpeech.RB or PartOfSpeech.RBR or PartOfSpeech.RBS || (tokens.Has(token, TokenFlags.HasLetter) && tokens.Lengths[token] > 4 && tokens[token].EndsWith("ly", StringComparison.Ordinal));

    private static int AfterInsertion(in TokenTable tokens, int opening)
    {
        for (int i = opening + 1; i < tokens.Count && i < opening + 24 && tokens.Sentences[i] == tokens.Sentences[opening]; i++)
        {
            if (tokens.TagOf(i) == tokens.TagOf(opening))
            {
                return i + 1;
            }
        }

        return tokens.Count;
    }

    private static bool IsConjunction(in TokenTable tokens, int i)
        => tokens.Is(i, "that") || tokens.Is(i, "because") || tokens.Is(i, "if") || tokens.Is(i, "while") || tokens.Is(i, "although") || tokens.Is(i, "though") || tokens.Is(i, "since")
            || tokens.Is(i, "whether") || tokens.Is(i, "until") || tokens.Is(i, "before") || tokens.Is(i, "after") || tokens.Is(i, "as") || tokens.Is(i, "unless");

    private static bool IsPossessive(in TokenTable tokens, int i) => tokens.TagOf(i) == PartOfSpeech.POS || tokens.Is(i, "'s");
}
