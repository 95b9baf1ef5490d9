namespace NewsNlp.Console.Input;

/// <summary>Names an article of the input, so that a later run of the same command line knows it again.</summary>
/// <param name="File">The file, as it was given or found; "(standard input)" for standard input.</param>
/// <param name="Number">Its place in the file, from 1.</param>
internal readonly record struct InputKey(string File, int Number);
