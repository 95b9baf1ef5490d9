using NewsNlp.Internal;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>The names of the article in work, cut into words.</summary>
internal sealed class NameParts
{
    private const int MaxParts = 16;
    private readonly WordList _kinds;
    private readonly NamePartKind[] _kindOfValue;
    private NamePart[] _parts = new NamePart[256];
    private int[] _offsets = new int[65];
    private int _count;

    public NameParts(WordList kinds)
    {
        _kinds = kinds;
        _kindOfValue = Array.ConvertAll(kinds.Values.ToArray(), value => Enum.Parse<NamePartKind>(value, ignoreCase: true));
    }

    /// <summary>Gets the words of a name.</summary>
    public ReadOnlySpan<NamePart> this[int name] => _parts.AsSpan(_offsets[name], _offsets[name + 1] - _offsets[name]);

    /// <summary>Cuts all names into words.</summary>
    public void Split(in TokenTable tokens, ReadOnlySpan<NameMention> names)
    {
        _count = 0;
        if (_offsets.Length <= names.Length)
        {
            _offsets = new int[Math.Max(names.Length + 1, _offsets.Length * 2)];
        }

        for (int name = 0; name < names.Length; name++)
        {
            _offsets[name] = _count;
            for (int token = names[name].First; token <= names[name].Last && _count - _offsets[name] < MaxParts; token++)
            {
                if (tokens.Has(token, TokenFlags.HasLetter | TokenFlags.HasDigit) && !tokens.Is(token, "'s"))
                {
                    SplitToken(tokens, token, names[name].Kind);
                }
            }
        }

        _offsets[names.Length] = _count;
    }

    /// <summary>Leaves honorifics at the start and letters after the name out of the name of a person: "Dr Jane Roe QC". After the name they count in capitals only: Sheikh can be a surname.</summary>
    public NameMention Trim(in TokenTable tokens, NameMention name)
    {
        int first = name.First;
        int last = name.Last;
        while (name.Kind == Knowledge.EntityKind.Person && first < last && IsOrnament(tokens, first))
        {
            first++;
        }

        while (name.Kind == Knowledge.EntityKind.Person && first < last && tokens.Has(last, TokenFlags.AllCaps) && IsOrnament(tokens, last))
        {
            last--;
        }

        return name with { First = first, Last = last };
    }

    private bool IsOrnament(in TokenTable tokens, int token)
        => tokens.Has(token, TokenFlags.Capitalized) && _kinds.FindExact(tokens, token, token) is >= 0 and var value && _kindOfValue[value] == NamePartKind.Ornament;

    private void SplitToken(in TokenTable tokens, int token, Knowledge.EntityKind kind)
    {
        var word = tokens[token];
        int start = 0;
        for (int i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && word[i] is not ('-' or '\u2010' or '\u2011' or '\u2013'))
            {
                continue;
            }

            if (i > start)
            {
                Add(word[start..i], tokens.StartOf(token) + start, kind);
            }

            start = i + 1;
        }
    }

    private void Add(ReadOnlySpan<char> word, int start, Knowledge.EntityKind kind)
    {
        if (_count == _parts.Length)
        {
            Array.Resize(ref _parts, _parts.Length * 2);
        }

        int value = _kinds.FindWord(word);
        var partKind = value >= 0 ? _kindOfValue[value] : NamePartKind.Content;
        if (kind == Knowledge.EntityKind.Person && value < 0 && (word.Length == 1 || (word.Length == 2 && word[1] == '.')))
        {
            partKind = NamePartKind.Initial;
        }

        _parts[_count++] = new NamePart(start, word.Length, CharacterFold.Hash(word), SpellingKey.Of(word), partKind);
    }
}
