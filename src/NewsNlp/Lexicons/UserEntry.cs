using NewsNlp.Knowledge;

namespace NewsNlp.Lexicons;

/// <summary>An entry of a gazetteer of the user.</summary>
/// <param name="Names">The name, then the other names.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The identifier of the user.</param>
internal sealed record UserEntry(string[] Names, EntityKind Kind, string Id);
