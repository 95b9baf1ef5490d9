using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Names;

/// <summary>A name while the stage decides on it.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="IsFixed">Whether a gazetteer of the user says so; then nothing changes it.</param>
/// <param name="IsCued">Whether the words beside it say so ("the club Mirova"): more than the look of the name.</param>
internal readonly record struct NameDraft(int First, int Last, EntityKind Kind, bool IsFixed = false, bool IsCued = false)
{
    public int Length => Last - First + 1;
}
