using System.Text;

namespace NewsNlp.Console.Input;

/// <summary>Turns the bytes of a file into text: UTF-8, or UTF-16 with a byte order mark. What is neither is an error with its line, never silently wrong characters.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a text.</summary>
    /// <exception cref="InputException">The bytes are binary data or broken text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (IsUtf16(bytes))
        {
            return DecodeUtf16(bytes[2..], bigEndian: bytes[0] == 0xFE);
        }

        RefuseBinary(bytes);
        bytes = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new InputException("the text is not valid UTF-8. Convert the file to UTF-8 and try again.", LineOf(bytes, Math.Max(0, error.Index)), error);
        }
    }

    /// <summary>Whether the bytes begin with a byte order mark of UTF-16.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));

    /// <summary>Refuses what is no text in any encoding that is read here.</summary>
    /// <exception cref="InputException">The bytes are binary data.</exception>
    public static void RefuseBinary(ReadOnlySpan<byte> bytes)
    {
        int zero = IsUtf16(bytes) ? -1 : bytes.IndexOf((byte)0);
        if (zero >= 0)
        {
            throw new InputException("this looks like a binary file; expected text in UTF-8.", LineOf(bytes, zero));
        }
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
        try
        {
            return encoding.GetString(bytes);
        }
        catch (ArgumentException error)
        {
            var lenient = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: false);
            int end = (error as DecoderFallbackException)?.Index is > 0 and var index ? Math.Min(index, bytes.Length) : bytes.Length;
            int line = lenient.GetString(bytes[..(end & ~1)]).AsSpan().Count('\n') + 1;
            throw new InputException("the text begins as UTF-16, but a character of it is broken. Convert the file to UTF-8 and try again.", line, error);
        }
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int index) => bytes[..Math.Min(index, bytes.Length)].Count((byte)'\n') + 1;
}
