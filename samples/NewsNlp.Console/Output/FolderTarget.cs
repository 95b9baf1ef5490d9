using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Writes one document an article into a folder. A name that is taken or reserved gets a number.</summary>
internal sealed class FolderTarget(string folder, string extension, IEnumerable<string> reserved, Func<TextWriter, IResultWriter> create) : IResultTarget
{
    private const int LongestName = 120;

    // Invalid on any system, so that a folder can be copied anywhere.
    private static readonly char[] Invalid = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

    private readonly HashSet<string> _taken = new(reserved, StringComparer.OrdinalIgnoreCase);

    public long Length => 0;

    public string Write(Article article, NewsAnalysis analysis)
    {
        string name = FreeName(article.Id);
        using var file = new FileTarget(Path.Combine(folder, name + extension), create);
        file.Write(article, analysis);
        file.Complete();
        return name;
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private string FreeName(string? id)
    {
        string name = string.Concat((id ?? "").Select(c => Invalid.Contains(c) || char.IsControl(c) || char.IsSurrogate(c) ? '_' : c)).Trim('.', ' ');
        name = name.Length == 0 ? "article" : name[..Math.Min(name.Length, LongestName)];
        string free = name;
        for (int i = 2; !_taken.Add(free); i++)
        {
            free = $"{name}-{i}";
        }

        return free;
    }
}
