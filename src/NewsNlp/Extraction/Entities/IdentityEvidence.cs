using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>
/// Tells whether an article speaks of the known person of a name and not of a namesake: it names the country where that person is known, or gives the person an office.
/// A name that hundreds share, as "Mike Johnson", needs the office.
/// </summary>
internal sealed class IdentityEvidence(FactTables facts)
{
    private const int MaxBefore = 2;
    private const int MaxAfter = 5;
    private const int CommonName = 325; // given name and surname together, ten times the binary logarithm of the product of their bearers in the tables: "David Cameron" is just above it
    private static readonly string[] PrivateOffices = ["civil", "business", "sport", "academic", "media", "arts", "health"]; // the known people hold public ones
    private readonly bool[] _isPrivate = [.. Enumerable.Range(0, facts.Words.Count).Select(word => PrivateOffices.Contains(facts.Words[word]))]; // a text made for each office of an article would be garbage
    private readonly HashSet<int> _countries = [];
    private readonly HashSet<int> _officeStarts = [];
    private readonly HashSet<int> _officeEnds = [];
    private readonly HashSet<int> _officials = [];

    /// <summary>Reads the countries and offices of an article.</summary>
    public void Start(AnnotationLayers layers)
    {
        _countries.Clear();
        _officeStarts.Clear();
        _officeEnds.Clear();
        _officials.Clear();
        foreach (var sense in layers.PlaceSenses)
        {
            _countries.Add(facts.Places.CountryOf(sense.Within));
        }

        foreach (var match in layers.Matches)
        {
            _countries.Add(CountryOf(match.Value));
            if (facts.TryGetSense(match.Value, PhraseKinds.Office, out var office) && !_isPrivate[office.Word])
            {
                _officeStarts.Add(match.First);
                _officeEnds.Add(match.Last);
            }
        }
    }

    /// <summary>Remembers whether an office stands next to a name of a person: "Senator Roe", "his counterpart, Ann Roe", "Ann Roe, the Irish prime minister".</summary>
    public void Note(in TokenTable tokens, int person, NameMention name)
    {
        bool office = false;
        for (int i = name.First - 1; i >= name.First - MaxBefore && !office; i--)
        {
            office = (_officeEnds.Contains(i) || tokens.Is(i, "counterpart")) && tokens.Sentences[i] == tokens.Sentences[name.First];
        }

        for (int i = name.Last + 2; tokens.Is(name.Last + 1, ",") && i <= name.Last + MaxAfter && !office; i++)
        {
            office = _officeStarts.Contains(i) && tokens.Sentences[i] == tokens.Sentences[name.Last];
        }

        if (office)
        {
            _officials.Add(person);
        }
    }

    /// <summary>Gets whether a person of the article is a known one.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="person">The number of the entity.</param>
    /// <param name="name">Its full name.</param>
    /// <param name="known">The row of the known person.</param>
    public bool Agrees(in TokenTable tokens, int person, NameMention name, int known)
        => _officials.Contains(person) || (facts.People.CountryOf(known) is >= 0 and var country && _countries.Contains(country) && !IsCommon(tokens, name));

    private bool IsCommon(in TokenTable tokens, NameMention name)
        => facts.TryGetSense(facts.FindExact(tokens, name.First, name.First), PhraseKinds.GivenName, out var given)
            && facts.TryGetSense(facts.FindExact(tokens, name.Last, name.Last), PhraseKinds.Surname, out var surname) && given.Frequency + surname.Frequency >= CommonName;

    // "German", "Germany", "Bundestag", "the Kremlin"
    private int CountryOf(int value)
        => facts.TryGetSense(value, PhraseKinds.Country | PhraseKinds.Demonym | PhraseKinds.Metonym, out var sense) ? facts.Places.CountryOf(sense.Row)
            : facts.TryGetSense(value, PhraseKinds.Organization, out var body) ? facts.Organizations.CountryOf(body.Row)
            : -1;
}
