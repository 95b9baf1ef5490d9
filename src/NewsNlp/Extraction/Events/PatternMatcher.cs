using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Decides whether a pattern holds at its trigger, and collects who fills its slots.</summary>
internal sealed class PatternMatcher
{
    private readonly SlotFiller _filler;
    private readonly VerbMatcher _verbs;
    private readonly NounMatcher _nouns;
    private readonly StateMatcher _states;
    private readonly PromiseMatcher _promises;

    public PatternMatcher(FillerReader reader, QuoteCursor quotes)
    {
        _filler = new SlotFiller(reader);
        var treeFiller = new TreeSlotFiller(reader, _filler);
        _verbs = new VerbMatcher(_filler, treeFiller);
        _nouns = new NounMatcher(reader, _filler, treeFiller);
        _states = new StateMatcher(_filler, treeFiller);
        _promises = new PromiseMatcher(reader, _filler, quotes);
    }

    /// <summary>Matches one pattern.</summary>
    /// <returns>The mention, or null where the pattern does not hold.</returns>
    public EventMention? Match(in TokenTable tokens, AnnotationLayers layers, ChunkTable chunks, int token, int length, LexiconPattern candidate)
    {
        var pattern = candidate.Pattern;
        int last = token + length - 1;
        int chunk = chunks.Of(token);
        if (chunk < 0 && pattern.Kind != PatternKind.State || last > chunks.Last)
        {
            return null;
        }

        int verbEnd = last;
        if (candidate.Tail.Length > 0)
        {
            last = PatternCues.TailAfter(tokens, chunks, last, candidate.Tail);
            if (last < 0)
            {
                return null;
            }
        }

        if (!PatternCues.Hold(tokens, chunks, pattern, token, last))
        {
            return null;
        }

        _filler.Clear();
        return pattern.Kind switch
        {
            PatternKind.Verb => _verbs.Match(tokens, layers, chunks, candidate, token, verbEnd, last),
            PatternKind.Noun => _nouns.Match(tokens, layers, chunks, candidate, token, last),
            _ when pattern.Need == PatternNeed.Speaker => _promises.Match(tokens, layers, chunks, candidate, token),
            _ => _states.Match(tokens, layers, chunks, candidate, token, last),
        };
    }
}
