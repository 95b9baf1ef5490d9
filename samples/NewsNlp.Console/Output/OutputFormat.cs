namespace NewsNlp.Console.Output;

/// <summary>The forms of output.</summary>
internal enum OutputFormat
{
    /// <summary>Tables for people to read.</summary>
    Table,

    /// <summary>One indented JSON document an article.</summary>
    Json,

    /// <summary>One JSON document a line.</summary>
    Jsonl,

    /// <summary>One row a fact: entity, role, date, quote or event.</summary>
    Csv,

    /// <summary>A page to read in a browser: the text with its facts highlighted, and the facts beside it.</summary>
    Html,
}
