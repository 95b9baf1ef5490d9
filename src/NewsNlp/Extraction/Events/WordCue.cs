using NewsNlp.Internal;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>A small set of words to look for around a trigger.</summary>
internal sealed class WordCue
{
    private readonly Dictionary<uint, string> _words = [];

    public WordCue(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            _words.TryAdd(CharacterFold.Hash(word), CharacterFold.Fold(word));
        }
    }

    /// <summary>Gets whether a token is one of the words.</summary>
    public bool Has(in TokenTable tokens, int index)
        => (uint)index < (uint)tokens.Count && _words.TryGetValue(tokens.Hashes[index], out string? word) && CharacterFold.EqualFolded(tokens[index], word);

    /// <summary>Gets whether one of the tokens from <paramref name="first"/> to <paramref name="last"/> is one of the words.</summary>
    public bool HasAny(in TokenTable tokens, int first, int last)
    {
        for (int i = Math.Max(0, first); i <= last && i < tokens.Count; i++)
        {
            if (Has(tokens, i))
            {
                return true;
            }
        }

        return false;
    }
}
