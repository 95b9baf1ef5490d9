using System.Text.RegularExpressions;

namespace NewsNlp.Tests.Architecture;

/// <summary>Holds the source to the dependency rule: a folder may use only the folders listed for it, and a feature never uses its sibling.</summary>
public partial class LayeringTests
{
    private static readonly Dictionary<string, string[]> May = new()
    {
        ["Internal"] = [],
        ["Text"] = ["Internal"],
        ["Models"] = ["Internal"],
        ["Lexicons"] = ["Knowledge", "Models", "Text", "Internal"],
        ["Knowledge"] = ["Text"],
        ["Lemmas"] = ["Models", "Text", "Internal"],
        ["Tagging"] = ["Knowledge", "Lexicons", "Models", "Text", "Internal"],
        ["Network"] = ["Knowledge", "Lexicons", "Tagging", "Models", "Text", "Internal"],
        ["Extraction"] = ["Knowledge", "Lemmas", "Lexicons", "Network", "Tagging", "Models", "Text", "Internal"],
        ["Assembly"] = ["Extraction", "Knowledge", "Text"],
        ["Serialization"] = ["Knowledge", "Text"],
        ["Batch"] = ["Knowledge"],
    };

    [Fact]
    public void Folders_use_only_what_they_may()
    {
        string root = Path.Combine(Repository.Root, "src", "NewsNlp");
        var broken = new List<string>();
        foreach (string file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            string[] parts = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar);
            if (parts.Length == 1)
            {
                continue; // the root puts everything together
            }

            foreach (Match match in UsingLine().Matches(File.ReadAllText(file)))
            {
                string used = match.Groups[1].Value;
                bool sibling = used == parts[0] && used == "Extraction" && match.Groups[2].Success && (parts.Length < 3 || match.Groups[2].Value != parts[1]);
                if (sibling || (used != parts[0] && !May[parts[0]].Contains(used)))
                {
                    broken.Add($"{string.Join('/', parts)}: {match.Value.Trim()}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void A_file_stands_in_the_folder_of_its_namespace()
    {
        string root = Path.Combine(Repository.Root, "src", "NewsNlp");
        var broken = new List<string>();
        foreach (string file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            string folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            string expected = folder == "." ? "namespace NewsNlp;" : $"namespace NewsNlp.{folder};";
            if (!File.ReadAllText(file).Contains(expected, StringComparison.Ordinal))
            {
                broken.Add($"{file}: expected {expected}");
            }
        }

        Assert.Empty(broken);
    }

    [GeneratedRegex(@"^using (?:static )?NewsNlp\.(\w+)(?:\.(\w+))?(?:\.\w+)*;", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
