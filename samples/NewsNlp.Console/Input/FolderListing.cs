namespace NewsNlp.Console.Input;

/// <summary>Lists the article files below a folder in the order of their paths. A folder that cannot be read stands in the list with the reason; the others go on.</summary>
internal static class FolderListing
{
    public static List<(string Path, string? Error)> Of(string folder)
    {
        var found = new List<(string Path, string? Error)>();
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out string? current))
        {
            try
            {
                found.AddRange(Directory.GetFiles(current).Where(InputFile.IsArticle).Select(f => (f, (string?)null)));
                foreach (var below in new DirectoryInfo(current).GetDirectories().Where(d => d.LinkTarget is null)) // links may lead in circles
                {
                    waiting.Push(Path.Combine(current, below.Name));
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                found.Add((current, Explain(error)));
            }
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found;
    }

    /// <summary>Says why a folder cannot be read.</summary>
    public static string Explain(Exception error)
        => error is UnauthorizedAccessException ? "the folder cannot be read: access is denied." : $"the folder cannot be read: {error.Message}";
}
