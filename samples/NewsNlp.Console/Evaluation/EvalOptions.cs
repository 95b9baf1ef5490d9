namespace NewsNlp.Console.Evaluation;

/// <summary>What <c>newsnlp eval</c> was asked to do.</summary>
/// <param name="Folder">The folder with annotated articles.</param>
/// <param name="Facts">Where the facts to score are; null means to analyse the articles now.</param>
/// <param name="Errors">The kind of fact whose errors to list, or "all"; null means none.</param>
/// <param name="Format">The form of the scores.</param>
/// <param name="AtLeast">The mean F1 below which the run fails.</param>
internal sealed record EvalOptions(string Folder, string? Facts, string? Errors, EvalFormat Format, double? AtLeast);
