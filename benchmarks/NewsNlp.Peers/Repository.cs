namespace NewsNlp.Peers;

/// <summary>Finds the checkout that this was built from: the scripts of the peers and what npm installed are read there.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Gets the folder of this project.</summary>
    public static string Project { get; } = Path.Combine(Root, "benchmarks", "NewsNlp.Peers");

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "NewsNlp.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("NewsNlp.sln was not found above the program.");
    }
}
