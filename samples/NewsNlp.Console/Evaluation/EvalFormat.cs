namespace NewsNlp.Console.Evaluation;

/// <summary>The forms of scores.</summary>
internal enum EvalFormat
{
    /// <summary>A table to read.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,
}
