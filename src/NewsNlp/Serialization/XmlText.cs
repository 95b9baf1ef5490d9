using System.Xml;

namespace NewsNlp.Serialization;

/// <summary>Makes text fit for XML.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Replaces what XML cannot carry, one for one.</summary>
    public static string Valid(ReadOnlySpan<char> text)
    {
        char[] valid = text.ToArray();
        for (int i = 0; i < valid.Length; i++)
        {
            if (i + 1 < valid.Length && XmlConvert.IsXmlSurrogatePair(valid[i + 1], valid[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(valid[i]))
            {
                valid[i] = Replacement;
            }
        }

        return new string(valid);
    }
}
