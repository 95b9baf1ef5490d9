// Checks the packages as their users get them: what is in them, that a program outside the repository builds against them and gets the right facts,
// and that the core can be trimmed and compiled ahead of time without a warning of its own.
//
//     dotnet run eng/check-packages.cs -- artifacts/packages
//
// What has to be downloaded for trimming or native code and cannot be is reported and left out; all else that is wrong is an error.
using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;

string packages = Path.GetFullPath(args.Length > 0 ? args[0] : "artifacts/packages");
string consumers = Path.GetFullPath("eng/consumers");
string version = Path.GetFileNameWithoutExtension(Directory.GetFiles(packages, "NewsNlp.?.*.nupkg").Single())["NewsNlp.".Length..];
var faults = new List<string>();

foreach (string id in (string[])["NewsNlp", "NewsNlp.Html", "NewsNlp.Parquet", "NewsNlp.Console"])
{
    CheckContents(id);
}

var work = Directory.CreateTempSubdirectory("newsnlp-consumers-");
try
{
    // A feed, a package folder and a cache of its own: nothing of this machine or this repository is seen.
    File.WriteAllText(Path.Combine(work.FullName, "nuget.config"), $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="packages" /></config>
          <packageSources><add key="newsnlp" value="{packages}" /></packageSources>
        </configuration>
        """);
    string project = Copy("Packages");
    Run(project, "dotnet", "build", "-c", "Release", $"-p:NewsNlpVersion={version}", "--nologo", "-v", "quiet", "-o", "out").Expect("the consumer builds");
    Compare("the consumer's facts", Path.Combine(project, "expected.txt"), Run(project, "dotnet", "out/Packages.dll").Expect("the consumer runs"));

    project = Copy("Trimmed");
    string platform = RuntimeInformation.RuntimeIdentifier;
    Publish(project, "trimmed", "-p:PublishTrimmed=true", "--self-contained");
    if (OperatingSystem.IsWindows() || Exists("clang") || Exists("gcc"))
    {
        Publish(project, "native", "-p:PublishAot=true");
    }
    else
    {
        Console.WriteLine("left out: native, as there is no linker (clang or gcc)");
    }

    void Publish(string project, string name, params string[] options)
    {
        if (Run(project, "dotnet", ["restore", "-r", platform, $"-p:NewsNlpVersion={version}", .. options.Where(o => o.StartsWith('-') && o != "--self-contained"), "-p:SelfContained=true", "--nologo"]) is { Status: not 0 } failed)
        {
            Console.WriteLine($"left out: {name}, as what it needs could not be restored: {failed.Output.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal))}");
            return;
        }

        var run = Run(project, "dotnet", ["publish", "-c", "Release", "-r", platform, $"-p:NewsNlpVersion={version}", "-p:TrimmerSingleWarn=false", .. options, "--nologo", "-o", name]);
        string output = run.Expect($"the {name} program is published");
        foreach (string warning in output.Split('\n').Where(l => l.Contains("warning IL", StringComparison.Ordinal) && l.Contains("NewsNlp.", StringComparison.Ordinal)).Distinct())
        {
            faults.Add($"{name}: {warning.Trim()}");
        }

        Compare($"the facts of the {name} program", Path.Combine(project, "expected.txt"), Run(project, Path.Combine(project, name, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed")).Expect($"the {name} program runs"));
        Console.WriteLine($"{name}: {Directory.GetFiles(Path.Combine(project, name)).Where(f => !f.EndsWith(".pdb", StringComparison.Ordinal) && !f.EndsWith(".dbg", StringComparison.Ordinal)).Sum(f => new FileInfo(f).Length) / 1e6:0.0} MB");
    }
}
finally
{
    work.Delete(recursive: true);
}

faults.ForEach(f => Console.Error.WriteLine("fault: " + f));
Console.WriteLine(faults.Count == 0 ? $"packages {version}: as they should be" : $"packages {version}: {faults.Count} faults");
return faults.Count == 0 ? 0 : 1;

void CheckContents(string id)
{
    string file = Path.Combine(packages, $"{id}.{version}.nupkg");
    using var package = ZipFile.OpenRead(file);
    var names = package.Entries.Select(e => e.FullName).ToHashSet();
    bool isTool = id == "NewsNlp.Console";
    foreach (string name in (string[])["README.md", "LICENSE", "NOTICE", "MODEL-CARD.md", "icon.png", .. isTool ? (string[])["tools/net10.0/any/NewsNlp.Console.dll", "tools/net10.0/any/DotnetToolSettings.xml"] : [$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"]])
    {
        Check(names.Contains(name), $"{id} has {name}");
    }

    using var stream = package.GetEntry(id + ".nuspec")!.Open();
    var metadata = XDocument.Load(stream).Root!.Elements().First();
    string? Of(string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
    bool hasModel = isTool || id == "NewsNlp";
    Check(Of("license") == (hasModel ? "Apache-2.0 AND CC-BY-SA-4.0" : "Apache-2.0"), $"the licence of {id} is {Of("license")}");
    Check(Of("icon") == "icon.png" && Of("readme") == "README.md" && !string.IsNullOrEmpty(Of("description")), $"{id} says what it is");
    Check(metadata.Elements().Any(e => e.Name.LocalName == "repository" && e.Attribute("commit")?.Value.Length == 40), $"{id} names its commit");
    var dependencies = metadata.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => (string)e.Attribute("id")!).ToList();
    Check(id != "NewsNlp" || dependencies is ["Newtonsoft.Json"], $"the core depends on {string.Join(", ", dependencies)}");
    if (!isTool)
    {
        using var symbols = ZipFile.OpenRead(Path.ChangeExtension(file, ".snupkg"));
        Check(symbols.GetEntry($"lib/net10.0/{id}.pdb") is not null, $"{id} has symbols");
    }
}

void Check(bool isRight, string what)
{
    if (!isRight)
    {
        faults.Add("not so: " + what);
    }
}

void Compare(string what, string expected, string actual)
{
    if (File.ReadAllText(expected).ReplaceLineEndings("\n").Trim() != actual.ReplaceLineEndings("\n").Trim())
    {
        faults.Add($"{what} differ from {Path.GetFileName(expected)}:\n{actual}");
    }
    else
    {
        Console.WriteLine($"{what}: right");
    }
}

string Copy(string name)
{
    var folder = work.CreateSubdirectory(name);
    foreach (string file in Directory.GetFiles(Path.Combine(consumers, name)))
    {
        File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
    }

    return folder.FullName;
}

static bool Exists(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)));

static Outcome Run(string folder, string program, params string[] arguments)
{
    var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
    foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k == "NUGET_PACKAGES").ToList())
    {
        start.Environment.Remove(name);
    }

    using var process = Process.Start(start)!;
    var errors = process.StandardError.ReadToEndAsync();
    string output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return new Outcome(process.ExitCode, output, errors.Result);
}

internal sealed record Outcome(int Status, string Output, string Errors)
{
    public string Expect(string what) => Status == 0 ? Output : throw new InvalidOperationException($"Not so: {what}.\n{Output}{Errors}");
}
