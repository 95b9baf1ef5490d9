namespace NewsNlp.Text;

/// <summary>Lines that pages put around articles, by their first words: links, newsletters, sharing, copyright, advertisements, credits.</summary>
internal static class Boilerplate
{
    private const int LongestLine = 45;
    private const int LongestCredit = 8;
    private const int LongestTimestamp = 14;
    private const int LongestInvitation = 30;

    private static readonly string[] LinkHeadings = ["trending", "most read", "most popular", "most viewed", "top stories", "latest", "latest news", "related", "recommended", "more news", "more stories"];

    private static readonly WordTable<bool> Agencies = new((true, """
        ap afp reuters upi dpa efe ansa pti ians ani tass xinhua bernama yonhap kyodo bloomberg anadolu aa wam qna kuna mena spa sana petra irna isna ukrinform interfax nan apa
        bss unb app apta agencies imago getty epa shutterstock alamy nurphoto sipa wikinews
        """));

    // What readers are asked to do, and with what: "Get our briefing every weekday."
    private static readonly WordTable<bool> InvitingVerbs = new((true, "get receive join like enjoy want do never stay download subscribe sign follow"));
    private static readonly WordTable<bool> Channels = new((true, "newsletter newsletters inbox subscribe whatsapp telegram briefing app podcast email alerts channel"));
    private static readonly WordTable<bool> Addresses = new((true, "our your us up here now today this"));

    /// <summary>Gets the zone that the first words of a paragraph tell, or body.</summary>
    public static Zone ZoneOf(in TokenTable tokens, in Paragraph paragraph)
    {
        if (paragraph.Last - paragraph.First >= LongestLine)
        {
            return Zone.Body;
        }

        var line = LineOf(tokens, paragraph, out int first);
        if (paragraph.Words <= 5 && IsLine(line))
        {
            return Zone.Furniture;
        }

        if (paragraph.Words <= LongestTimestamp && IsTimestamp(line))
        {
            return HasDate(tokens, paragraph) ? Zone.Dateline : Zone.Furniture;
        }

        if (Begins(line, BoilerplatePhrases.Credits, out _))
        {
            return IsCopyright(tokens, paragraph) ? Zone.Furniture : paragraph.Words > LongestCredit ? Zone.Caption : Zone.Credit;
        }

        if (Begins(line, BoilerplatePhrases.Captions, out _) || (first > paragraph.First + 1 && tokens[paragraph.First] is "!" && tokens[paragraph.First + 1] is "["))
        {
            return Zone.Caption;
        }

        if (Begins(line, BoilerplatePhrases.Starts, out _) || IsLink(line, paragraph) || IsCopyright(tokens, paragraph) || IsInvitation(tokens, first, paragraph.Last))
        {
            return Zone.Furniture;
        }

        return paragraph.Words == 1 && IsAgency(tokens, first) ? Zone.Credit : Zone.Body;
    }

    /// <summary>Gets whether the lines after this one are links to other articles: "More on politics:".</summary>
    public static bool OpensLinks(in TokenTable tokens, in Paragraph paragraph)
    {
        var line = LineOf(tokens, paragraph, out _);
        return (line[^1] == ':' || paragraph.Words <= 3)
            && (IsLink(line, paragraph) || Begins(line, LinkHeadings, out _));
    }

    /// <summary>Gets whether a token is the name of a news or photo agency.</summary>
    public static bool IsAgency(in TokenTable tokens, int index) => (uint)index < (uint)tokens.Count && Agencies.Find(tokens[index]);

    private static bool IsLine(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" .:\u2026!\u00BB>\u2193\u2192");
        foreach (string entry in BoilerplatePhrases.Lines)
        {
            if (line.Length == entry.Length && line.Equals(entry, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the characters of a paragraph from its first word on, without bullets and brackets before it.</summary>
    private static ReadOnlySpan<char> LineOf(in TokenTable tokens, in Paragraph paragraph, out int first)
    {
        first = paragraph.First;
        while (first < paragraph.Last && first < paragraph.First + 3 && !tokens.Has(first, TokenFlags.HasLetter | TokenFlags.HasDigit | TokenFlags.QuoteMark) && tokens[first] is not "\u00A9")
        {
            first++;
        }

        return tokens.SpanOf(first, paragraph.Last).Of(tokens.Text);
    }

    private static bool HasDate(in TokenTable tokens, in Paragraph paragraph)
    {
        for (int i = paragraph.First; i <= paragraph.Last; i++)
        {
            if (tokens.Has(i, TokenFlags.Number) && (tokens[i].Length == 4 || tokens[i].ContainsAny('/', '-')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInvitation(in TokenTable tokens, int first, int last)
    {
        if (last - first > LongestInvitation || !InvitingVerbs.Find(tokens[first]) || (tokens.Is(first, "do") && !tokens.Has(first + 1, TokenFlags.WordPart)))
        {
            return false;
        }

        bool channel = false;
        bool addressed = false;
        for (int i = first + 1; i <= last; i++)
        {
            channel |= Channels.Find(tokens[i]) || (tokens.Is(i, "sign") && tokens.Is(i + 1, "up"));
            addressed |= Addresses.Find(tokens[i]);
        }

        return channel && addressed;
    }

    private static bool Begins(ReadOnlySpan<char> line, string[] starts, out int length)
    {
        char initial = char.ToLowerInvariant(line[0]); // most lines end here
        foreach (string start in starts)
        {
            if (start[0] == initial && line.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (line.Length == start.Length || !char.IsLetterOrDigit(line[start.Length])))
            {
                length = start.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    // "Related: …", "Read more about piers", "Watch the interview below:"
    private static bool IsLink(ReadOnlySpan<char> line, in Paragraph paragraph)
    {
        if (Begins(line, BoilerplatePhrases.LinkStarts, out int length))
        {
            return !paragraph.IsTerminated || line[^1] == ':' || IsLabelEnd(line[length..]);
        }

        return Begins(line, BoilerplatePhrases.LinkLabels, out length) && (IsLabelEnd(line[length..]) || line.EndsWith(" below:"));
    }

    private static bool IsTimestamp(ReadOnlySpan<char> line)
    {
        if (!Begins(line, BoilerplatePhrases.Timestamps, out int length))
        {
            return false;
        }

        var rest = line[length..].TrimStart();
        return IsLabelEnd(line[length..]) || (rest.Length > 0 && char.IsAsciiDigit(rest[0])) || rest.StartsWith("on ") || rest.StartsWith("at ");
    }

    private static bool IsLabelEnd(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" *_");
        return rest.Length > 0 && rest[0] is ':' or '|';
    }

    private static bool IsCopyright(in TokenTable tokens, in Paragraph paragraph)
    {
        for (int i = paragraph.First; i < paragraph.Last; i++)
        {
            if ((tokens[i] is "\u00A9" && tokens.Has(i + 1, TokenFlags.Number) && i - paragraph.First < 3) || (tokens.Is(i, "rights") && tokens.Is(i + 1, "reserved"))
                || (tokens.Is(i, "copyright") && i == paragraph.First && (tokens.Has(i + 1, TokenFlags.Number) || tokens[i + 1] is "\u00A9" or ":" or "(")))
            {
                return true;
            }
        }

        return false;
    }
}
