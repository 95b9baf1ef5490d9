using System.Globalization;
using NewsNlp.Text;

namespace NewsNlp.Tests.Specs;

/// <summary>One case of a spec file: a text, its publication date, and the rows that are expected.</summary>
/// <remarks>
/// A case begins with "=== heading"; then the text; an optional line "@2020-05-18" with the publication date; a line "---"; then the rows.
/// The columns of a row are separated by two spaces or more: kind, start-end, text, then key=value for what the case is about.
/// For every kind that is named, the rows are all there are; "none  KIND" says that there is none.
/// </remarks>
public sealed record SpecCase(string File, string Heading, string Text, DateTimeOffset? Published, IReadOnlyList<SpecRow> Rows)
{
    public override string ToString() => $"{File}: {Heading}";

    public static IEnumerable<SpecCase> ReadAll()
        => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.spec").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<SpecCase> Read(string path)
    {
        string content = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        foreach (string part in ("\n" + content).Split("\n=== ").Skip(1))
        {
            string[] halves = part.Split("\n---\n", 2);
            if (halves.Length < 2)
            {
                throw new FormatException($"{path}: the case '{part.Split('\n')[0]}' has no line ---.");
            }

            int end = halves[0].IndexOf('\n', StringComparison.Ordinal);
            string heading = end < 0 ? halves[0] : halves[0][..end];
            string text = end < 0 ? "" : halves[0][(end + 1)..];
            DateTimeOffset? published = null;
            int at = text.LastIndexOf("\n@", StringComparison.Ordinal);
            if (at >= 0 && DateOnly.TryParseExact(text[(at + 2)..].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                published = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
                text = text[..at];
            }

            var rows = halves[1].Split('\n').Where(l => l.Trim().Length > 0 && !l.StartsWith('#')).Select(SpecRow.Parse);
            yield return new SpecCase(Path.GetFileName(path), heading.Trim(), text, published, [.. rows]);
        }
    }
}
