namespace NewsNlp.Models;

/// <summary>A model file is damaged, of another version, or no model file at all. The message names the file, the section and the reason.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ModelFormatException"/> class.</summary>
    /// <param name="file">The file, or what stands for it.</param>
    /// <param name="section">The section; null where the fault lies in the header.</param>
    /// <param name="reason">What is wrong and what to do.</param>
    public ModelFormatException(string file, string? section, string reason)
        : base(section is null ? $"Model file '{file}': {reason}" : $"Model file '{file}', section '{section}': {reason}")
    {
        File = file;
        Section = section;
    }

    /// <summary>Gets the file, or what stands for it.</summary>
    public string File { get; }

    /// <summary>Gets the section at fault; null where the header is.</summary>
    public string? Section { get; }
}
