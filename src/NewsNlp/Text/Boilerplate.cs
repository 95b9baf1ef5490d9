namespace NewsNlp.Text;

/// <summary>Lines that pages put around articles, by their first words: links, newsletters, sharing, copyright, advertisements, credits.</summary>
internal static class Boilerplate
{
    private const int LongestLine = 45;
    private const int LongestCredit = 8;
    private const int LongestTimestamp = 14;
    private const int LongestInvitation = 30;

    // The whole paragraph.
    private static readonly string[] Lines =
    [
        "advertisement", "advertising", "ad", "ads by google", "skip ad", "sponsored", "sponsored content", "promoted", "partner content", "advertorial", "continue reading", "continue reading below",
        "story continues below", "article continues below", "article continues after advertisement", "story continues after advertisement", "story continues below advertisement", "scroll down", "loading",
        "share", "tweet", "pin", "print", "email", "copy link", "share article", "share this article", "share this story", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "reddit", "comments", "leave a comment",
        "view comments", "home", "menu", "search", "news", "world", "politics", "business", "sport", "sports", "opinion", "culture", "tech", "technology", "science", "health", "video", "videos", "photos",
        "podcasts", "subscribe", "sign in", "log in", "back to top", "skip to content", "skip to main content", "contact us", "about us", "terms of use", "terms of service", "privacy policy", "cookie policy", "sitemap",
        "related", "related articles", "related stories", "related topics", "related news", "related content", "related coverage", "related posts", "recommended", "recommended for you", "most read", "most popular", "most viewed",
        "trending", "trending now", "top stories", "latest news", "latest", "you may also like", "you might also like", "more from this section", "more stories", "more news", "read more", "read next", "see also", "up next",
        "next article", "previous article", "editor's picks", "editors' picks", "explore more", "key points", "listen", "watch", "watch now", "tags", "topics", "about the author", "what to read next", "don't miss",
    ];

    // The paragraph begins like this, a colon follows, or nothing ends it like a sentence.
    private static readonly string[] LinkStarts =
    [
        "read more", "read also", "also read", "read next", "see also", "more on", "more from", "related", "related story", "related article", "related articles", "related stories", "recommended", "you may also like",
        "watch", "listen", "watch more", "must read", "explore more", "further reading", "more about", "more news", "in other news", "don't miss", "in case you missed it", "also on", "most read", "read our", "read the full",
        "click here", "learn more",
    ];

    // The paragraph begins like this.
    private static readonly string[] Starts =
    [
        "share this", "share on", "follow us", "follow @", "like us on", "join us on", "join our", "find us on", "subscribe to", "subscribe now", "subscribe for", "sign up for", "sign up to", "sign up here", "get our",
        "get the latest", "already a subscriber", "become a member", "support independent journalism", "support our journalism", "enter your email", "by signing up", "you can unsubscribe", "thank you for subscribing",
        "we use cookies", "this website uses cookies", "all rights reserved", "copyright", "(c)", "this material may not be", "our standards: the", "disclaimer:", "editor's note:", "editors' note:", "correction:", "clarification:", "this article was originally published",
        "this article was first published", "this story was originally published", "this article is republished", "this story has been updated", "this article has been updated", "this is a developing story",
        "this is a breaking news story", "have a tip", "got a tip", "have a story", "got a story", "send us your", "contact the author", "for more information, visit", "download our", "download the", "this article is for subscribers",
        "subscribe today", "filed under", "filed in", "posted in", "tags:", "tag:", "topics:", "keywords:", "categories:", "category:", "save my name", "your email address", "required fields", "leave a reply",
        "estimated read", "reading time",
    ];

    // A date makes a dateline of it.
    private static readonly string[] TimestampStarts = ["published", "updated", "last updated", "last modified", "modified", "posted", "first published", "date"];

    private static readonly string[] CreditStarts =
    [
        "photo:", "photos:", "photo by", "photo credit", "photo courtesy", "image:", "images:", "image by", "image credit", "image copyright", "image source", "picture:", "pictures:", "picture by", "cover photo", "cover image", "featured photo",
        "featured image", "top photo", "header image", "credit:", "credits:", "photograph:", "photograph by", "foto:", "source:", "sources:", "with agency inputs", "with inputs from", "with agencies", "with reporting by afp", "\u00A9", "graphic:", "illustration:", "video:", "file image", "stock image",
    ];

    private static readonly string[] CaptionStarts = ["file photo", "file -", "file \u2013", "file \u2014", "file:", "pictured:", "pictured above", "photo shows", "this file photo", "in this file photo", "in this photo", "in this image", "a file photo", "seen here", "image caption", "media caption"];

    private static readonly WordTable<bool> Agencies = new((true, """
        ap afp reuters upi dpa efe ansa pti ians ani tass xinhua bernama yonhap kyodo bloomberg anadolu aa wam qna kuna mena spa sana petra irna isna ukrinform interfax nan apa
        bss unb app apta agencies imago getty epa shutterstock alamy nurphoto sipa wikinews
        """));

    // What readers are asked to do, and with what: "Get our briefing every weekday."
    private static readonly WordTable<bool> InvitingVerbs = new((true, "get receive join like enjoy want do never stay keep support download subscribe sign follow"));
    private static readonly WordTable<bool> Channels = new((true, "newsletter newsletters inbox subscribe whatsapp telegram briefing app podcast email alerts channel"));

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

        if (paragraph.Words <= LongestTimestamp && !paragraph.IsTerminated && Begins(line, TimestampStarts))
        {
            return HasDate(tokens, paragraph) ? Zone.Dateline : Zone.Furniture;
        }

        if (Begins(line, CreditStarts))
        {
            return IsCopyright(tokens, paragraph) ? Zone.Furniture : paragraph.Words > LongestCredit ? Zone.Caption : Zone.Credit;
        }

        if (Begins(line, CaptionStarts) || (first > paragraph.First + 1 && tokens[paragraph.First] is "!" && tokens[paragraph.First + 1] is "["))
        {
            return Zone.Caption;
        }

        if (Begins(line, Starts) || (Begins(line, LinkStarts) && (!paragraph.IsTerminated || line.Contains(':'))) || IsCopyright(tokens, paragraph) || IsInvitation(tokens, first, paragraph.Last))
        {
            return Zone.Furniture;
        }

        return paragraph.Words == 1 && IsAgency(tokens, first) ? Zone.Credit : Zone.Body;
    }

    /// <summary>Gets whether the lines after this one are links to other articles: "More on politics:".</summary>
    public static bool OpensLinks(in TokenTable tokens, in Paragraph paragraph)
    {
        var line = LineOf(tokens, paragraph, out _);
        return (Begins(line, LinkStarts) || line.StartsWith("trending", StringComparison.OrdinalIgnoreCase) || line.StartsWith("most ", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("top stories", StringComparison.OrdinalIgnoreCase) || line.StartsWith("latest", StringComparison.OrdinalIgnoreCase)) && (line[^1] == ':' || paragraph.Words <= 3);
    }

    /// <summary>Gets whether a token is the name of a news or photo agency.</summary>
    public static bool IsAgency(in TokenTable tokens, int index) => (uint)index < (uint)tokens.Count && Agencies.Find(tokens[index]);

    private static bool IsLine(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" .:\u2026!\u00BB>\u2193\u2192");
        foreach (string entry in Lines)
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

        for (int i = first + 1; i <= last; i++)
        {
            if (Channels.Find(tokens[i]) || (tokens.Is(i, "sign") && tokens.Is(i + 1, "up")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begins(ReadOnlySpan<char> line, string[] starts)
    {
        char initial = char.ToLowerInvariant(line[0]); // most lines end here
        foreach (string start in starts)
        {
            if (start[0] == initial && line.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (line.Length == start.Length || !char.IsLetterOrDigit(line[start.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCopyright(in TokenTable tokens, in Paragraph paragraph)
    {
        for (int i = paragraph.First; i < paragraph.Last; i++)
        {
            if ((tokens[i] is "\u00A9" && tokens.Has(i + 1, TokenFlags.Number) && i - paragraph.First < 3) || (tokens.Is(i, "rights") && tokens.Is(i + 1, "reserved")))
            {
                return true;
            }
        }

        return false;
    }
}
