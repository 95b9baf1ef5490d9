namespace NewsNlp.Text;

/// <summary>Finds where web addresses, e-mail addresses, file names, hashtags and handles end.</summary>
internal static class AddressScanner
{
    // Look-ahead is bounded, so a text of nothing but full stops and letters stays linear.
    private const int LongestLocalPart = 128;
    private const int LongestHost = 128;

    /// <summary>Gets the end of a web address with a scheme: everything up to white space, quotation marks or angle brackets, without the punctuation of the sentence around it.</summary>
    public static int WebEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        int depth = 0;
        while (end < text.Length && (CharacterTable.Of(text[end]) & CharacterTraits.Space) == 0 && text[end] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB'))
        {
            depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
            end++;
        }

        while (end > start + 1)
        {
            char last = text[end - 1];
            if (last == ')' && depth < 0)
            {
                depth++;
            }
            else if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or ']' or '}' or '*'))
            {
                break;
            }

            end--;
        }

        return end;
    }

    /// <summary>Gets the end of an e-mail address that begins at a letter or digit, or -1. <paramref name="scanned"/> is the end of what was searched for the @.</summary>
    public static int MailEnd(ReadOnlySpan<char> text, int start, out int scanned)
    {
        int at = start;
        int limit = Math.Min(text.Length, start + LongestLocalPart);
        while (at < limit && ((CharacterTable.Of(text[at]) & CharacterTraits.Inside) != 0 || text[at] is '.' or '-' or '+' or '%'))
        {
            at++;
        }

        scanned = at;
        if (at >= limit || text[at] != '@' || text[at - 1] == '-' || !IsWord(text, at + 1))
        {
            return -1;
        }

        return DomainEnd(text, at + 1);
    }

    /// <summary>Gets the end of labels with full stops or hyphens between them: "news.example.com".</summary>
    public static int DomainEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && ((CharacterTable.Of(text[end]) & CharacterTraits.Inside) != 0 || (text[end] is '.' or '-' && IsWord(text, end + 1))))
        {
            end++;
        }

        return end;
    }

    /// <summary>Gets the end of a web address without a scheme or of a file name, such as "example.com/news" or "report.pdf", or -1.</summary>
    public static int BareEnd(ReadOnlySpan<char> text, int start)
    {
        int end = DomainEnd(text[..Math.Min(text.Length, start + LongestHost)], start);
        var labels = text[start..end];
        int lastStop = labels.LastIndexOf('.');
        if (lastStop <= 0)
        {
            return -1;
        }

        bool path = end < text.Length && text[end] == '/';
        var form = WordForms.DomainOf(labels[(lastStop + 1)..]);
        bool several = labels[..lastStop].Contains('.');
        bool address = form == DomainKind.Domain
            || (form == DomainKind.DomainOrWord && (path || several))
            || (several && labels.IndexOfAnyExceptInRange('.', 'z') < 0 && !labels.ContainsAnyInRange('A', 'Z') && labels.ContainsAnyInRange('a', 'z'));
        return !address ? -1 : path ? WebEnd(text, start) : end;
    }

    /// <summary>Gets the end of a hashtag or handle whose sign stands at <paramref name="start"/>, or -1.</summary>
    public static int TagEnd(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 >= text.Length || ((CharacterTable.Of(text[start + 1]) & CharacterTraits.Letter) == 0 && text[start + 1] != '_'))
        {
            return -1;
        }

        int end = start + 1;
        while (end < text.Length && (CharacterTable.Of(text[end]) & CharacterTraits.Inside) != 0)
        {
            end++;
        }

        return end;
    }

    private static bool IsWord(ReadOnlySpan<char> text, int index)
        => index < text.Length && ((CharacterTable.Of(text[index]) & CharacterTraits.Word) != 0 || text[index] == '_');
}
