using System.Reflection;
using System.Runtime.CompilerServices;
using NewsNlp.Console.Input;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Console.Output;

/// <summary>Opens all that a run was asked to write, and finds what an earlier run has left.</summary>
internal static class RunOutputs
{
    private const string ManifestExtension = ".manifest";
    private const string FolderManifest = ".newsnlp" + ManifestExtension;

    /// <summary>Opens the output; null where a run that goes on finds that all is done.</summary>
    /// <exception cref="OutputException">The output cannot be written, is one of the inputs, or cannot be continued.</exception>
    public static RunOutput? Open(ExtractOptions options, ToolConsole console)
    {
        var format = options.Format ?? (options.Output is null && console.OutputIsTerminal ? OutputFormat.Table : OutputFormat.Jsonl);
        if (options.Output is not { } path)
        {
            var results = ResultWriters.Create(format, console.Output, console.OutputIsTerminal ? console : null);
            return options.Resume
                ? throw new OutputException("--resume needs --output: only a file or a folder shows what is done.")
                : new RunOutput(new StreamTarget(results), OpenRejected(options, null), null, keepsManifest: false);
        }

        try
        {
            return IsFolder(path) ? OpenFolder(path, format, options) : OpenFile(path, format, options);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"--output {path} cannot be written: {error.Message}", error);
        }
    }

    private static bool IsFolder(string path) => path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(path);

    private static RunOutput OpenFolder(string path, OutputFormat format, ExtractOptions options)
    {
        Directory.CreateDirectory(path);
        string extension = ResultWriters.Extension(format);
        var reserved = InputsIn(path, extension, options.Paths);
        if (format == OutputFormat.Html)
        {
            return options.Resume
                ? throw new OutputException("--resume cannot go on with pages: their index needs all articles. Use another --format.")
                : new RunOutput(new HtmlFolderTarget(path, reserved), OpenRejected(options, null), null, keepsManifest: false);
        }

        if (format == OutputFormat.Parquet)
        {
            if (!RuntimeFeature.IsDynamicCodeSupported) // Parquet.Net makes code while it runs
            {
                throw new OutputException("Parquet tables need the tool that runs on .NET; this is the native one. Use another --format, or that tool.");
            }

            return options.Resume
                ? throw new OutputException("--resume cannot go on with Parquet tables. Use another --format.")
                : new RunOutput(OpenParquet(path), OpenRejected(options, null), null, keepsManifest: false);
        }

        string journal = Path.Combine(path, FolderManifest);
        var manifest = options.Resume && File.Exists(journal)
            ? RunManifest.Continue(journal, Describe(options, format), 0, LengthOf(options.Rejected))
            : RunManifest.Begin(journal, Describe(options, format));
        IResultTarget target = format == OutputFormat.Brat
            ? new BratFolderTarget(path, [.. reserved, .. InputsIn(path, BratFolderTarget.TextExtension, options.Paths), .. manifest.Documents])
            : new FolderTarget(path, extension, [.. reserved, .. manifest.Documents], output => ResultWriters.CreateDocument(format, output));
        return new RunOutput(target, OpenRejected(options, manifest), manifest, keepsManifest: true); // the next run with --resume adds what is new
    }

    // On its own, so that the library for tables is loaded only when it is wanted.
    private static ParquetTarget OpenParquet(string path) => new(path);

    private static RunOutput? OpenFile(string path, OutputFormat format, ExtractOptions options)
    {
        string file = Path.GetFullPath(path);
        if (options.Paths.Any(i => Path.GetFullPath(i) == file))
        {
            throw new OutputException($"--output {path} is one of the inputs. Give another file.");
        }

        if (Path.GetDirectoryName(file) is { } parent)
        {
            Directory.CreateDirectory(parent);
        }

        file = (File.Exists(file) ? File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName : null) ?? file;
        if (!ResultWriters.GrowsByArticle(format) || FileTarget.IsDevice(path))
        {
            return options.Resume
                ? throw new OutputException($"--resume cannot go on with {path}: a file of the form {Wording.Lower(format)} does not grow article by article. Use another form, such as jsonl, or a folder.")
                : new RunOutput(new FileTarget(FileTarget.IsDevice(path) ? path : file, output => ResultWriters.Create(format, output)), OpenRejected(options, null), null, keepsManifest: false);
        }

        bool isInterrupted = File.Exists(FileTarget.PartialOf(file)) && File.Exists(file + ManifestExtension);
        if (options.Resume && !isInterrupted && File.Exists(file))
        {
            File.Delete(file + ManifestExtension);
            return null;
        }

        var manifest = options.Resume && isInterrupted
            ? RunManifest.Continue(file + ManifestExtension, Describe(options, format), LengthOf(FileTarget.PartialOf(file)), LengthOf(options.Rejected))
            : RunManifest.Begin(file + ManifestExtension, Describe(options, format));
        var target = new FileTarget(file, output => ResultWriters.Create(format, output, goesOn: manifest.OutputLength > 0), manifest.OutputLength);
        return new RunOutput(target, OpenRejected(options, manifest), manifest, keepsManifest: false);
    }

    private static RejectedLog? OpenRejected(ExtractOptions options, RunManifest? manifest)
    {
        if (options.Rejected is not { } path)
        {
            return null;
        }

        string file = Path.GetFullPath(path);
        if (options.Paths.Append(options.Output ?? "-").Any(i => Path.GetFullPath(i) == file))
        {
            throw new OutputException($"--rejected {path} is one of the inputs or the output. Give another file.");
        }

        try
        {
            if (Path.GetDirectoryName(file) is { } parent)
            {
                Directory.CreateDirectory(parent);
            }

            return new RejectedLog(path, manifest?.RejectedLength ?? 0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"--rejected {path} cannot be written: {error.Message}", error);
        }
    }

    private static long LengthOf(string? path) => path is not null && File.Exists(path) ? new FileInfo(path).Length : 0;

    // The names that inputs have in the folder for the output: no result may replace one.
    private static List<string> InputsIn(string folder, string extension, IReadOnlyList<string> inputs)
    {
        string parent = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return [.. inputs.SelectMany(FilesOf)
            .Select(Path.GetFullPath)
            .Where(f => Path.GetDirectoryName(f) == parent && Path.GetExtension(f).Equals(extension, StringComparison.OrdinalIgnoreCase))
            .Select(f => Path.GetFileNameWithoutExtension(f))];
    }

    private static IEnumerable<string> FilesOf(string input)
        => Directory.Exists(input) ? FolderListing.Of(input).Select(f => f.Path)
        : GlobPattern.IsPattern(input) ? GlobPattern.Find(input).Select(f => f.Path)
        : [input];

    // What the results depend on, apart from the articles.
    private static string Describe(ExtractOptions options, OutputFormat format) => new JObject
    {
        ["newsnlp"] = typeof(RunOutputs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion,
        ["format"] = Wording.Lower(format),
        ["tokens"] = options.Tokens,
        ["input"] = options.Input is { } input ? Wording.Lower(input) : null,
        ["published"] = options.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["source"] = options.Source,
        ["country"] = options.Country,
        ["dateStyle"] = Wording.Lower(options.DateStyle),
        ["profile"] = Wording.Lower(options.Profile),
    }.ToString(Formatting.None);
}
