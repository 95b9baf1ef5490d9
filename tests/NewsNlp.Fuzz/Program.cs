using NewsNlp.Fuzz;
using SharpFuzz;

const string Usage = """
    usage: NewsNlp.Fuzz TARGET [FILE]                    one input from FILE, or from standard input as afl-fuzz gives it
           NewsNlp.Fuzz TARGET --replay FOLDER           every file of a folder
           NewsNlp.Fuzz TARGET --random N [--seed S] [--seconds T] [--findings FOLDER]
                                                         N inputs that differ from those of the corpus, or as many as fit into T seconds
    """;

if (args.Length == 0 || FuzzTarget.Find(args[0]) is not { } target)
{
    Console.Error.WriteLine($"{Usage}\ntargets: {string.Join(", ", FuzzTarget.All.Select(t => t.Name))}");
    return 2;
}

switch (args[1..])
{
    case []:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            target.Run(copy.ToArray());
        });
        return 0;
    case ["--replay", var folder]:
        return Replay.Run(target, folder, Console.Out);
    case ["--random", var count, .. var options] when int.TryParse(count, out int executions) && executions > 0 && RandomOptions.Parse(executions, options) is { } run:
        return RandomRun.Run(target, run, Console.Out);
    case [var file] when File.Exists(file):
        target.Run(File.ReadAllBytes(file));
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
