namespace NewsNlp.Extraction;

/// <summary>One step of a pipeline.</summary>
/// <threadsafety>An instance serves one worker, so it may keep scratch arrays; it keeps nothing from one article to the next.</threadsafety>
public interface IExtractor
{
    /// <summary>Reads the layers it requires and writes the layers it provides.</summary>
    /// <param name="context">The article in work.</param>
    void Extract(ref ExtractionContext context);
}
