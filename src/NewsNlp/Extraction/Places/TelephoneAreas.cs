using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Places;

/// <summary>Finds the states and provinces whose telephone numbers an article gives: "Call London police at 519-555-0123" plays in Ontario.</summary>
internal sealed class TelephoneAreas
{
    private const int MaxAreas = 2; // a list of offices says nothing
    private readonly WordList _codes;
    private readonly int[] _areaOfValue;

    public TelephoneAreas(FactTables facts, WordList codes)
    {
        _codes = codes;
        var columns = new TokenColumns();
        _areaOfValue = Array.ConvertAll(codes.Values.ToArray(), name => AreaOf(facts, name, columns));
    }

    /// <summary>Gets the rows of the first-level areas that the last article gave numbers of; empty where there are many.</summary>
    public List<int> Found { get; } = [];

    /// <summary>Reads the numbers of an article.</summary>
    public void Read(in TokenTable tokens)
    {
        Found.Clear();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens.Tags[i] == PartOfSpeech.CD && CodeAt(tokens, i) is { IsEmpty: false } code && _codes.FindWord(code) is >= 0 and var value && _areaOfValue[value] is >= 0 and var area && !Found.Contains(area))
            {
                Found.Add(area);
                if (Found.Count > MaxAreas)
                {
                    Found.Clear();
                    return;
                }
            }
        }
    }

    // "519-555-0123", "519.555.0123", "1-519-555-0123", "(519) 555-0123"
    private static ReadOnlySpan<char> CodeAt(in TokenTable tokens, int token)
    {
        var text = tokens[token];
        if (text.Length == 14 && text.StartsWith("1-", StringComparison.Ordinal))
        {
            text = text[2..];
        }

        if (text.Length == 12 && IsMark(text[3]) && text[7] == text[3] && !text[..3].ContainsAnyExceptInRange('0', '9') && !text[4..7].ContainsAnyExceptInRange('0', '9') && !text[8..].ContainsAnyExceptInRange('0', '9'))
        {
            return text[..3];
        }

        return text.Length == 8 && IsMark(text[3]) && tokens.Is(token - 1, ")") && tokens.Is(token - 3, "(") && tokens.Lengths[token - 2] == 3 ? tokens[token - 2] : [];
    }

    private static bool IsMark(char c) => c is '-' or '.';

    private static int AreaOf(FactTables facts, string name, TokenColumns columns)
    {
        Segmenter.Run(name, columns);
        var tokens = new TokenTable(name, columns);
        foreach (var sense in facts.SensesOf(facts.FindExact(tokens, 0, tokens.Count - 1)))
        {
            if ((sense.Kind & PhraseKinds.Admin) != 0 && facts.Places[sense.Row].Class == PlaceClass.Admin1 && facts.Places.CountryCodeOf(sense.Row) is "US" or "CA")
            {
                return sense.Row;
            }
        }

        return -1;
    }
}
