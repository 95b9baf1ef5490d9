using System.Globalization;
using NewsNlp.Serialization;
using Newtonsoft.Json;

namespace NewsNlp.Peers;

/// <summary>The articles as every peer gets them: JSON Lines with a field <c>text</c>, and the same texts as numbered files. They go when this is disposed.</summary>
internal sealed class PeerInput : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsnlp-peers-");

    private PeerInput(List<string> texts)
    {
        Articles = texts.Count;
        Characters = texts.Sum(t => (long)t.Length);
        JsonLines = Path.Combine(_folder.FullName, "articles.jsonl");
        File.WriteAllLines(JsonLines, texts.Select(t => JsonConvert.SerializeObject(new { text = t })));
        TextFiles = _folder.CreateSubdirectory("texts").FullName;
        for (int i = 0; i < texts.Count; i++)
        {
            File.WriteAllText(Path.Combine(TextFiles, (i + 1).ToString("D6", CultureInfo.InvariantCulture) + ".txt"), texts[i]);
        }
    }

    /// <summary>Gets the number of articles, repeated ones included.</summary>
    public int Articles { get; }

    /// <summary>Gets the length of all texts in UTF-16 code units.</summary>
    public long Characters { get; }

    /// <summary>Gets the path of the file of JSON Lines.</summary>
    public string JsonLines { get; }

    /// <summary>Gets the path of the folder of text files.</summary>
    public string TextFiles { get; }

    /// <summary>Reads the articles and repeats them up to the size that is wanted; a larger input is cut after the article that reaches it.</summary>
    public static PeerInput Create(PeerOptions options)
    {
        string[] read = [.. Read(options.Input ?? Path.Combine(Repository.Root, "samples", "articles")).Where(t => t.Length > 0)];
        if (read.Length == 0)
        {
            throw new InvalidDataException($"There is no article in '{options.Input}'; expected a folder of .txt files or a file of JSON Lines.");
        }

        var texts = new List<string>();
        for (double left = options.Megacharacters * 1e6; left > 0; left -= texts[^1].Length)
        {
            texts.Add(read[texts.Count % read.Length]);
        }

        return new PeerInput(texts);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<string> Read(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)
        : File.ReadLines(path).Where(l => l.Length > 0).Select(l => ArticleJson.Parse(l).Text);
}
