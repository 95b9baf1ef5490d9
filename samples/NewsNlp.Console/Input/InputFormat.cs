namespace NewsNlp.Console.Input;

/// <summary>The forms of input.</summary>
internal enum InputFormat
{
    /// <summary>Plain text, one article a file.</summary>
    Text,

    /// <summary>Markdown, with or without front matter, one article a file.</summary>
    Markdown,

    /// <summary>One web page.</summary>
    Html,

    /// <summary>One JSON object, or an array of them.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>A web archive: the pages of a crawl (WARC) or their texts (WET).</summary>
    Warc,
}
