using System.Globalization;
using System.Text;

namespace NewsNlp.Tests.Evaluation;

/// <summary>Brings names into a form in which case, diacritics, punctuation, honorifics and articles do not count.</summary>
internal static class NameForms
{
    private static readonly HashSet<string> Honorifics = ["mr", "mrs", "ms", "miss", "dr", "sir", "sheikh", "shaikh", "hon", "prof", "professor", "lord", "dame", "lady", "rev", "the"];

    public static HashSet<string> Of(string name, IEnumerable<string>? aliases) => [.. aliases.OrEmpty().Prepend(name).Select(Of).Where(f => f.Length > 0)];

    public static string Of(string name)
    {
        var words = Words(name);
        int skip = words.TakeWhile((word, i) => i < words.Count - 1 && Honorifics.Contains(word)).Count();
        return string.Join(' ', words.Skip(skip));
    }

    public static List<string> Words(string text)
    {
        var folded = new StringBuilder();
        foreach (char c in text.Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.IsAsciiLetterOrDigit(c) ? c : ' ');
            }
        }

        return [.. folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    public static IEnumerable<string> OrEmpty(this IEnumerable<string>? names) => names ?? [];
}
