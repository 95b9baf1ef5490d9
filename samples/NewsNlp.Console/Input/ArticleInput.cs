namespace NewsNlp.Console.Input;

/// <summary>What a place in the input gave: an article, the reason why there is none, or neither where a file is empty.</summary>
/// <param name="Origin">File, and line where there are several articles in it.</param>
/// <param name="Article">The article; null where there is none.</param>
/// <param name="Error">Why not; null where nothing is wrong.</param>
internal sealed record ArticleInput(string Origin, Article? Article, string? Error)
{
    /// <summary>Gets the name of the place.</summary>
    public InputKey Key { get; init; }

    public static ArticleInput Failure(string origin, string error) => new(origin, null, error);

    public static ArticleInput Empty(string origin) => new(origin, null, null);
}
