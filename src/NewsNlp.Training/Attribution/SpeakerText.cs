using NewsNlp.Training.Coreference;

namespace NewsNlp.Training.Attribution;

/// <summary>A text of which is known who speaks.</summary>
/// <param name="Id">The name of the text.</param>
/// <param name="Text">The text.</param>
/// <param name="Speeches">What is said, where that is annotated.</param>
/// <param name="Pronouns">Whom pronouns mean, by their start, where that is annotated.</param>
internal sealed record SpeakerText(string Id, string Text, IReadOnlyList<GoldSpeech> Speeches, IReadOnlyDictionary<int, PronounGold> Pronouns);
