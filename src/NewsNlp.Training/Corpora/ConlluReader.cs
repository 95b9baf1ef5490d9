using System.Globalization;
using System.Text;
using NewsNlp.Text;

namespace NewsNlp.Training.Corpora;

/// <summary>Reads documents of CoNLL-U files, with the part of speech of column XPOS as label. The text is made of the forms and the SpaceAfter marks, so it is exactly what was annotated.</summary>
internal static class ConlluReader
{
    public static IEnumerable<LabeledDocument> Read(string path)
    {
        string id = Path.GetFileNameWithoutExtension(path);
        var text = new StringBuilder();
        var sentences = new List<IReadOnlyList<LabeledToken>>();
        var sentence = new List<LabeledToken>();
        (int LastWord, bool SpaceAfter) range = default;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (sentences.Count > 0)
                {
                    yield return new LabeledDocument(id, text.ToString(), sentences);
                    text = new StringBuilder();
                    sentences = [];
                }

                id = line[(line.LastIndexOf('=') + 1)..].Trim();
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal) && text.Length > 0)
            {
                text.Append('\n');
            }
            else if (line.Length == 0 && sentence.Count > 0)
            {
                sentences.Add(sentence);
                sentence = [];
                range = default;
                text.Append('\n');
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]))
            {
                Add(line.Split('\t'), text, sentence, ref range);
            }
        }

        if (sentences.Count > 0)
        {
            yield return new LabeledDocument(id, text.ToString(), sentences);
        }
    }

    private static void Add(string[] columns, StringBuilder text, List<LabeledToken> sentence, ref (int LastWord, bool SpaceAfter) range)
    {
        bool spaceAfter = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            // "1-2 don't" stands before its words "do" and "n't" and says whether a space follows the last one.
            range = (int.Parse(columns[0].AsSpan(dash + 1), CultureInfo.InvariantCulture), spaceAfter);
            return;
        }

        if (!int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return; // "8.1" is an empty node
        }

        int start = text.Length;
        text.Append(columns[1]);
        sentence.Add(new LabeledToken(new TextSpan(start, text.Length), columns[4]));
        if (number >= range.LastWord && (number == range.LastWord ? range.SpaceAfter : spaceAfter))
        {
            text.Append(' ');
        }
    }
}
