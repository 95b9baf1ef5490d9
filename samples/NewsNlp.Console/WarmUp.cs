namespace NewsNlp.Console;

/// <summary>Makes code and model ready for the first article on another core, while this one still reads the command line.</summary>
/// <remarks>Most of a short run is compilation; done on two cores at once it takes less time. It changes no result.</remarks>
internal static class WarmUp
{
    private static readonly string[] Analysing = ["extract", "show", "view", "eval"];

    // One sentence of each sort that costs compilation: a name with its office, a date, an event, speech.
    private const string Text = "Finance Minister Jane Roe met the mayor of Vienna on Tuesday. \"We agreed,\" she told reporters.";

    /// <summary>Begins, where the command line asks for facts, and returns at once.</summary>
    public static void Begin(string[] arguments)
    {
        if (Environment.ProcessorCount > 1 && arguments.Length > 1 && Analysing.Contains(arguments[0]))
        {
            bool fast = arguments.Contains("fast", StringComparer.OrdinalIgnoreCase);
            _ = Task.Run(() => (fast ? new NewsPipelineBuilder().UseProfile(PipelineProfile.Fast).Build() : NewsPipeline.Default).Analyze(Text)); // what is wrong with the model, the run itself will say
        }
    }
}
