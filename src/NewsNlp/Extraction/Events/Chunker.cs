using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Cuts a sentence into noun phrases, verb groups and the small words between, from tags and names alone.</summary>
internal sealed class Chunker(WordClasses words)
{
    private const int LongestGroup = 12;
    private const int LongestBracket = 16;
    private readonly Dictionary<int, int> _titles = [];
    private int _time;

    /// <summary>Begins an article.</summary>
    public void Begin(AnnotationLayers layers)
    {
        _time = 0;
        _titles.Clear();
        foreach (var role in layers.Roles)
        {
            if (role.Last + 1 < layers.MentionAt.Length && IsNamed(layers, role.Last + 1))
            {
                _titles[role.First] = role.Last + 1;
            }
        }
    }

    /// <summary>Fills the table with the chunks of the tokens from <paramref name="first"/> to <paramref name="last"/>. Sentences come in the order of the text.</summary>
    public void Run(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int first, int last)
    {
        chunks.Reset(tokens, words, first, last);
        TagRepair.Run(tokens, layers, chunks);
        int token = first;
        while (token <= last)
        {
            token = Next(tokens, layers, chunks, token);
        }
    }

    private int Next(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int token)
    {
        int timeEnd = TimeEnd(layers, token);
        if (timeEnd >= 0)
        {
            timeEnd = Math.Min(timeEnd, chunks.Last);
            chunks.Add(ChunkKind.Time, token, timeEnd);
            return timeEnd + 1;
        }

        var tag = chunks.TagOf(token);
        if (_titles.ContainsKey(token) || IsNamed(layers, token) || QuantifierLength(tokens, chunks, token) > 0)
        {
            return Noun(tokens, layers, chunks, token);
        }

        switch (tag)
        {
            case PartOfSpeech.MD or PartOfSpeech.VB or PartOfSpeech.VBD or PartOfSpeech.VBG or PartOfSpeech.VBN or PartOfSpeech.VBP or PartOfSpeech.VBZ:
                if (tag == PartOfSpeech.VBG && chunks.Has(token, WordClass.Preposition))
                {
                    chunks.Add(ChunkKind.Preposition, token, token);
                    return token + 1;
                }

                return Verb(tokens, chunks, token);
            case PartOfSpeech.TO:
                return BeginsInfinitive(chunks, token, chunks.Last) ? Verb(tokens, chunks, token) : Small(chunks, ChunkKind.Preposition, token);
            case PartOfSpeech.IN:
                return Small(chunks, chunks.Has(token, WordClass.Subordinator) ? ChunkKind.Subordinator : ChunkKind.Preposition, token);
            case PartOfSpeech.CC:
                return Small(chunks, ChunkKind.Conjunction, token);
            case PartOfSpeech.WDT or PartOfSpeech.WP or PartOfSpeech.WPS:
                return Small(chunks, ChunkKind.Relative, token);
            case PartOfSpeech.WRB:
                return Small(chunks, ChunkKind.Subordinator, token);
            case PartOfSpeech.Comma:
                return Small(chunks, ChunkKind.Comma, token);
            case PartOfSpeech.Colon or PartOfSpeech.Period:
                return Small(chunks, ChunkKind.Break, token);
            case PartOfSpeech.Bracket:
                return AfterBracket(chunks, token, chunks.Last);
            case PartOfSpeech.RB when tokens.Is(token, "as") && tokens.Is(token + 1, "well") && tokens.Is(token + 2, "as") && token + 2 <= chunks.Last:
                chunks.Add(ChunkKind.Conjunction, token, token + 2);
                return token + 3;
            case PartOfSpeech.JJ or PartOfSpeech.PDT when tokens.Is(token, "such") && tokens.Is(token + 1, "as") && token < chunks.Last:
                chunks.Add(ChunkKind.Preposition, token, token + 1);
                return token + 2;
            default:
                return IsNominal(tag) ? Noun(tokens, layers, chunks, token) : token + 1;
        }
    }

    private static int Small(ChunkTable chunks, ChunkKind kind, int token)
    {
        chunks.Add(kind, token, token);
        return token + 1;
    }

    // "the newly elected president", "at least 40 protesters", "Friday's meeting"
    private int Noun(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int first)
    {
        int end = first;
        bool hasHead = false;
        int token = first;
        while (token <= chunks.Last)
        {
            if (_titles.TryGetValue(token, out int titled) && titled <= chunks.Last)
            {
                token = titled; // "Secretary of State Antony Blinken"
            }

            if (hasHead && chunks.TagOf(token) is PartOfSpeech.CD or PartOfSpeech.SYM && IsNamed(layers, token - 1) && !IsNamed(layers, token) && (chunks.Is(chunks.Count - 1, ChunkKind.Verb) || first > chunks.First && tokens.Is(first - 1, "to")))
            {
                break; // "fined Nokia 96 million euros", "handed over to Kenya two of its men": whom and what are two phrases
            }

            if (IsNamed(layers, token))
            {
                end = token = Math.Min(layers.Mentions[layers.MentionAt[token]].Last, chunks.Last);
                hasHead = true;
                token++;
                continue;
            }

            if (token > first && TimeEnd(layers, token) is >= 0 and var timeEnd)
            {
                // "the 15 May election": the time belongs to the phrase only where its head is still to come
                if (hasHead || timeEnd >= chunks.Last || !IsNominal(chunks.TagOf(timeEnd + 1)))
                {
                    break;
                }

                token = timeEnd + 1;
                continue;
            }

            if (QuantifierLength(tokens, chunks, token) is > 0 and var quantifier && !hasHead)
            {
                token += quantifier;
                continue;
            }

            var tag = chunks.TagOf(token);
            if (tag is PartOfSpeech.PRP or PartOfSpeech.EX)
            {
                if (token == first)
                {
                    end = token;
                }

                break;
            }

            if (token > first && tokens.Is(token, "such") && tokens.Is(token + 1, "as"))
            {
                break;
            }

            bool begins = tag is PartOfSpeech.DT or PartOfSpeech.PDT or PartOfSpeech.PRPS && token > first && chunks.TagOf(token - 1) is not (PartOfSpeech.DT or PartOfSpeech.PDT);
            bool trails = hasHead && tag is PartOfSpeech.JJ or PartOfSpeech.JJR && !IsNominal(chunks.TagOf(token + 1)); // "a team responsible for"
            if (begins || trails)
            {
                break;
            }

            if (IsNominal(tag))
            {
                hasHead |= tag is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS;
                end = token++;
                if (tag == PartOfSpeech.POS)
                {
                    hasHead = false;
                }

                continue;
            }

            bool modifier = tag is PartOfSpeech.VBG or PartOfSpeech.VBN or PartOfSpeech.VBD or PartOfSpeech.RB or PartOfSpeech.RBR or PartOfSpeech.RBS or PartOfSpeech.Hyphen;
            if (!modifier || hasHead && tag != PartOfSpeech.Hyphen || token == first || token == chunks.Last || !(IsNominal(chunks.TagOf(token + 1)) || chunks.TagOf(token + 1) is PartOfSpeech.VBN or PartOfSpeech.VBG or PartOfSpeech.Hyphen || IsNamed(layers, token + 1)))
            {
                break;
            }

            token++;
        }

        chunks.Add(ChunkKind.Noun, TitleBefore(tokens, layers, chunks, first, end), end);
        return end + 1;
    }

    // "Minister of Finance John Mbadi": the title and the name are one phrase
    private static int TitleBefore(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int first, int last)
    {
        int title = chunks.Count - 2;
        if (title < 0 || !chunks.Is(title, ChunkKind.Noun) || !chunks.Is(title + 1, ChunkKind.Preposition) || !(tokens.Is(first - 1, "of") || tokens.Is(first - 1, "for"))
            || IsNamed(layers, first) || !tokens.Has(first, TokenFlags.Capitalized) || !IsNamed(layers, last) || layers.Entities[layers.Mentions[layers.MentionAt[last]].Entity].Kind != Knowledge.EntityKind.Person
            || !tokens.Has(chunks[title].Last, TokenFlags.Capitalized) || !chunks.Has(chunks[title].Last, WordClass.People) || IsNamed(layers, chunks[title].Last) && tokens.Is(first, "the"))
        {
            return first;
        }

        int start = chunks[title].First;
        chunks.RemoveLast(2);
        return start;
    }

    // Auxiliaries, adverbs and one main verb: "has not yet been formally invited", "is to meet", "are going to hold"
    private static int Verb(in TokenTable tokens, ChunkTable chunks, int first)
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
                if (!BeginsInfinitive(chunks, token, chunks.Last))
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
                    if (be && chunks.TagOf(token + 1) == PartOfSpeech.TO && !BeginsInfinitive(chunks, token + 1, chunks.Last))
                    {
                        break;
                    }

                    continue;
                }

                bool goingTo = passive && tokens.Is(token, "going") && token < chunks.Last && BeginsInfinitive(chunks, token + 1, chunks.Last);
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
                    return BeginsInfinitive(chunks, i, chunks.Last);
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool BeginsInfinitive(ChunkTable chunks, int token, int last)
    {
        for (int i = token + 1; i <= token + 3 && i <= last; i++)
        {
            if (chunks.TagOf(i) is not PartOfSpeech.RB)
            {
                return chunks.TagOf(i) is PartOfSpeech.VB or PartOfSpeech.VBP;
            }
        }

        return false;
    }

    // "(CUD)", "(45)": an aside would tear the clause apart
    private static int AfterBracket(ChunkTable chunks, int token, int last)
    {
        for (int i = token + 1; i <= last && i <= token + LongestBracket; i++)
        {
            if (chunks.TagOf(i) == PartOfSpeech.Bracket)
            {
                return i + 1;
            }
        }

        return token + 1;
    }

    private int TimeEnd(AnnotationLayers layers, int token)
    {
        var times = layers.Times;
        while (_time < times.Count && times[_time].Last < token)
        {
            _time++;
        }

        return _time < times.Count && times[_time].First <= token ? times[_time].Last : -1;
    }

    // "at least", "more than", "as many as", "over": before a number
    private static int QuantifierLength(in TokenTable tokens, ChunkTable chunks, int token)
    {
        if (chunks.TagOf(token) is not (PartOfSpeech.IN or PartOfSpeech.JJR or PartOfSpeech.RB or PartOfSpeech.RBR))
        {
            return 0;
        }

        if (chunks.TagOf(token + 1) == PartOfSpeech.CD)
        {
            return tokens.Is(token, "over") || tokens.Is(token, "about") || tokens.Is(token, "around") || tokens.Is(token, "nearly") || tokens.Is(token, "almost") || tokens.Is(token, "some") || tokens.Is(token, "only") ? 1 : 0;
        }

        if (chunks.TagOf(token + 2) == PartOfSpeech.CD)
        {
            return tokens.Is(token + 1, "least") || tokens.Is(token + 1, "most") || tokens.Is(token + 1, "than") || tokens.Is(token, "up") ? 2 : 0;
        }

        return chunks.TagOf(token + 3) == PartOfSpeech.CD && tokens.Is(token, "as") && tokens.Is(token + 2, "as") ? 3 : 0;
    }

    private static bool IsNamed(AnnotationLayers layers, int token)
        => layers.MentionAt[token] is >= 0 and var mention && layers.Mentions[mention].Kind == Knowledge.MentionKind.Name;

    private static bool IsNominal(PartOfSpeech tag)
        => tag is PartOfSpeech.DT or PartOfSpeech.PDT or PartOfSpeech.PRPS or PartOfSpeech.PRP or PartOfSpeech.EX or PartOfSpeech.JJ or PartOfSpeech.JJR or PartOfSpeech.JJS or PartOfSpeech.CD
            or PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.POS or PartOfSpeech.SYM or PartOfSpeech.FW;
}
