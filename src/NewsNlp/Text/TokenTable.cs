using NewsNlp.Internal;

namespace NewsNlp.Text;

/// <summary>The tokens of the article in work, as columns. Lives on the stack, so nothing can keep it past its article.</summary>
/// <remarks>Token indexes run from 0 to <see cref="Count"/> - 1; <c>first</c> and <c>last</c> are inclusive token indexes, <c>start</c> and <c>end</c> half-open character offsets.</remarks>
/// <threadsafety>Belongs to one worker.</threadsafety>
public readonly ref struct TokenTable
{
    private readonly TokenColumns _columns;

    internal TokenTable(ReadOnlySpan<char> text, TokenColumns columns)
    {
        Text = text;
        _columns = columns;
    }

    /// <summary>Gets the text of the article.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Gets the number of tokens.</summary>
    public int Count => _columns.Count;

    /// <summary>Gets the number of sentences.</summary>
    public int SentenceCount => _columns.SentenceCount;

    /// <summary>Gets the start of each token in <see cref="Text"/>.</summary>
    public ReadOnlySpan<int> Starts => _columns.Starts.AsSpan(0, Count);

    /// <summary>Gets the length of each token in code units.</summary>
    public ReadOnlySpan<int> Lengths => _columns.Lengths.AsSpan(0, Count);

    /// <summary>Gets the flags of each token.</summary>
    public ReadOnlySpan<TokenFlags> Flags => _columns.Flags.AsSpan(0, Count);

    /// <summary>Gets the part of speech of each token.</summary>
    public ReadOnlySpan<PartOfSpeech> Tags => _columns.Tags.AsSpan(0, Count);

    /// <summary>Gets the universal part of speech of each token.</summary>
    public ReadOnlySpan<UniversalPos> UniversalTags => _columns.UniversalTags.AsSpan(0, Count);

    /// <summary>Gets the dependency head of each token, a token index; -1 for the root of a sentence and where nothing was parsed.</summary>
    public ReadOnlySpan<int> Heads => _columns.Heads.AsSpan(0, Count);

    /// <summary>Gets the relation of each token to its head; <see cref="DependencyRelation.None"/> where nothing was parsed.</summary>
    public ReadOnlySpan<DependencyRelation> Relations => _columns.Relations.AsSpan(0, Count);

    /// <summary>Gets the zone of each token.</summary>
    public ReadOnlySpan<Zone> Zones => _columns.Zones.AsSpan(0, Count);

    /// <summary>Gets the number of the sentence of each token.</summary>
    public ReadOnlySpan<int> Sentences => _columns.Sentences.AsSpan(0, Count);

    /// <summary>Gets the hash of each token's characters without case and diacritics.</summary>
    internal ReadOnlySpan<uint> Hashes => _columns.Hashes.AsSpan(0, Count);

    /// <summary>Gets the columns for the stages that write them.</summary>
    internal TokenColumns Columns => _columns;

    /// <summary>Gets the characters of a token.</summary>
    /// <param name="index">The token.</param>
    public ReadOnlySpan<char> this[int index] => Text.Slice(_columns.Starts[index], _columns.Lengths[index]);

    /// <summary>Gets the first token of a sentence.</summary>
    /// <param name="sentence">The sentence, from 0.</param>
    public int FirstOf(int sentence) => _columns.SentenceStarts[sentence];

    /// <summary>Gets the last token of a sentence.</summary>
    /// <param name="sentence">The sentence, from 0.</param>
    public int LastOf(int sentence) => (sentence + 1 < SentenceCount ? _columns.SentenceStarts[sentence + 1] : Count) - 1;

    /// <summary>Gets the start of a token in the text.</summary>
    /// <param name="index">The token.</param>
    public int StartOf(int index) => _columns.Starts[index];

    /// <summary>Gets the end of a token in the text.</summary>
    /// <param name="index">The token.</param>
    public int EndOf(int index) => _columns.Starts[index] + _columns.Lengths[index];

    /// <summary>Gets the characters from the start of one token to the end of another.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="last">The last token.</param>
    public TextSpan SpanOf(int first, int last) => new(_columns.Starts[first], _columns.Starts[last] + _columns.Lengths[last]);

    /// <summary>Gets whether a token reads like a word, whatever its case and diacritics.</summary>
    /// <param name="index">The token; outside the table the answer is no.</param>
    /// <param name="word">The word.</param>
    public bool Is(int index, ReadOnlySpan<char> word)
        => (uint)index < (uint)Count && _columns.Lengths[index] == word.Length && CharacterFold.Equal(this[index], word);

    /// <summary>Gets whether a token has at least one of the flags.</summary>
    /// <param name="index">The token; outside the table the answer is no.</param>
    /// <param name="flags">The flags.</param>
    public bool Has(int index, TokenFlags flags) => (uint)index < (uint)Count && (_columns.Flags[index] & flags) != 0;

    /// <summary>Gets the part of speech of a token; outside the table <see cref="PartOfSpeech.None"/>.</summary>
    /// <param name="index">The token.</param>
    public PartOfSpeech TagOf(int index) => (uint)index < (uint)Count ? _columns.Tags[index] : PartOfSpeech.None;

    /// <summary>Gets the nearest token before a predicate that is its subject, or -1.</summary>
    /// <param name="predicate">The verb, or what else the parse makes a predicate.</param>
    /// <param name="reach">The subject is one of fewer tokens before it than this.</param>
    internal int SubjectBefore(int predicate, int reach)
    {
        for (int i = predicate - 1; i >= 0 && i > predicate - reach && _columns.Sentences[i] == _columns.Sentences[predicate]; i--)
        {
            if (_columns.Heads[i] == predicate && _columns.Relations[i] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gets the first token that ends after a character offset, or <see cref="Count"/>.</summary>
    /// <param name="offset">The offset in the text.</param>
    public int TokenAt(int offset)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (EndOf(middle) <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
