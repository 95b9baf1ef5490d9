namespace NewsNlp.Console.Input;

/// <summary>What a place in the input gave: an article, or the reason why there is none.</summary>
/// <param name="Origin">File, and line where there are several articles in it.</param>
/// <param name="Article">The article; null where it could not be read.</param>
/// <param name="Error">Why not; null where there is an article.</param>
internal sealed record ArticleInput(string Origin, Article? Article, string? Error)
{
    public static ArticleInput Failure(string origin, string error) => new(origin, null, error);
}
