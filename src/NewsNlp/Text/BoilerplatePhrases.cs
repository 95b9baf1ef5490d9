namespace NewsNlp.Text;

/// <summary>First words of the lines that pages put around articles, in lower case.</summary>
internal static class BoilerplatePhrases
{
    // The whole paragraph.
    public static readonly string[] Lines =
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

    // The paragraph begins like this and a colon or bar follows: "Related: …"; without it, it may be a headline: "Related charges dropped".
    public static readonly string[] LinkLabels = ["related", "recommended", "watch", "listen", "video", "videos", "audio", "podcast", "gallery", "photos", "pictures"];

    // The paragraph begins like this, and nothing ends it like a sentence.
    public static readonly string[] LinkStarts =
    [
        "read more", "read also", "also read", "read next", "see also", "more on", "more from", "related story", "related article", "related articles", "related stories", "you may also like", "watch more", "must read",
        "explore more", "further reading", "more about", "more news", "in other news", "don't miss", "in case you missed it", "also on", "most read", "read our", "read the full", "click here", "learn more",
    ];

    // The paragraph begins like this.
    public static readonly string[] Starts =
    [
        "share this", "share on", "follow us", "follow @", "like us on", "join us on", "join our", "find us on", "subscribe to", "subscribe now", "subscribe for", "subscribe today", "sign up for", "sign up to", "sign up here",
        "get our", "get the latest", "already a subscriber", "become a member", "support independent journalism", "support our journalism", "enter your email", "by signing up", "you can unsubscribe",
        "thank you for subscribing", "we use cookies", "this website uses cookies", "all rights reserved", "(c)", "this material may not be", "our standards: the", "disclaimer:", "editor's note:", "editors' note:",
        "correction:", "clarification:", "this article was originally published", "this article was first published", "this story was originally published", "this article is republished", "this story has been updated",
        "this article has been updated", "this is a developing story", "this is a breaking news story", "this article is for subscribers", "have a tip", "got a tip", "have a story", "got a story", "send us your",
        "contact the author", "for more information, visit", "download our", "filed under", "filed in", "posted in", "tags:", "tag:", "topics:", "keywords:", "categories:", "category:", "save my name", "your email address",
        "required fields", "leave a reply", "estimated read", "reading time",
    ];

    // The paragraph begins like this and a colon, a number, "on" or "at" follows. A date makes a dateline of it.
    public static readonly string[] Timestamps = ["published", "updated", "last updated", "last modified", "modified", "posted", "first published", "date"];

    public static readonly string[] Credits =
    [
        "photo:", "photo by", "photo credit", "photo courtesy", "image:", "images:", "image by", "image credit", "image copyright", "image source", "picture:", "picture by", "cover photo:", "cover image:", "featured photo",
        "featured image", "top photo:", "header image:", "credit:", "credits:", "photograph:", "photograph by", "foto:", "source:", "with agency inputs", "with inputs from", "graphic:", "illustration:", "file image", "stock image",
        "\u00A9",
    ];

    public static readonly string[] Captions =
    [
        "file photo", "file -", "file \u2013", "file \u2014", "file:", "pictured:", "pictured above", "photo shows", "this file photo", "in this file photo", "in this photo", "in this image", "a file photo", "seen here",
        "image caption", "media caption",
    ];
}
