using NewsNlp.Knowledge;

namespace NewsNlp.Lexicons;

/// <summary>An entry of a gazetteer of the user.</summary>
/// <param name="Name">The name, as the user gave it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The identifier of the user.</param>
internal sealed record UserEntry(string Name, EntityKind Kind, string Id);
