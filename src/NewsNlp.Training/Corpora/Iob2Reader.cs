using System.Text;

namespace NewsNlp.Training.Corpora;

/// <summary>Reads documents of IOB2 files: token, tab, label; an empty line after a sentence; "# newdoc" before a document.</summary>
internal static class Iob2Reader
{
    public static IEnumerable<LabeledDocument> Read(string path)
    {
        string id = Path.GetFileNameWithoutExtension(path);
        var text = new StringBuilder();
        var sentences = new List<IReadOnlyList<LabeledToken>>();
        var tokens = new List<string>();
        var labels = new List<string>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0)
            {
                tokens.Add(line[..tab]);
                labels.Add(line[(tab + 1)..]);
                continue;
            }

            if (tokens.Count > 0)
            {
                sentences.Add([.. Detokenizer.Append(text, tokens).Zip(labels, (span, label) => new LabeledToken(span, label))]);
                tokens.Clear();
                labels.Clear();
            }

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
        }

        if (sentences.Count > 0)
        {
            yield return new LabeledDocument(id, text.ToString(), sentences);
        }
    }
}
