using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Finds where verb groups end, and what their auxiliaries say of them.</summary>
internal static class VerbChunker
{
    private const int LongestGroup = 12;

    /// <summary>Adds the verb group that begins at a token: auxiliaries, adverbs and one main verb, as in "has not yet been formally invited", "is to meet", "are going to hold".</summary>
    /// <returns>The token after it.</returns>
    public static int Read(in TokenTable tokens, ChunkTable chunks, int first)
    {
        var form = VerbForm.None;
        int main = first;
        bool passive = false, aux = false, begun = false;
        if (first > chunks.First && chunks.Has(first - 1, WordClass.Negation))
        {
            form |= VerbForm.Negated;
        }

        int token = first;
        for (; token <= chunks.Last && token - first < LongestGroup; token++)
        {
            var tag = chunks.TagOf(token);
            var word = chunks.ClassOf(token);
            if (tag is PartOfSpeech.RB or PartOfSpeech.RBR)
            {
                if (!VerbFollows(chunks, token + 1))
                {
                    break;
                }

                form |= (word & WordClass.Negation) != 0 ? VerbForm.Negated : 0;
            }
            else if (tag == PartOfSpeech.MD)
            {
                form |= (word & WordClass.Future) != 0 ? VerbForm.Future : tokens.Is(token, "would") || tokens.Is(token, "'d") ? VerbForm.Would
                    : (word & WordClass.Must) != 0 ? VerbForm.Obligation : VerbForm.Possible;
                aux = begun = true;
            }
            else if (tag == PartOfSpeech.TO)
            {
                if (!BeginsInfinitive(chunks, token))
                {
                    break;
                }

                form |= begun ? VerbForm.Future : VerbForm.Infinitive;
                aux = begun = true;
                passive = false;
            }
            else if (tag is PartOfSpeech.VB or PartOfSpeech.VBD or PartOfSpeech.VBG or PartOfSpeech.VBN or PartOfSpeech.VBP or PartOfSpeech.VBZ)
            {
                main = token;
                bool be = (word & WordClass.Be) != 0;
                if (be || (word & (WordClass.Have | WordClass.Do)) != 0 && VerbFollows(chunks, token + 1))
                {
                    form |= !begun && tag == PartOfSpeech.VBG ? VerbForm.Gerund : 0;
                    passive = be || passive && (word & WordClass.Be) != 0;
                    aux = begun = true;
                    if (be && chunks.TagOf(token + 1) == PartOfSpeech.TO && !BeginsInfinitive(chunks, token + 1))
                    {
                        break;
                    }

                    continue;
                }

                bool goingTo = passive && tokens.Is(token, "going") && token < chunks.Last && BeginsInfinitive(chunks, token + 1);
                if (goingTo)
                {
                    continue;
                }

                if (passive && tag is PartOfSpeech.VBN or PartOfSpeech.VBD && aux && passive)
                {
                    form |= VerbForm.Passive;
                }
                else if (!begun && tag == PartOfSpeech.VBN)
                {
                    form |= VerbForm.Participle | VerbForm.Passive;
                }
                else if (!begun && tag == PartOfSpeech.VBG)
                {
                    form |= VerbForm.Gerund;
                }

                begun = true;
                break;
            }
            else
            {
                break;
            }
        }

        if (chunks.Has(main, WordClass.Be))
        {
            form |= VerbForm.Copula;
        }

        chunks.Add(ChunkKind.Verb, first, main, form);
        return main + 1;
    }

    /// <summary>Gets whether the "to" at a token belongs to a verb: "to formally invite".</summary>
    public static bool BeginsInfinitive(ChunkTable chunks, int token)
    {
        for (int i = token + 1; i <= token + 3 && i <= chunks.Last; i++)
        {
            if (chunks.TagOf(i) is not PartOfSpeech.RB)
            {
                return chunks.TagOf(i) is PartOfSpeech.VB or PartOfSpeech.VBP;
            }
        }

        return false;
    }

    private static bool VerbFollows(ChunkTable chunks, int token)
    {
        for (int i = token; i < token + 3 && i <= chunks.Last; i++)
        {
            switch (chunks.TagOf(i))
            {
                case PartOfSpeech.VB or PartOfSpeech.VBD or PartOfSpeech.VBG or PartOfSpeech.VBN or PartOfSpeech.VBP or PartOfSpeech.VBZ or PartOfSpeech.MD:
                    return true;
                case PartOfSpeech.RB:
                    continue;
                case PartOfSpeech.TO:
                    return BeginsInfinitive(chunks, i);
                default:
                    return false;
            }
        }

        return false;
    }
}
