using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Estimates what a mention does in its sentence from the words around it.</summary>
internal static class MentionSyntax
{
    private const int MaxSteps = 8;

    /// <summary>Gets the grammatical place of the tokens of a mention.</summary>
    public static MentionPosition Of(in TokenTable tokens, AnnotationLayers layers, int first, int last)
    {
        if (IsPossessive(tokens, last + 1))
        {
            return MentionPosition.Possessor;
        }

        int before = BeforePhrase(tokens, layers, first);
        bool opens = before < 0 || tokens.Sentences[before] != tokens.Sentences[first];
        if (!opens)
        {
            var tag = tokens.TagOf(before);
            if (tag is PartOfSpeech.IN or PartOfSpeech.TO && !IsConjunction(tokens, before))
            {
                return MentionPosition.Prepositional;
            }

            if (tag is PartOfSpeech.VB or PartOfSpeech.VBD or PartOfSpeech.VBP or PartOfSpeech.VBZ or PartOfSpeech.VBG or PartOfSpeech.VBN && !IsBeforeVerb(tokens, layers, last + 1))
            {
                return MentionPosition.Object;
            }
        }

        return IsBeforeVerb(tokens, layers, last + 1) ? MentionPosition.Subject : MentionPosition.Other;
    }

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

    // Looks over adverbs, brackets and phrases between commas: "Roe, who is 60, (R) later said".
    private static bool IsBeforeVerb(in TokenTable tokens, AnnotationLayers layers, int next)
    {
        int i = next;
        int sentence = next > 0 ? tokens.Sentences[next - 1] : 0;
        for (int steps = 0; steps < 3 && i < tokens.Count && tokens.Sentences[i] == sentence; steps++)
        {
            switch (tokens.TagOf(i))
            {
                case PartOfSpeech.VBD or PartOfSpeech.VBZ or PartOfSpeech.VBP or PartOfSpeech.MD:
                    return true;
                case PartOfSpeech.RB:
                    i++;
                    break;
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
