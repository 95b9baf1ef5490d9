namespace NewsNlp.Console.Input;

/// <summary>What was cut out of a file and is not parsed yet. Cutting is a matter of one thread, parsing of any.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Parse">Parses it.</param>
internal sealed record PendingInput(InputKey Key, Func<ArticleInput> Parse);
