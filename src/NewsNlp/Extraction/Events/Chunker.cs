using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Cuts a sentence into noun phrases, verb groups and the small words between, from tags and names alone.</summary>
internal sealed class Chunker(WordClasses words)
{
    private const int LongestBracket = 16;
    private readonly NounChunker _nouns = new();

    /// <summary>Begins an article.</summary>
    public void Begin(AnnotationLayers layers) => _nouns.Begin(layers);

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
        int timeEnd = _nouns.TimeEnd(layers, token);
        if (timeEnd >= 0)
        {
            timeEnd = Math.Min(timeEnd, chunks.Last);
            chunks.Add(ChunkKind.Time, token, timeEnd);
            return timeEnd + 1;
        }

        var tag = chunks.TagOf(token);
        if (_nouns.Begins(tokens, layers, chunks, token))
        {
            return _nouns.Read(tokens, layers, chunks, token);
        }

        switch (tag)
        {
            case PartOfSpeech.MD or PartOfSpeech.VB or PartOfSpeech.VBD or PartOfSpeech.VBG or PartOfSpeech.VBN or PartOfSpeech.VBP or PartOfSpeech.VBZ:
                if (tag == PartOfSpeech.VBG && chunks.Has(token, WordClass.Preposition))
                {
                    chunks.Add(ChunkKind.Preposition, token, token);
                    return token + 1;
                }

                return VerbChunker.Read(tokens, chunks, token);
            case PartOfSpeech.TO:
                return VerbChunker.BeginsInfinitive(chunks, token) ? VerbChunker.Read(tokens, chunks, token) : Small(chunks, ChunkKind.Preposition, token);
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
                return NounChunker.IsNominal(tag) ? _nouns.Read(tokens, layers, chunks, token) : token + 1;
        }
    }

    private static int Small(ChunkTable chunks, ChunkKind kind, int token)
    {
        chunks.Add(kind, token, token);
        return token + 1;
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
}
