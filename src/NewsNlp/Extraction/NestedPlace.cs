namespace NewsNlp.Extraction;

/// <summary>A place named inside a longer expression: "Kentucky" in "Kentucky State Police", "Seattle" in "Seattle-based".</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Place">The row in <see cref="Lexicons.PlaceTable"/>; the article names the place on its own too.</param>
internal readonly record struct NestedPlace(int First, int Last, int Place);
