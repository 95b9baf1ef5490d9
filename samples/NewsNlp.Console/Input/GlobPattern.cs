using System.IO.Enumeration;

namespace NewsNlp.Console.Input;

/// <summary>Finds the files that a pattern names: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders. Shells that know no <c>**</c> pass it on to us.</summary>
internal static class GlobPattern
{
    private const string AnyFolders = "**";

    /// <summary>Whether a path is a pattern.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Lists the files, in the order of their paths. A folder that cannot be read stands in the list with the reason.</summary>
    public static List<(string Path, string? Error)> Find(string pattern)
    {
        string[] names = pattern.Split('/', Path.DirectorySeparatorChar);
        int plain = names.TakeWhile(n => !IsPattern(n)).Count();
        string root = string.Join(Path.DirectorySeparatorChar, names[..plain]);
        root = plain > 0 && root.Length == 0 ? Path.DirectorySeparatorChar.ToString() : root;
        var found = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        var seen = new HashSet<(string, int)>();
        var waiting = new Stack<(string Folder, int Name)>([(root, plain)]);
        while (waiting.TryPop(out var next))
        {
            if (seen.Add(next)) // "**/**" leads to a folder in many ways
            {
                Step(names, next.Folder, next.Name, found, waiting);
            }
        }

        return [.. found.Select(f => (f.Key, f.Value))];
    }

    private static void Step(string[] names, string folder, int name, SortedDictionary<string, string?> found, Stack<(string Folder, int Name)> waiting)
    {
        var here = new DirectoryInfo(folder.Length == 0 ? "." : folder);
        if (!here.Exists)
        {
            return;
        }

        try
        {
            bool isDeep = names[name] == AnyFolders;
            bool isLast = name == names.Length - 1;
            if (isDeep && !isLast)
            {
                waiting.Push((folder, name + 1));
            }

            foreach (var below in isLast && !isDeep ? [] : here.GetDirectories())
            {
                if (isDeep ? below.LinkTarget is null : Matches(names[name], below.Name)) // links may lead in circles
                {
                    waiting.Push((Path.Combine(folder, below.Name), isDeep ? name : name + 1));
                }
            }

            foreach (var file in isLast ? here.GetFiles() : [])
            {
                if (isDeep ? InputFile.IsArticle(file.Name) : Matches(names[name], file.Name))
                {
                    found[Path.Combine(folder, file.Name)] = null;
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            found[folder] = FolderListing.Explain(error);
        }
    }

    private static bool Matches(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: OperatingSystem.IsWindows());
}
