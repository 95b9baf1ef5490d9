using NewsNlp.Lemmas;

namespace NewsNlp.Training.Lemmas;

/// <summary>Scripts by endings for one inflection: a longer ending has a script of its own where the words that have it need another one than the shorter ending says.</summary>
internal sealed class EndingRules
{
    private const int MinWords = 2;
    private readonly Dictionary<string, EditScript> _rules = new(StringComparer.Ordinal);

    /// <summary>Learns from words; each counts once, however frequent it is.</summary>
    public EndingRules(IReadOnlyCollection<(string Word, EditScript Script)> words)
    {
        var counts = new Dictionary<string, EditCounts>(StringComparer.Ordinal);
        foreach (var (word, script) in words)
        {
            for (int length = 0; length <= Math.Min(word.Length, LemmaTable.MaxEnding); length++)
            {
                string ending = word[^length..];
                if (!counts.TryGetValue(ending, out var count))
                {
                    counts.Add(ending, count = new EditCounts());
                }

                count.Add(script);
            }
        }

        _rules[""] = new EditScript(0, "", words.Count > 0 && words.Count(w => w.Script.KeepsCase) * 2 > words.Count);
        foreach (var (ending, count) in counts.OrderBy(c => c.Key.Length).ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            // A rule must see all that it removes, or "ed" would be cut off "bid".
            var best = count.Best();
            var shorter = Find(ending);
            if (best != shorter && best.Cut <= ending.Length && count.Of(best) - count.Of(shorter) >= MinWords)
            {
                _rules[ending] = best;
            }
        }
    }

    public IEnumerable<(string Ending, EditScript Script)> All => _rules.OrderBy(r => r.Key.Length).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => (r.Key, r.Value));

    /// <summary>Gets the script of the longest ending of a word.</summary>
    public EditScript Find(string word)
    {
        for (int length = Math.Min(word.Length, LemmaTable.MaxEnding); length > 0; length--)
        {
            if (_rules.TryGetValue(word[^length..], out var script))
            {
                return script;
            }
        }

        return _rules[""];
    }
}
