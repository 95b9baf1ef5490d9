using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>The words that the rules of roles know.</summary>
internal sealed class RoleLexicon
{
    private readonly WordList _heads;
    private readonly WordList _words;
    private readonly WordList _offices;
    private readonly WordList _countries;
    private readonly RoleWords[] _meanings;
    private readonly RoleClass[] _classes;
    private readonly bool[] _isPlural;
    private readonly bool[] _isAmbiguous;
    private readonly bool[] _isForeign;

    public RoleLexicon(ExtractorServices services)
    {
        _heads = services.List("role-heads");
        _words = services.List("role-words");
        _offices = services.List("role-offices");
        _countries = services.List("office-countries");
        _meanings = Array.ConvertAll(_words.Values.ToArray(), RoleWords (value) => Enum.Parse<RoleWords>(value, ignoreCase: true));
        _isPlural = Array.ConvertAll(_heads.Values.ToArray(), value => value.Contains(" plural", StringComparison.Ordinal));
        _isAmbiguous = Array.ConvertAll(_heads.Values.ToArray(), value => value.EndsWith(" ambiguous", StringComparison.Ordinal));
        _isForeign = Array.ConvertAll(_heads.Values.ToArray(), value => value.EndsWith(" foreign", StringComparison.Ordinal));
        _classes = Array.ConvertAll(_heads.Values.ToArray(), value => Enum.Parse<RoleClass>(value.Split(' ')[0], ignoreCase: true));
    }

    /// <summary>Finds the longest noun for an office, rank or profession that begins at a token.</summary>
    /// <returns>The number of its class, or -1.</returns>
    public int FindHead(in TokenTable tokens, int first, out int length) => _heads.Find(tokens, first, out length);

    /// <summary>Gets the sort of a noun.</summary>
    public RoleClass ClassOf(int headClass) => _classes[headClass];

    /// <summary>Gets whether a noun is plural.</summary>
    public bool IsPlural(int headClass) => _isPlural[headClass];

    /// <summary>Gets what a token can do around a title.</summary>
    public RoleWords MeaningOf(in TokenTable tokens, int token)
        => (uint)token < (uint)tokens.Count && _words.FindExact(tokens, token, token) is >= 0 and var value ? _meanings[value] : RoleWords.None;

    /// <summary>Gets whether a noun can be a verb or an adjective too ("head", "general").</summary>
    public bool IsAmbiguous(int headClass) => _isAmbiguous[headClass];

    /// <summary>Gets whether a noun is a role after a nationality only: "his Danish colleague".</summary>
    public bool IsForeign(int headClass) => _isForeign[headClass];

    /// <summary>Gets the normalised office of a title, or null.</summary>
    public string? OfficeOf(in TokenTable tokens, int first, int last) => ValueOf(_offices, tokens, first, last);

    /// <summary>Gets the code of the country that alone has an office, or null.</summary>
    public string? CountryOf(in TokenTable tokens, int first, int last) => ValueOf(_countries, tokens, first, last);

    /// <summary>Gets the value of the longest phrase of a list that ends with a range of tokens, or null.</summary>
    public static string? ValueOf(WordList list, in TokenTable tokens, int first, int last)
    {
        for (int start = first; start <= last; start++)
        {
            if (list.FindExact(tokens, start, last) is >= 0 and var value)
            {
                return list.Values[value];
            }
        }

        return null;
    }

    /// <summary>Gets the status that a word before a title gives it.</summary>
    public static RoleStatus StatusOf(RoleWords meaning)
        => (meaning & RoleWords.Former) != 0 ? RoleStatus.Former
            : (meaning & RoleWords.Acting) != 0 ? RoleStatus.Acting
            : (meaning & RoleWords.Elect) != 0 ? RoleStatus.Elect
            : (meaning & RoleWords.Candidate) != 0 ? RoleStatus.Candidate
            : RoleStatus.Current;
}
