namespace NewsNlp;

/// <summary>A pipeline cannot be built from the given parts; the message names the extractor and the layer.</summary>
public sealed class PipelineConfigurationException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="PipelineConfigurationException"/> class.</summary>
    /// <param name="message">What does not fit, and what to do.</param>
    public PipelineConfigurationException(string message)
        : base(message)
    {
    }
}
