namespace NewsNlp.Tests.Properties;

/// <summary>Tests that look at the clock run alone.</summary>
[CollectionDefinition(nameof(TimedTests), DisableParallelization = true)]
public class TimedTests;
