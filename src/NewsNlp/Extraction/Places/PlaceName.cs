using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Places;

/// <summary>How a place mention reads: the phrase of the fact tables in it and what stands around that phrase.</summary>
/// <param name="Value">The value of the phrase, or -1.</param>
/// <param name="Kind">The kind that a word of the mention names ("village", "Hospital"), or null.</param>
/// <param name="IsPart">Whether the mention means a part of what the phrase means: "northern Syria".</param>
/// <param name="Stem">The value of the name without the word for the kind of area, where both are in the tables ("Karak" in "Karak District"), or -1.</param>
/// <param name="Seat">The row of the town where it stands, if it is the seat of an institution ("Kremlin": Moscow), or -1.</param>
internal readonly record struct PlaceName(int Value, PlaceKind? Kind, bool IsPart, int Stem = -1, int Seat = -1);
