using System.Runtime.InteropServices;

namespace NewsNlp.Lexicons;

/// <summary>What the place table knows of a country beside its place.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct CountryRow(string code, int capital)
{
    private readonly char _first = code[0];
    private readonly char _second = code[1];
    private readonly int _capital = capital;

    /// <summary>Gets the ISO 3166 alpha-2 code.</summary>
    public string Code => string.Create(2, (_first, _second), static (text, code) => (text[0], text[1]) = code);

    /// <summary>Gets the code as a number that sorts like the text.</summary>
    public int Key => (_first << 16) | _second;

    /// <summary>Gets the row of the capital, or -1.</summary>
    public int Capital => _capital;
}
