using System.Globalization;
using NewsNlp.Text;

namespace NewsNlp.Training.Coreference;

/// <summary>Reads texts of GAP (Webster et al. 2018): in each one pronoun and two names, of which it means one or neither.</summary>
internal static class GapReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">A row has too few columns.</exception>
    public static IEnumerable<GapRow> Read(string path)
    {
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] cells = line.Split('\t');
            if (cells.Length < 10)
            {
                throw new InvalidDataException($"{path}: a row of {cells.Length} columns: {line}");
            }

            string text = cells[1];
            yield return new GapRow(text, SpanOf(text, cells[2], cells[3]), SpanOf(text, cells[4], cells[5]), IsTrue(cells[6]), SpanOf(text, cells[7], cells[8]), IsTrue(cells[9]));
        }
    }

    /// <summary>Gets a row as a text with one annotated pronoun.</summary>
    public static PronounText ToPronounText(GapRow row)
    {
        var right = new List<TextSpan>();
        var wrong = new List<TextSpan>();
        (row.IsA ? right : wrong).Add(row.A);
        (row.IsB ? right : wrong).Add(row.B);
        return new PronounText(row.Text, new Dictionary<int, PronounGold> { [row.Pronoun.Start] = new(right, wrong, Whole: false) });
    }

    private static bool IsTrue(string cell) => cell.Equals("TRUE", StringComparison.OrdinalIgnoreCase);

    // Offsets count code points.
    private static TextSpan SpanOf(string text, string words, string offset)
    {
        int start = 0;
        for (int left = int.Parse(offset, CultureInfo.InvariantCulture); left > 0; left--)
        {
            start += char.IsHighSurrogate(text[start]) ? 2 : 1;
        }

        return new TextSpan(start, start + words.Length);
    }
}
