namespace NewsNlp.Fuzz;

/// <summary>Gives every file of a folder to a target.</summary>
public static class Replay
{
    /// <summary>Runs the files in the order of their names.</summary>
    /// <param name="target">The target.</param>
    /// <param name="folder">The folder; folders below it are read too.</param>
    /// <param name="output">Where failures are told.</param>
    /// <returns>0 where all is well, 1 where an input failed, 2 where there is none.</returns>
    public static int Run(FuzzTarget target, string folder, TextWriter output)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
        int failed = 0;
        foreach (string file in files)
        {
            if (target.Try(File.ReadAllBytes(file)) is { } error)
            {
                failed++;
                output.WriteLine($"{file}: {error}");
            }
        }

        output.WriteLine($"{target.Name}: {files.Length} inputs, {failed} failed");
        return files.Length == 0 ? 2 : Math.Min(failed, 1);
    }
}
