using System.Globalization;
using System.Text;
using NewsNlp.Text;

namespace NewsNlp.Training.Treebanks;

/// <summary>Reads documents of CoNLL-U files. The text is made of the forms and the SpaceAfter marks, so it is exactly what was annotated.</summary>
internal static class ConlluReader
{
    public static IEnumerable<TreebankDocument> Read(string path)
    {
        string id = Path.GetFileNameWithoutExtension(path);
        var text = new StringBuilder();
        var sentences = new List<TreebankSentence>();
        foreach (var lines in Blocks(path))
        {
            if (lines.Find(l => l.StartsWith("# newdoc", StringComparison.Ordinal)) is { } opening)
            {
                if (sentences.Count > 0)
                {
                    yield return new TreebankDocument(id, text.ToString(), sentences);
                    text = new StringBuilder();
                    sentences = [];
                }

                id = opening[(opening.LastIndexOf('=') + 1)..].Trim();
            }

            int breaks = text.Length > 0 ? lines.Count(l => l.StartsWith("# newpar", StringComparison.Ordinal)) : 0;
            text.Append('\n', breaks);
            sentences.Add(ReadSentence(lines, text));
            text.Append('\n');
        }

        if (sentences.Count > 0)
        {
            yield return new TreebankDocument(id, text.ToString(), sentences);
        }
    }

    /// <summary>Gets whether a line holds a word, not a comment, a contraction such as "1-2" or an empty node such as "8.1".</summary>
    internal static bool IsWord(string line)
    {
        int tab = line.IndexOf('\t', StringComparison.Ordinal);
        return tab > 0 && line.AsSpan(0, tab).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // The lines of each sentence.
    private static IEnumerable<List<string>> Blocks(string path)
    {
        var lines = new List<string>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                yield return lines;
                lines = [];
            }
        }
    }

    private static TreebankSentence ReadSentence(List<string> lines, StringBuilder text)
    {
        var tokens = new List<TreebankToken>();
        (int LastWord, bool SpaceAfter) range = default;
        foreach (string line in lines)
        {
            string[] columns = line.Split('\t');
            int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
            if (IsWord(line))
            {
                int start = text.Length;
                text.Append(columns[1]);
                tokens.Add(ReadToken(columns, new TextSpan(start, text.Length)));
                if (tokens.Count >= range.LastWord && (tokens.Count == range.LastWord ? range.SpaceAfter : HasSpaceAfter(columns)))
                {
                    text.Append(' ');
                }
            }
            else if (columns.Length == 10 && dash > 0)
            {
                // "1-2 don't" stands before its words "do" and "n't" and says whether a space follows the last one.
                range = (int.Parse(columns[0].AsSpan(dash + 1), CultureInfo.InvariantCulture), HasSpaceAfter(columns));
            }
        }

        return new TreebankSentence(tokens, lines);
    }

    private static TreebankToken ReadToken(string[] columns, TextSpan span)
        => new(
            span,
            columns[2],
            columns[3] == "_" ? UniversalPos.None : Enum.Parse<UniversalPos>(columns[3]),
            PennTags.Parse(columns[4]),
            columns[5],
            columns[6] == "_" ? -1 : int.Parse(columns[6], CultureInfo.InvariantCulture) - 1,
            DependencyLabels.Parse(columns[7]));

    private static bool HasSpaceAfter(string[] columns) => !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
}
