namespace NewsNlp.Extraction;

/// <summary>A definite description by a title, without a name: "the Ukrainian president".</summary>
/// <param name="First">The first token, its article or owner.</param>
/// <param name="Last">The last token.</param>
/// <param name="TitleFirst">The first token of the title.</param>
/// <param name="Head">The token of the noun that names the office.</param>
/// <param name="Of">The number of the entity it belongs to by its words, or -1.</param>
/// <param name="Nationality">The row of the country or area of the nationality before the title, or -1.</param>
internal readonly record struct PersonDescription(int First, int Last, int TitleFirst, int Head, int Of, int Nationality);
