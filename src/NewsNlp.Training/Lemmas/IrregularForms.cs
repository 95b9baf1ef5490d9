using NewsNlp.Text;

namespace NewsNlp.Training.Lemmas;

/// <summary>Reads <c>models/lemmas/irregular-forms.txt</c>: a lemma with its kind and its forms, columns apart by tabs, forms that are both right by a stroke.</summary>
internal static class IrregularForms
{
    private static readonly Dictionary<string, PartOfSpeech[]> Inflections = new(StringComparer.Ordinal)
    {
        ["verb"] = [PartOfSpeech.VBD, PartOfSpeech.VBD, PartOfSpeech.VBG, PartOfSpeech.VBZ],
        ["noun"] = [PartOfSpeech.NNS],
        ["adjective"] = [PartOfSpeech.JJR, PartOfSpeech.JJS],
        ["adverb"] = [PartOfSpeech.RBR, PartOfSpeech.RBS],
    };

    /// <exception cref="FormatException">A line has another kind or too many forms.</exception>
    public static IEnumerable<(string Form, PartOfSpeech Inflection, string Lemma)> Read(string path)
    {
        foreach (string line in File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#'))
        {
            string[] columns = line.Split('\t');
            if (columns.Length < 3 || !Inflections.TryGetValue(columns[0], out var inflections) || columns.Length > inflections.Length + 2)
            {
                throw new FormatException($"{path}: '{line}' is no kind, lemma and forms.");
            }

            for (int i = 2; i < columns.Length; i++)
            {
                foreach (string form in columns[i].Split('/'))
                {
                    yield return (form, inflections[i - 2], columns[1]);
                }
            }
        }
    }
}
