using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Finds every phrase of the fact tables in one pass over the tokens, and says of each token what the tables know of it.</summary>
/// <remarks>
/// At each token the hits come longest first; hits may overlap and nest ("New York Times", "New York", "York").
/// A phrase that is written all in lower case counts only as a title or an office ("mayor"); names need a capital ("Reading" the town, never "reading").
/// An acronym counts only in capitals: "US", never "Us". Of equally long phrases that of the user counts alone.
/// </remarks>
internal sealed class MatchExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("matches", static services => new MatchExtractor(services))
    {
        Requires = [],
        Provides = [Layer.Matches],
    };

    private const PhraseKinds LowerCaseKinds = PhraseKinds.Title | PhraseKinds.Office | PhraseKinds.CommonWord;
    private readonly FactTables _facts;
    private readonly PhraseHit[] _hits = new PhraseHit[PhraseTable.MaxTokens];
    private readonly PhraseHit[] _userHits = new PhraseHit[PhraseTable.MaxTokens];

    public MatchExtractor(ExtractorServices services) => _facts = services.Facts;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        var flags = tokens.Flags;
        var matches = context.Layers.Matches;
        for (int first = 0; first < flags.Length; first++)
        {
            if ((flags[first] & (TokenFlags.HasLetter | TokenFlags.HasDigit)) == 0)
            {
                continue;
            }

            int known = _facts.FindAll(tokens, first, _hits) - 1;
            int own = _facts.User.IsEmpty ? -1 : _facts.User.FindAll(tokens, first, _userHits) - 1;
            while (known >= 0 || own >= 0)
            {
                bool user = own >= 0 && (known < 0 || _userHits[own].Length >= _hits[known].Length);
                if (!user)
                {
                    Add(matches, flags, first, _hits[known--]);
                }
                else if (AddUser(matches, flags, first, _userHits[own--]) && known >= 0 && _hits[known].Length == _userHits[own + 1].Length)
                {
                    known--; // what the user says of these words is all there is to say
                }
            }
        }

        TableAtomReader.Read(matches, context.Layers.TakeTableAtoms(tokens.Count));
    }

    private void Add(List<TableMatch> matches, ReadOnlySpan<TokenFlags> flags, int first, PhraseHit hit)
    {
        int last = first + hit.Length - 1;
        var kinds = _facts.KindsOf(hit.Value, IsInCapitals(flags, first, last));
        if (!HasCapital(flags, first, last))
        {
            kinds &= LowerCaseKinds;
        }

        if ((kinds & ~PhraseKinds.CommonWord) != 0)
        {
            matches.Add(new TableMatch(first, last, kinds, hit.Value));
        }
    }

    private bool AddUser(List<TableMatch> matches, ReadOnlySpan<TokenFlags> flags, int first, PhraseHit hit)
    {
        int last = first + hit.Length - 1;
        bool written = HasCapital(flags, first, last) || _facts.User.IsLowerCase(hit.Value);
        if (written)
        {
            matches.Add(new TableMatch(first, last, _facts.User.KindsOf(hit.Value), FactTables.ValueOfUser(hit.Value)));
        }

        return written;
    }

    private static bool IsInCapitals(ReadOnlySpan<TokenFlags> flags, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if ((flags[i] & (TokenFlags.HasLetter | TokenFlags.AllCaps)) == TokenFlags.HasLetter)
            {
                return false;
            }
        }

        return true;
    }

    // The first or the last word: "bin Laden" and "al-Qaeda in the Arabian Peninsula" begin in lower case.
    private static bool HasCapital(ReadOnlySpan<TokenFlags> flags, int first, int last)
        => ((flags[first] | flags[last]) & (TokenFlags.Capitalized | TokenFlags.AllCaps)) != 0;
}
