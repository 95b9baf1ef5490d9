using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsNlp.Serialization.LinkedData;

/// <summary>The prefixes of linked data, and the address of an article, which all its facts begin with.</summary>
internal static class Vocabulary
{
    /// <summary>The prefix of the facts of an article.</summary>
    public const string Facts = "a";

    /// <summary>Our own terms, for what schema.org and PROV have no word.</summary>
    private const string OwnPrefix = "nn";

    /// <summary>The prefixes, but for that of the facts.</summary>
    public static readonly (string Prefix, string Address)[] Prefixes =
    [
        ("schema", "https://schema.org/"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        (OwnPrefix, "urn:newsnlp:terms#"),
    ];

    /// <summary>The name of a term of our own.</summary>
    public static string Own(string term) => $"{OwnPrefix}:{term}";

    /// <summary>A number with a point.</summary>
    public static RdfTerm Decimal(decimal value) => RdfTerm.Typed(value.ToString("0.0#######", CultureInfo.InvariantCulture), "xsd:decimal");

    /// <summary>The address of an article: its page, else a name made of its identifier, else one made of its text.</summary>
    public static string AddressOf(Article article)
    {
        if (Uri.TryCreate(article.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return Escape(url.GetLeftPart(UriPartial.Query));
        }

        return "urn:newsnlp:article:" + (string.IsNullOrEmpty(article.Id)
            ? "sha256-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text)))
            : Uri.EscapeDataString(WellFormed(article.Id)));
    }

    /// <summary>Replaces halves of surrogate pairs, which no document can carry, by U+FFFD.</summary>
    public static string WellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
            {
                return string.Concat(text.EnumerateRunes());
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return text;
    }

    // What an address in angle brackets cannot hold.
    private static string Escape(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (char c in WellFormed(address))
        {
            if (c <= ' ' || "<>\"{}|^`\\".Contains(c, StringComparison.Ordinal))
            {
                escaped.Append(Uri.HexEscape(c));
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
