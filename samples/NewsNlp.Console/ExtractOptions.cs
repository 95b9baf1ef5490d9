using NewsNlp.Console.Input;
using NewsNlp.Console.Output;
using NewsNlp.Extraction.Time;

namespace NewsNlp.Console;

/// <summary>What <c>newsnlp extract</c> was asked to do.</summary>
internal sealed record ExtractOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Gets the form of the input; null means by extension.</summary>
    public InputFormat? Input { get; init; }

    /// <summary>Gets the form of the output; null means a table on a terminal and JSON lines otherwise.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>Gets whether JSON output lists tokens and sentences.</summary>
    public bool Tokens { get; init; }

    /// <summary>Gets the publication date of articles that carry none.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Gets the outlet of articles that carry none.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the country of the outlets; null means what their names or addresses tell.</summary>
    public string? Country { get; init; }

    /// <summary>Gets what dates without a year are counted from.</summary>
    public DateStyle DateStyle { get; init; }

    /// <summary>Gets how the language is read.</summary>
    public PipelineProfile Profile { get; init; }

    /// <summary>Gets the file or folder to write to; null means standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Gets whether to go on with a run that was interrupted.</summary>
    public bool Resume { get; init; }

    /// <summary>Gets the file for the list of articles that failed; null means none.</summary>
    public string? Rejected { get; init; }

    /// <summary>Gets whether to say at the end what was done.</summary>
    public bool Summary { get; init; }

    /// <summary>Gets the number of workers; 0 means one a core.</summary>
    public int Workers { get; init; }

    /// <summary>Gets whether to show no progress.</summary>
    public bool Quiet { get; init; }

    /// <summary>Makes the pipeline for it.</summary>
    /// <exception cref="NewsNlp.Models.ModelFormatException">There is no usable model.</exception>
    public NewsPipeline BuildPipeline()
    {
        var builder = new NewsPipelineBuilder().UseProfile(Profile).UseDates(new DateOptions { Country = Country, Style = DateStyle });
        return (Tokens || (Format is { } format && ResultWriters.NeedsTokens(format)) ? builder.KeepDocument() : builder).Build();
    }
}
