namespace NewsNlp.Tests;

/// <summary>Pipelines that tests share.</summary>
internal static class Pipelines
{
    /// <summary>Gets a pipeline without the network, for tests on megabytes that are about the other stages.</summary>
    public static NewsPipeline Fast { get; } = new NewsPipelineBuilder().UseProfile(PipelineProfile.Fast).Build();
}
