using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Finds where noun phrases begin and end, titles and quantities before their heads included.</summary>
internal sealed class NounChunker
{
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

    /// <summary>Gets whether a title, a name or a quantity begins a noun phrase at a token, whatever its tag.</summary>
    public bool Begins(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int token)
        => _titles.ContainsKey(token) || IsNamed(layers, token) || QuantifierLength(tokens, chunks, token) > 0;

    /// <summary>Adds the noun phrase that begins at a token: "the newly elected president", "at least 40 protesters", "Friday's meeting".</summary>
    /// <returns>The token after it.</returns>
    public int Read(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int first)
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

    /// <summary>Gets the last token of the expression of time that covers a token, or -1. Tokens are asked for in the order of the text.</summary>
    public int TimeEnd(AnnotationLayers layers, int token)
    {
        var times = layers.Times;
        while (_time < times.Count && times[_time].Last < token)
        {
            _time++;
        }

        return _time < times.Count && times[_time].First <= token ? times[_time].Last : -1;
    }

    /// <summary>Gets whether words of a tag stand in noun phrases.</summary>
    public static bool IsNominal(PartOfSpeech tag)
        => tag is PartOfSpeech.DT or PartOfSpeech.PDT or PartOfSpeech.PRPS or PartOfSpeech.PRP or PartOfSpeech.EX or PartOfSpeech.JJ or PartOfSpeech.JJR or PartOfSpeech.JJS or PartOfSpeech.CD
            or PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.POS or PartOfSpeech.SYM or PartOfSpeech.FW;

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
}
