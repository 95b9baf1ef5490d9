using NewsNlp.Html;

namespace NewsNlp.Fuzz.Targets;

/// <summary>The bytes are a web page, in whatever encoding. Nothing may throw, and there is always a body.</summary>
internal static class HtmlTarget
{
    public static void Run(byte[] input)
    {
        if (HtmlArticle.Parse(input, "https://example.org/story").Body is null)
        {
            throw new InvalidOperationException("The article has no body.");
        }
    }
}
