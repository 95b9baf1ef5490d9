using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Finds every phrase of the fact tables in one pass over the tokens.</summary>
/// <remarks>
/// At each token the hits come longest first; hits may overlap and nest ("New York Times", "New York", "York").
/// A phrase that is written all in lower case counts only as a title or an office ("mayor"); names need a capital ("Reading" the town, never "reading").
/// An acronym counts only in capitals: "US", never "Us".
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

            for (int i = _facts.FindAll(tokens, first, _hits) - 1; i >= 0; i--)
            {
                int last = first + _hits[i].Length - 1;
                var kinds = _facts.KindsOf(_hits[i].Value, IsInCapitals(flags, first, last));
                if (!HasCapital(flags, first, last))
                {
                    kinds &= LowerCaseKinds;
                }

                if ((kinds & ~PhraseKinds.CommonWord) != 0)
                {
                    matches.Add(new TableMatch(first, last, kinds, _hits[i].Value));
                }
            }
        }
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
