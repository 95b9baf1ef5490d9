namespace NewsNlp.Console.Input;

/// <summary>Something in the input cannot be read.</summary>
internal sealed class InputException : Exception
{
    public InputException(string message, int? line = null, Exception? inner = null)
        : base(message, inner) => Line = line;

    /// <summary>Gets the line, counted from 1, where there is one to blame.</summary>
    public int? Line { get; }
}
