using System.Text;

namespace NewsNlp.Console.Input;

/// <summary>Turns the bytes of a file into text: UTF-8, or UTF-16 with a byte order mark. What is neither is an error with its line, never silently wrong characters.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="FormatException">The bytes are binary data or broken text; the message names the line.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
        {
            return DecodeUtf16(bytes[2..], bigEndian: bytes[0] == 0xFE);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        int zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
        {
            throw new FormatException($"line {LineOf(bytes, zero)}: this looks like a binary file; expected text in UTF-8.");
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new FormatException($"line {LineOf(bytes, Math.Max(0, error.Index))}: the text is not valid UTF-8. Convert the file to UTF-8 and try again.", error);
        }
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length % 2 != 0)
        {
            throw new FormatException("the text says that it is UTF-16, but its last character is cut in half.");
        }

        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (ArgumentException error)
        {
            throw new FormatException("the text says that it is UTF-16, but it has a broken surrogate pair. Convert the file to UTF-8 and try again.", error);
        }
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int index) => bytes[..Math.Min(index, bytes.Length)].Count((byte)'\n') + 1;
}
