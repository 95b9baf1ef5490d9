using System.Text;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Writes one document an article into a folder. A name that is taken gets a number.</summary>
internal sealed class FolderResultWriter(string folder, string extension, Func<TextWriter, IResultWriter> create) : IResultWriter
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public void Write(Article article, NewsAnalysis analysis)
    {
        using var writer = create(new StreamWriter(Path.Combine(folder, FreeName(article.Id) + extension), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
        writer.Write(article, analysis);
    }

    public void Dispose()
    {
    }

    private string FreeName(string? id)
    {
        char[] invalid = Path.GetInvalidFileNameChars();
        string name = string.Concat((id ?? "article").Select(c => invalid.Contains(c) || char.IsControl(c) ? '_' : c)).Trim('.', ' ');
        name = name.Length == 0 ? "article" : name[..Math.Min(name.Length, 120)];
        string free = name;
        for (int i = 2; !_taken.Add(free); i++)
        {
            free = $"{name}-{i}";
        }

        return free;
    }
}
