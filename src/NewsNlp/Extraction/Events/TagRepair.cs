using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Corrects tags that tear a clause apart, where the words around a token leave no doubt.</summary>
internal static class TagRepair
{
    public static void Run(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks)
    {
        bool hasFinite = tokens.Zones[chunks.First] == Zone.Headline || HasFinite(chunks);
        for (int token = chunks.First; token < chunks.Last; token++)
        {
            if (chunks.TagOf(token) == PartOfSpeech.IN && tokens.Is(token, "top"))
            {
                chunks.Retag(token, PartOfSpeech.JJ);
            }

            // "after a marathon grilling by lawmakers": the parse takes it for a noun
            if (chunks.TagOf(token) == PartOfSpeech.VBG && tokens.Relations[token] is DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Nmod
                && chunks.TagOf(token - 1) is PartOfSpeech.NN or PartOfSpeech.JJ or PartOfSpeech.DT or PartOfSpeech.POS or PartOfSpeech.PRPS)
            {
                chunks.Retag(token, PartOfSpeech.NN);
                continue;
            }

            // "rejected claims that"
            if (chunks.TagOf(token) == PartOfSpeech.VBZ && chunks.TagOf(token - 1) is PartOfSpeech.VBD or PartOfSpeech.VBG && tokens[token].EndsWith("s")
                && !chunks.Has(token, WordClass.Be | WordClass.Have | WordClass.Do) && !chunks.Has(token - 1, WordClass.Be | WordClass.Have | WordClass.Do))
            {
                chunks.Retag(token, PartOfSpeech.NNS);
                continue;
            }

            // "a history of murdering three tourists"
            if (chunks.TagOf(token) == PartOfSpeech.NN && tokens[token].EndsWith("ing") && chunks.TagOf(token - 1) == PartOfSpeech.IN
                && (IsNamed(layers, token + 1) || chunks.TagOf(token + 1) is PartOfSpeech.CD or PartOfSpeech.DT or PartOfSpeech.PRPS))
            {
                chunks.Retag(token, PartOfSpeech.VBG);
                continue;
            }

            if (chunks.TagOf(token) is not (PartOfSpeech.NN or PartOfSpeech.JJ or PartOfSpeech.NNP or PartOfSpeech.CD) || !(chunks.Has(token, WordClass.Past | WordClass.PastOnly) || IsRegularPast(tokens[token])) || layers.MentionAt[token] >= 0)
            {
                continue;
            }

            // "killed nine and injured 27"
            if (chunks.TagOf(token) == PartOfSpeech.JJ && chunks.TagOf(token - 1) == PartOfSpeech.CC && chunks.TagOf(token + 1) == PartOfSpeech.CD && chunks.TagOf(token - 2) is PartOfSpeech.NNS or PartOfSpeech.CD)
            {
                chunks.Retag(token, PartOfSpeech.VBD);
                continue;
            }

            // "has lent", "was re-examined", "with his rivals jailed or exiled"
            if (chunks.Has(token - 1, WordClass.Be) || chunks.Has(token - 1, WordClass.Have) && chunks.Has(token, WordClass.PastOnly) || chunks.TagOf(token) == PartOfSpeech.JJ && chunks.TagOf(token - 1) == PartOfSpeech.NNS && chunks.TagOf(token + 1) == PartOfSpeech.CC
                || chunks.TagOf(token - 1) == PartOfSpeech.CC && chunks.TagOf(token - 2) == PartOfSpeech.VBN)
            {
                chunks.Retag(token, PartOfSpeech.VBN);
                continue;
            }

            // "Prosecutors on Monday filed charges": a sentence has a finite verb
            if (!hasFinite && chunks.TagOf(token) == PartOfSpeech.JJ && token > chunks.First && chunks.TagOf(token - 1) is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS)
            {
                chunks.Retag(token, PartOfSpeech.VBD);
                hasFinite = true;
                continue;
            }

            // "Ruto landed in Juba", "the minister called on", "Kenya imposed sanctions"
            bool named = token > chunks.First && IsNamed(layers, token - 1);
            bool subject = named || chunks.TagOf(token - 1) is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.PRP or PartOfSpeech.RB;
            bool direct = named || chunks.Has(token, WordClass.PastOnly) || IsNamed(layers, token + 1);
            if (direct && subject || subject && chunks.TagOf(token + 1) is PartOfSpeech.IN or PartOfSpeech.TO or PartOfSpeech.DT or PartOfSpeech.PRP or PartOfSpeech.PRPS or PartOfSpeech.RB or PartOfSpeech.RP or PartOfSpeech.Comma or PartOfSpeech.Period)
            {
                chunks.Retag(token, PartOfSpeech.VBD);
            }
        }
    }

    private static bool HasFinite(ChunkTable chunks)
    {
        for (int token = chunks.First; token <= chunks.Last; token++)
        {
            if (chunks.TagOf(token) is PartOfSpeech.VBD or PartOfSpeech.VBZ or PartOfSpeech.VBP or PartOfSpeech.MD)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(AnnotationLayers layers, int token) => layers.MentionAt[token] is >= 0 and var mention && layers.Mentions[mention].Kind == MentionKind.Name;

    private static bool IsRegularPast(ReadOnlySpan<char> word) => word.Length > 4 && word[^1] == 'd' && word[^2] == 'e' && char.IsLower(word[0]);
}
