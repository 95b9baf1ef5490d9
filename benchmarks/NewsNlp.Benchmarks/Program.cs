using BenchmarkDotNet.Running;
using NewsNlp.Benchmarks;

switch (args)
{
    case ["soak", var seconds, .. var rest] when int.TryParse(seconds, out int duration) && duration > 0:
        return Soak.Run(TimeSpan.FromSeconds(duration), rest is [var workers] ? int.Parse(workers, System.Globalization.CultureInfo.InvariantCulture) : 0, Console.Out);
    case ["scaling", .. var rest]:
        return Scaling.Run(rest is [var rounds] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 7, Console.Out);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SampleText).Assembly).Run(args);
        return 0;
}
