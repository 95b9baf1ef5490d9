using System.Globalization;
using System.Text;

namespace NewsNlp.Evaluation;

/// <summary>Brings names into a form in which case, diacritics, punctuation, honorifics and articles do not count.</summary>
internal static class NameForms
{
    private static readonly HashSet<string> Leading = ["mr", "mrs", "ms", "miss", "dr", "sir", "sheikh", "shaikh", "hon", "prof", "professor", "lord", "dame", "lady", "rev", "the"];

    public static HashSet<string> Of(string name, IEnumerable<string>? aliases) => [.. (aliases ?? []).Prepend(name).Select(Of).Where(f => f.Length > 0)];

    public static string Of(string name)
    {
        var words = Words(name);
        int skip = words.TakeWhile((word, i) => i < words.Count - 1 && Leading.Contains(word)).Count();
        return string.Join(' ', words.Skip(skip));
    }

    public static List<string> Words(string text)
    {
        string lower = text.Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        var folded = new StringBuilder();
        for (int i = 0; i < lower.Length; i++)
        {
            char c = lower[i];
            if (c is '’' or '\'' && i + 1 < lower.Length && lower[i + 1] == 's' && (i + 2 == lower.Length || !char.IsLetterOrDigit(lower[i + 2])))
            {
                i++; // the possessive is no part of the name
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.IsAsciiLetterOrDigit(c) ? c : ' ');
            }
        }

        return [.. folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
