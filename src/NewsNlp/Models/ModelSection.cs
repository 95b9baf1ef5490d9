namespace NewsNlp.Models;

/// <summary>One part of a model file: a table, a word list or trained weights.</summary>
/// <param name="Name">The name, such as "facts:places".</param>
/// <param name="Length">The number of bytes.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ModelSection(string Name, int Length);
