using NewsNlp.Knowledge;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Lexicons;

/// <summary>
/// The facts of the model: one table of phrases (names of places, people and organisations, given names, surnames, demonyms, titles, offices, metonyms),
/// and for each phrase its senses, which point into the tables of places, people and organisations. Read in place; making one costs next to nothing.
/// </summary>
/// <remarks>
/// A <em>value</em> is the number of a phrase, as in <see cref="Extraction.TableMatch"/>: ask <see cref="KindsOf"/> what it can be, and <see cref="TryGetSense"/> or <see cref="SensesOf"/> for more.
/// "Russian" is <see cref="PhraseKinds.Demonym"/>, and <see cref="PlaceOfDemonym"/> gives the row of Russia, whose name is <c>Places.NameOf(row)</c>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class FactTables
{
    public const string PhraseSection = "facts:phrases";
    public const string SenseSection = "facts:senses";
    public const string WordSection = "facts:words";

    /// <summary>Values from here on are entries of the user.</summary>
    private const int FirstUserValue = PhraseTable.MaxValue + 1;
    // Tokens are searched one after the other, and each search waits for memory that no cache has; so it is asked for in time.
    private const int SlotsAhead = 8;
    private const int RecordsAhead = 4;
    private readonly PhraseTable _phrases;
    private readonly PhraseSense* _senses;

    public FactTables(NewsModel model)
        : this(model, new UserPhrases([]))
    {
    }

    public FactTables(NewsModel model, UserPhrases user)
    {
        User = user;
        _phrases = new PhraseTable(model.Pointer(PhraseSection));
        _senses = (PhraseSense*)model.Pointer(SenseSection);
        Places = new PlaceTable(model);
        People = new PersonTable(model);
        Organizations = new OrganizationTable(model);
        Words = new StringTable(model, WordSection);
    }

    public PlaceTable Places { get; }

    public PersonTable People { get; }

    public OrganizationTable Organizations { get; }

    /// <summary>Gets the gazetteers of the user; their values follow those of the model.</summary>
    public UserPhrases User { get; }

    /// <summary>Gets the texts that <see cref="PhraseSense.Word"/> points to: full forms of abbreviated titles ("lieutenant commander"), classes of offices ("minister").</summary>
    public StringTable Words { get; }

    /// <summary>Finds every phrase of the model that begins at a token, shorter ones first, whatever its case.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token of the phrases.</param>
    /// <param name="hits">Takes the phrases; <see cref="PhraseTable.MaxTokens"/> places are enough.</param>
    /// <returns>The number of phrases.</returns>
    public int FindAll(in TokenTable tokens, int first, Span<PhraseHit> hits)
    {
        var hashes = tokens.Hashes;
        if (first + SlotsAhead < hashes.Length)
        {
            _phrases.Prefetch(hashes[first + SlotsAhead]);
            _phrases.PrefetchRecord(hashes[first + RecordsAhead]);
        }

        return _phrases.FindAll(tokens, first, hits);
    }

    /// <summary>Finds the longest phrase of the model that begins at a token, whatever its case.</summary>
    /// <returns>Its value, or -1.</returns>
    public int FindLongest(in TokenTable tokens, int first, out int length) => _phrases.FindLongest(tokens, first, out length);

    /// <summary>Finds the phrase of the model that covers exactly these tokens, whatever its case.</summary>
    /// <returns>Its value, or -1.</returns>
    public int FindExact(in TokenTable tokens, int first, int last) => _phrases.FindExact(tokens, first, last);

    /// <summary>Gets the value of a phrase of the user.</summary>
    public static int ValueOfUser(int phrase) => FirstUserValue + phrase;

    /// <summary>Gets the entry of the user that a value stands for, or null.</summary>
    public UserEntry? UserEntryOf(int value) => value >= FirstUserValue ? User.EntryOf(value - FirstUserValue) : null;

    /// <summary>Gets the senses of a phrase.</summary>
    /// <param name="value">The value of the phrase; -1 and entries of the user have no senses.</param>
    public PhraseSenses SensesOf(int value)
    {
        if (value is < 0 or >= FirstUserValue)
        {
            return default;
        }

        return value < Places.Count
            ? new PhraseSenses(PhraseSense.OfRow(KindOf(Places[value].Class), value).AsLast())
            : new PhraseSenses(_senses + value - Places.Count);
    }

    /// <summary>Gets what a phrase can be.</summary>
    /// <param name="value">The value of the phrase.</param>
    /// <param name="capitals">Whether the text has it in capitals, which acronyms need.</param>
    public PhraseKinds KindsOf(int value, bool capitals = true)
    {
        if (value >= FirstUserValue)
        {
            return User.KindsOf(value - FirstUserValue);
        }

        var kinds = PhraseKinds.None;
        foreach (var sense in SensesOf(value))
        {
            if (capitals || !sense.IsAcronym)
            {
                kinds |= sense.Kind;
            }
        }

        return kinds;
    }

    /// <summary>Gets the first sense of one of the kinds; among places the largest of its kind.</summary>
    public bool TryGetSense(int value, PhraseKinds kinds, out PhraseSense found)
    {
        foreach (var sense in SensesOf(value))
        {
            if ((sense.Kind & kinds) != 0)
            {
                found = sense;
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>Gets the row of the country or first-level area that a demonym belongs to ("Russian", "Californian"), or -1.</summary>
    public int PlaceOfDemonym(int value) => TryGetSense(value, PhraseKinds.Demonym, out var sense) ? sense.Row : -1;

    /// <summary>Gets the row of the country or first-level area whose institution a seat stands for ("Kremlin": Russia), or -1.</summary>
    public int PlaceOfMetonym(int value) => TryGetSense(value, PhraseKinds.Metonym, out var sense) ? sense.Row : -1;

    /// <summary>Gets the gender that a given name shows; unknown where fewer than nine in ten bearers agree.</summary>
    public Gender GenderOf(int value)
        => !TryGetSense(value, PhraseKinds.GivenName, out var sense) ? Gender.Unknown
            : sense.FemalePercent >= 90 ? Gender.Female
            : sense.FemalePercent <= 10 ? Gender.Male
            : Gender.Unknown;

    /// <summary>Gets the phrase kind of a place.</summary>
    public static PhraseKinds KindOf(PlaceClass placeClass) => placeClass switch
    {
        PlaceClass.Country => PhraseKinds.Country,
        PlaceClass.Admin1 or PlaceClass.Admin2 => PhraseKinds.Admin,
        PlaceClass.Region or PlaceClass.Continent or PlaceClass.Natural or PlaceClass.Facility => PhraseKinds.Region,
        _ => PhraseKinds.City,
    };
}
