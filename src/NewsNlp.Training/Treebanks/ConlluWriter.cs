using System.Globalization;
using NewsNlp.Text;

namespace NewsNlp.Training.Treebanks;

/// <summary>Writes sentences of a CoNLL-U file with other annotations; comments, contractions, forms and the last column stay as they are.</summary>
internal static class ConlluWriter
{
    /// <summary>Writes a sentence and the empty line after it.</summary>
    public static void Write(TextWriter output, TreebankSentence sentence)
    {
        int index = 0;
        foreach (string line in sentence.Lines)
        {
            output.Write(ConlluReader.IsWord(line) ? Row(line.Split('\t'), sentence.Tokens[index++]) : line);
            output.Write('\n');
        }

        output.Write('\n');
    }

    private static string Row(string[] columns, TreebankToken token)
        => string.Join(
            '\t',
            columns[0],
            columns[1],
            token.Lemma,
            token.Upos == UniversalPos.None ? "_" : token.Upos.ToString(),
            PennTags.Of(token.Tag, columns[1]),
            token.Features,
            (token.Head + 1).ToString(CultureInfo.InvariantCulture),
            DependencyLabels.Of(token.Relation),
            "_",
            columns[9]);
}
