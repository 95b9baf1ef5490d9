using NewsNlp.Text;
using NewsNlp.Training.Gazetteer;

namespace NewsNlp.Training.Lemmas;

/// <summary>Reads the adjectives and people of countries from <c>gazetteer/demonyms.tsv</c>: their lemmas keep the capital.</summary>
internal static class DemonymWords
{
    public static IEnumerable<(string Form, PartOfSpeech Inflection, string Lemma)> Read(string folder)
    {
        foreach (string[] row in TsvTable.Read(folder, "demonyms.tsv", 3).Where(r => !r[0].Contains(' ', StringComparison.Ordinal)))
        {
            string word = row[0];
            if (row[2].Contains('a', StringComparison.Ordinal))
            {
                yield return (word, PartOfSpeech.JJ, word);
            }

            if (row[2].Contains('s', StringComparison.Ordinal))
            {
                yield return (word, PartOfSpeech.NN, word);
            }

            if (row[2].Contains('p', StringComparison.Ordinal))
            {
                yield return (word, PartOfSpeech.NNS, SingularOf(word));
            }
        }
    }

    private static string SingularOf(string plural)
        => plural.EndsWith("men", StringComparison.Ordinal) ? plural[..^2] + "an"
        : plural.EndsWith('s') && !plural.EndsWith("ss", StringComparison.Ordinal) ? plural[..^1]
        : plural;
}
