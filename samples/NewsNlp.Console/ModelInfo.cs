using System.Globalization;
using System.Text;
using NewsNlp.Models;

namespace NewsNlp.Console;

/// <summary>Tells of a model: what is in it, how large it is, and under which licences.</summary>
internal sealed class ModelInfo(ToolConsole console)
{
    // What the names of sections begin with, and what stands in such sections.
    private static readonly (string Prefix, string Holds)[] Kinds =
    [
        ("facts:", "names, places, people, organisations and their facts"),
        ("list:", "word lists of the rules"),
        ("events:", "types of events and the words that tell of them"),
        ("trained:", "trained weights"),
        ("clusters", "classes of words that the weights read"),
        ("", "other"),
    ];

    /// <summary>Writes the sections of a model file; of the tool's own model where none is given.</summary>
    public int Write(string? file)
    {
        try
        {
            var model = file is null ? NewsModel.Default : NewsModel.Load(file);
            WriteSections(model, file is null);
            return ExitStatus.Done;
        }
        catch (Exception error) when (error is ModelFormatException or IOException or UnauthorizedAccessException)
        {
            new Messages(console.Error).Write(error is FileNotFoundException ? $"{file}: there is no such file." : error.Message);
            return ExitStatus.WrongUsage;
        }
    }

    /// <summary>Writes the notices of all sources of the tool's own model.</summary>
    public int WriteNotices()
    {
        using var stream = typeof(ModelInfo).Assembly.GetManifestResourceStream("NOTICE")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        console.Output.Write(reader.ReadToEnd().ReplaceLineEndings("\n"));
        return ExitStatus.Done;
    }

    private void WriteSections(NewsModel model, bool isOwn)
    {
        var sections = model.Sections;
        console.Output.WriteLine($"{model.Name}: {sections.Count} sections, {Size(sections.Sum(s => (long)s.Length))}");
        if (isOwn)
        {
            console.Output.WriteLine("licence: CC BY-SA 4.0; of the tool and the library: Apache-2.0. 'newsnlp model licences' names every source.");
        }

        foreach (var kind in sections.GroupBy(s => Array.Find(Kinds, k => s.Name.StartsWith(k.Prefix, StringComparison.Ordinal))))
        {
            console.Output.WriteLine();
            console.Output.WriteLine($"{kind.Key.Holds}: {Size(kind.Sum(s => (long)s.Length))}");
            foreach (var section in kind)
            {
                console.Output.WriteLine($"  {section.Name,-28} {Size(section.Length),10}");
            }
        }
    }

    private static string Size(long bytes) => bytes < 100_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
}
