using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Lemmas;

/// <summary>Reads the lemmas of tagged tokens as strings, each different one once.</summary>
internal sealed class LemmaReader(NewsModel model)
{
    private readonly Lemmatizer _lemmatizer = new(model);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private char[] _buffer = new char[256];

    /// <summary>Gets the lemma of every token.</summary>
    public string[] Read(in TokenTable tokens)
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        var lemmas = new string[tokens.Count];
        for (int i = 0; i < lemmas.Length; i++)
        {
            var form = tokens[i];
            int size = _lemmatizer.MaxLength(form);
            if (_buffer.Length < size)
            {
                _buffer = new char[size * 2];
            }

            bool first = tokens.Has(i, TokenFlags.SentenceStart);
            var lemma = _buffer.AsSpan(0, _lemmatizer.Write(form, tokens.Tags[i], tokens.UniversalTags[i], first, _buffer));
            if (!known.TryGetValue(lemma, out string? text))
            {
                text = lemma.ToString();
                _known.Add(text);
            }

            lemmas[i] = text;
        }

        _known.Clear();
        return lemmas;
    }
}
