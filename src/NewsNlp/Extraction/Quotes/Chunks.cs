using NewsNlp.Text;
using Tag = NewsNlp.Text.PartOfSpeech;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Base noun phrases, verb groups and expressions of time, found from the tags in one pass.</summary>
internal sealed class Chunks
{
    // No phrase of prose is as long; longer ones of odd input are cut, so that a look at all tokens of a chunk is bounded.
    private const int MaxTokens = 100;
    private int[] _first = [];
    private int[] _last = [];
    private ChunkKind[] _kinds = [];
    private int _count;

    /// <summary>Gets the kind of the chunk of a token; outside the article there is none.</summary>
    public ChunkKind KindAt(int token) => (uint)token < (uint)_count ? _kinds[token] : ChunkKind.None;

    /// <summary>Gets whether a token belongs to a verb group.</summary>
    public bool IsVerb(int token) => KindAt(token) is ChunkKind.FiniteVerb or ChunkKind.Verb;

    /// <summary>Gets the tokens of the chunk of a token; where there is no chunk, the token alone.</summary>
    public TokenRange At(int token) => KindAt(token) == ChunkKind.None ? new TokenRange(token, token) : new TokenRange(_first[token], _last[token]);

    /// <summary>Finds the chunks of an article.</summary>
    public void Fill(in TokenTable tokens, VerbTags tags, ReadOnlySpan<TimeMention> times)
    {
        _count = tokens.Count;
        if (_first.Length < _count)
        {
            int size = Math.Max(_count, _first.Length * 2);
            _first = new int[size];
            _last = new int[size];
            _kinds = new ChunkKind[size];
        }

        int time = 0;
        for (int i = 0; i < _count;)
        {
            while (time < times.Length && times[time].First < i)
            {
                time++;
            }

            bool isTime = time < times.Length && times[time].First == i && tags[times[time].Last + 1] != Tag.POS;
            int limit = time < times.Length && !isTime ? (times[time].First > i ? times[time].First : _count) : _count;
            var kind = ChunkKind.None;
            int end = i + 1;
            if (isTime)
            {
                kind = ChunkKind.Time;
                end = times[time].Last + 1;
            }
            else if (OpensVerb(tokens, tags, i))
            {
                kind = IsFinite(tokens, tags, i) ? ChunkKind.FiniteVerb : ChunkKind.Verb;
                end = EndOfVerb(tokens, tags, i);
            }
            else if (OpensNoun(tokens, tags, i))
            {
                kind = ChunkKind.Noun;
                end = EndOfNoun(tokens, tags, i, Math.Min(i + MaxTokens, tags[limit] == Tag.POS ? _count : limit));
            }

            for (int k = i; k < end; k++)
            {
                _first[k] = i;
                _last[k] = end - 1;
                _kinds[k] = kind;
            }

            i = end;
        }
    }

    private static bool OpensVerb(in TokenTable tokens, VerbTags tags, int i) => tags[i] switch
    {
        Tag.MD or Tag.VB or Tag.VBD or Tag.VBG or Tag.VBN or Tag.VBP or Tag.VBZ => true,
        Tag.TO => tags[i + 1] == Tag.VB || (tags[i + 1] == Tag.RB && tags[i + 2] == Tag.VB),
        _ => false,
    };

    private static bool IsFinite(in TokenTable tokens, VerbTags tags, int i) => tags[i] is Tag.MD or Tag.VB or Tag.VBD or Tag.VBP or Tag.VBZ;

    private static int EndOfVerb(in TokenTable tokens, VerbTags tags, int first)
    {
        int end = first + 1;
        for (int i = first + 1; i < tokens.Count && i < first + MaxTokens && !tokens.Has(i, TokenFlags.SentenceStart); i++)
        {
            switch (tags[i])
            {
                case Tag.MD or Tag.VBD or Tag.VBP or Tag.VBZ when (tags[i - 1] is Tag.VBD or Tag.VBZ or Tag.VBP && tokens.Lengths[i - 1] > 3) || tags[i - 1] is Tag.VBN or Tag.VBG:
                    break; // "what he said was", "the claim that it was stolen was": a second finite verb
                case Tag.MD or Tag.VB or Tag.VBD or Tag.VBG or Tag.VBN or Tag.VBP or Tag.VBZ:
                    end = i + 1;
                    continue;
                case Tag.RB or Tag.RP:
                    continue;
                case Tag.TO when OpensVerb(tokens, tags, i):
                    continue;
            }

            break;
        }

        return end;
    }

    private static bool OpensNoun(in TokenTable tokens, VerbTags tags, int i) => tags[i] switch
    {
        Tag.PDT or Tag.PRPS or Tag.PRP or Tag.CD or Tag.JJ or Tag.JJR or Tag.JJS or Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS or Tag.EX or Tag.SYM or Tag.FW => true,
        Tag.DT => !tokens.Is(i, "that") || tags[i + 1] is Tag.NN or Tag.VBZ or Tag.VBD or Tag.MD,
        _ => false,
    };

    private static int EndOfNoun(in TokenTable tokens, VerbTags tags, int first, int limit)
    {
        var tag = tags[first];
        if (tag is Tag.PRP or Tag.EX)
        {
            return first + 1;
        }

        int end = first + 1;
        bool hasHead = IsNounTag(tag);
        for (int i = first + 1; i < limit && !tokens.Has(i, TokenFlags.SentenceStart); i++)
        {
            var next = tags[i];
            if (IsNounTag(next))
            {
                hasHead = true;
                end = i + 1;
            }
            else if (next is Tag.CD or Tag.SYM or Tag.FW || (next == Tag.DT && tags[i - 1] == Tag.PDT))
            {
                end = i + 1;
            }
            else if (next is Tag.JJ or Tag.JJR or Tag.JJS)
            {
                // "officials familiar with it": an adjective after the head begins no new noun, but one before a noun does.
                if (hasHead && !IsNominal(tags[i + 1]) && tags[i + 1] is not (Tag.Hyphen or Tag.CC))
                {
                    break;
                }

                end = i + 1;
            }
            else if (next == Tag.POS)
            {
                hasHead = false;
                end = i + 1;
            }
            else if (next is Tag.VBN or Tag.VBG or Tag.RB or Tag.Hyphen && (!hasHead || tags[i - 1] == Tag.Hyphen) && IsNominal(tags[i + 1]))
            {
                continue;
            }
            else if (next == Tag.Hyphen || (tokens.Is(i, "&") && IsNominal(tags[i + 1])))
            {
                continue;
            }
            else if (next == Tag.CC && IsAdjective(tags[i - 1]) && (IsAdjective(tags[i + 1]) || IsNounTag(tags[i + 1])))
            {
                continue;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsNounTag(Tag tag) => tag is Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS;

    private static bool IsAdjective(Tag tag) => tag is Tag.JJ or Tag.JJR or Tag.JJS;

    private static bool IsNominal(Tag tag) => IsNounTag(tag) || IsAdjective(tag) || tag is Tag.CD;
}
