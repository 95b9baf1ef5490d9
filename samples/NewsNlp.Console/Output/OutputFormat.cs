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

    /// <summary>Linked data in Turtle.</summary>
    Turtle,

    /// <summary>Linked data in JSON-LD.</summary>
    Jsonld,

    /// <summary>Tokens in CoNLL-U.</summary>
    Conllu,

    /// <summary>Annotations in the standoff form of brat, beside the text.</summary>
    Brat,

    /// <summary>The text with its expressions of time in TimeML.</summary>
    Timeml,

    /// <summary>A graph of who met whom, who speaks of whom and who holds an office where.</summary>
    Gexf,

    /// <summary>Apache Parquet tables.</summary>
    Parquet,
}
