using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Writes a title in the words of the article; one of several holders has it in the singular.</summary>
internal static class TitleText
{
    public static string Of(in TokenTable tokens, in TitlePhrase phrase)
    {
        string title = PlainText.Of(tokens, phrase.First, phrase.Last);
        if (!phrase.Plural)
        {
            return title;
        }

        int headEnd = tokens.EndOf(phrase.Head) - tokens.StartOf(phrase.First);
        return headEnd == title.Length ? Singular(title) : title;
    }

    private static string Singular(string title)
        => title.EndsWith("people", StringComparison.OrdinalIgnoreCase) ? $"{title[..^6]}person"
            : title.EndsWith("men", StringComparison.OrdinalIgnoreCase) ? $"{title[..^2]}an"
            : title.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? $"{title[..^3]}y"
            : title.EndsWith('s') ? title[..^1]
            : title;
}
