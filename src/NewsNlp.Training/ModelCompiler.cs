using System.Text;
using NewsNlp.Extraction.Events;
using NewsNlp.Lexicons;
using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Tagging;
using NewsNlp.Training.Gazetteer;

namespace NewsNlp.Training;

/// <summary>Puts the sections of the model file together. The same input gives the same bytes.</summary>
internal static class ModelCompiler
{
    /// <summary>Sections with this prefix hold trained weights; only a training command writes them.</summary>
    public const string TrainedPrefix = "trained:";

    public const string FileName = "news-en.nnlm";

    /// <summary>Compiles the tables and lists and keeps the trained sections of the file that is there.</summary>
    public static void Run(string dataFolder, string modelsFolder)
    {
        var writer = new ModelFileWriter();
        KeepTrained(writer, Path.Combine(modelsFolder, FileName));
        AddLists(writer, Path.Combine(modelsFolder, "lists"));
        AddEventTypes(writer, Path.Combine(modelsFolder, "events"));
        writer.Set(WordVectors.Section, VectorSection.Compile(Path.Combine(dataFolder, "vectors")));
        writer.Set(WordClusters.Section, ClusterSection.Compile(Path.Combine(dataFolder, "vectors", "glove_bisect14.tsv")));
        foreach (var (name, content) in FactCompiler.Compile(Path.Combine(dataFolder, "gazetteer"), Path.Combine(modelsFolder, "gazetteer")))
        {
            writer.Set(name, content);
        }

        Save(writer, modelsFolder);
    }

    /// <summary>Writes new trained sections into the model file and keeps all others.</summary>
    public static void Replace(string modelsFolder, IEnumerable<(string Name, byte[] Content)> sections)
    {
        string path = Path.Combine(modelsFolder, FileName);
        Save(Combine(File.Exists(path) ? NewsModel.Load(path) : null, sections), modelsFolder);
    }

    /// <summary>Gets a model with some sections replaced; the first one stays as it is.</summary>
    public static NewsModel With(NewsModel model, IEnumerable<(string Name, byte[] Content)> sections)
    {
        using var stream = new MemoryStream(Combine(model, sections).ToArray());
        return NewsModel.Load(stream);
    }

    private static ModelFileWriter Combine(NewsModel? model, IEnumerable<(string Name, byte[] Content)> sections)
    {
        var writer = new ModelFileWriter();
        if (model is not null)
        {
            foreach (string section in model.SectionNames)
            {
                writer.Set(section, model.Bytes(section).ToArray());
            }
        }

        foreach (var (name, content) in sections)
        {
            writer.Set(name, content);
        }

        return writer;
    }

    private static void KeepTrained(ModelFileWriter writer, string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        var model = NewsModel.Load(path);
        foreach (string section in model.SectionNames.Where(s => s.StartsWith(TrainedPrefix, StringComparison.Ordinal)))
        {
            writer.Set(section, model.Bytes(section).ToArray());
        }
    }

    private static void AddLists(ModelFileWriter writer, string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/');
            try
            {
                writer.Set(WordList.SectionOf(name), WordList.Compile(File.ReadLines(file)));
            }
            catch (FormatException error)
            {
                throw new FormatException($"{file}: {error.Message}", error);
            }
        }
    }

    private static void AddEventTypes(ModelFileWriter writer, string folder)
    {
        var types = new StringBuilder();
        foreach (string file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(file);
            if (Path.GetFileName(file) == EventLexicon.WordFile)
            {
                _ = new WordClasses(text, file);
                writer.Set(EventLexicon.WordSection, Encoding.UTF8.GetBytes(text));
                continue;
            }

            _ = EventTypeParser.Parse(text, file); // what is wrong in a file shows here, with its name
            types.Append(text);
        }

        writer.Set(EventLexicon.TypeSection, Encoding.UTF8.GetBytes(types.ToString()));
    }

    private static void Save(ModelFileWriter writer, string modelsFolder)
    {
        string path = Path.Combine(modelsFolder, FileName);
        byte[] file = writer.ToArray();
        File.WriteAllBytes(path + ".tmp", file);
        File.Move(path + ".tmp", path, overwrite: true);
        Console.WriteLine($"{path}: {writer.Names.Count()} sections, {file.Length:N0} bytes");
    }
}
