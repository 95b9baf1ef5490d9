using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(NewsNlp.Benchmarks.SampleText).Assembly).Run(args);
