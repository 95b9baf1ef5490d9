namespace NewsNlp.Console.Input;

/// <summary>The forms of input.</summary>
internal enum InputFormat
{
    /// <summary>Plain text or Markdown, one article a file.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>One JSON object, or an array of them.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Jsonl,
}
