using NewsNlp.Text;

namespace NewsNlp.Training.Attribution;

/// <summary>Speech with its speaker, as annotated.</summary>
/// <param name="Segments">The speech.</param>
/// <param name="Names">The names of the speaker, or the words for one who is not named; empty for none.</param>
/// <param name="Source">The words for the speaker beside the speech, where they are annotated.</param>
internal sealed record GoldSpeech(IReadOnlyList<TextSpan> Segments, IReadOnlyList<string> Names, TextSpan? Source)
{
    /// <summary>Gets how many characters of a range are this speech.</summary>
    public int Shared(TextSpan range) => Segments.Sum(s => Math.Max(0, Math.Min(s.End, range.End) - Math.Max(s.Start, range.Start)));
}
