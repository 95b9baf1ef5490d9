using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Counts the dead and the injured of a sentence: "killing 12 people and wounding at least 30", "the death toll rose to 1,200".</summary>
/// <param name="numbers">Reads numbers.</param>
internal sealed class VictimReader(NumberReader numbers)
{
    private const int TollReach = 4;

    /// <summary>Gets the count of the words of one class, or null where the sentence tells none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="chunks">The chunks of the sentence.</param>
    /// <param name="victims"><see cref="WordClass.Dead"/> or <see cref="WordClass.Injured"/>.</param>
    public PeopleCount? Count(in TokenTable tokens, ChunkTable chunks, WordClass victims)
    {
        for (int token = chunks.First; token <= chunks.Last; token++)
        {
            if (!chunks.Has(token, victims))
            {
                continue;
            }

            int chunk = chunks.Of(token) is >= 0 and var own ? own : chunks.Of(token - 1); // "dead" after "12" is in no chunk
            if (chunk >= 0 && Read(tokens, chunks, token, chunk) is { } count)
            {
                return count;
            }
        }

        return null;
    }

    private PeopleCount? Read(in TokenTable tokens, ChunkTable chunks, int cue, int chunk)
    {
        if (chunks[chunk].Kind == ChunkKind.Verb)
        {
            int direct = chunks.Is(chunk + 1, ChunkKind.Noun) ? chunk + 1 : -1;
            bool undergoes = (chunks[chunk].Form & VerbForm.Passive) != 0 || direct < 0;
            int noun = undergoes ? chunks[chunk].Subject : direct;
            if (undergoes && chunks.Is(chunk - 1, ChunkKind.Noun) && In(tokens, chunks[chunk - 1].First, chunks[chunk - 1].Last) is not null)
            {
                noun = chunk - 1; // "12 people were killed and 30 wounded"
            }

            return noun >= 0 ? Sum(tokens, chunks, noun) : null;
        }

        if (tokens.Is(cue, "toll"))
        {
            int verb = Math.Max(chunk, chunks[chunk].SubjectOf); // "the death toll from the quake rose to 1,200"
            for (int i = verb + 1; i < verb + TollReach && i + 1 < chunks.Count; i++)
            {
                if (chunks[i].Kind == ChunkKind.Preposition && chunks.Is(i + 1, ChunkKind.Noun) && In(tokens, chunks[i + 1].First, chunks[i + 1].Last) is { } toll)
                {
                    return toll;
                }
            }

            return null;
        }

        return In(tokens, chunks[chunk].First, Math.Min(cue, chunks[chunk].Last)) ?? (chunks.Is(chunk - 1, ChunkKind.Noun) ? In(tokens, chunks[chunk - 1].First, chunks[chunk - 1].Last) : null);
    }

    // "two soldiers and a civilian were killed" are three; in "killed nine and injured 27" the second number has a word of its own.
    private PeopleCount? Sum(in TokenTable tokens, ChunkTable chunks, int noun)
    {
        int first = noun;
        while (chunks[noun].SubjectOf >= 0 && chunks.Is(first - 1, ChunkKind.Conjunction) && chunks.Is(first - 2, ChunkKind.Noun) && !chunks.Is(first - 3, ChunkKind.Preposition))
        {
            first -= 2;
        }

        PeopleCount? sum = null;
        for (int i = first; chunks.Is(i, ChunkKind.Noun) && (i <= noun || chunks[i].SubjectOf < 0 || (chunks[chunks[i].SubjectOf].Form & VerbForm.NonFinite) != 0); i += 2)
        {
            if (In(tokens, chunks[i].First, chunks[i].Last) is not { } count)
            {
                break;
            }

            sum = sum is null ? count : new PeopleCount(sum.Value + count.Value, sum.Modifier ?? count.Modifier, new TextSpan(sum.Span.Start, count.Span.End));
            if (!chunks.Is(i + 1, ChunkKind.Conjunction) || CountsOthers(chunks, i + 2))
            {
                break;
            }
        }

        return sum;
    }

    private static bool CountsOthers(ChunkTable chunks, int noun)
    {
        if (!chunks.Is(noun, ChunkKind.Noun))
        {
            return false;
        }

        int last = chunks.Is(noun + 1, ChunkKind.Verb) ? chunks[noun + 1].Last : chunks[noun].Last;
        for (int token = chunks[noun].First; token <= last; token++)
        {
            if (chunks.Has(token, WordClass.Dead | WordClass.Injured))
            {
                return true;
            }
        }

        return false;
    }

    private PeopleCount? In(in TokenTable tokens, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (numbers.TryRead(tokens, i, last, out decimal value, out int end))
            {
                bool whole = value == decimal.Truncate(value) && value <= int.MaxValue && tokens.TagOf(i - 1) != PartOfSpeech.SYM && !tokens.Is(end + 1, "-") && !tokens.Is(end + 1, "%");
                return whole ? new PeopleCount((long)value, ModifierBefore(tokens, i), tokens.SpanOf(i, end)) : null;
            }
        }

        bool single = (tokens.Is(first, "a") || tokens.Is(first, "an") || tokens.Is(first, "another")) && first < last && tokens.Tags[last] == PartOfSpeech.NN;
        return single ? new PeopleCount(1, null, tokens.SpanOf(first, last)) : null;
    }

    private static string? ModifierBefore(in TokenTable tokens, int number)
    {
        int before = number - 1;
        return tokens.Is(before, "least") ? "EQUAL_OR_MORE"
            : tokens.Is(before, "over") || tokens.Is(before, "than") && tokens.Is(before - 1, "more") ? "MORE_THAN"
            : tokens.Is(before, "most") || tokens.Is(before, "to") && tokens.Is(before - 1, "up") || tokens.Is(before, "as") && tokens.Is(before - 1, "many") ? "EQUAL_OR_LESS"
            : tokens.Is(before, "nearly") || tokens.Is(before, "almost") || tokens.Is(before, "than") ? "LESS_THAN"
            : tokens.Is(before, "about") || tokens.Is(before, "around") || tokens.Is(before, "some") || tokens.Is(before, "roughly") || tokens.Is(before, "approximately") ? "APPROX"
            : null;
    }
}
