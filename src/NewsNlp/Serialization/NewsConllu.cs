using System.Globalization;
using NewsNlp.Text;

namespace NewsNlp.Serialization;

/// <summary>Writes tokens in CoNLL-U, the form of Universal Dependencies. Documents of several articles may stand one after the other in a file.</summary>
/// <remarks>A pipeline keeps tokens only where <see cref="NewsPipelineBuilder.KeepDocument"/> told it to. Columns that the pipeline does not fill hold "_", as heads and relations in the fast profile. The last column has the offsets of each token: <c>TokenRange=54:60</c>.</remarks>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class NewsConllu
{
    private const string Nothing = "_";

    /// <summary>Writes the tokens of an article, sentence by sentence.</summary>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <param name="document">The tokens; <see cref="Knowledge.NewsAnalysis.Document"/>.</param>
    /// <param name="id">The identifier of the article; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    public static void Write(TextWriter output, Document document, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        string name = OneLine(id ?? "");
        output.Write(name.Length > 0 ? $"# newdoc id = {name}\n" : "# newdoc\n");
        int first = 0;
        for (int sentence = 0; sentence < document.SentenceCount; sentence++)
        {
            var span = document.SentenceAt(sentence);
            int end = first;
            while (end < document.Count && document[end].Span.Start < span.End)
            {
                end++;
            }

            if ((document[first].Flags & TokenFlags.ParagraphStart) != 0 || sentence == 0)
            {
                output.Write("# newpar\n");
            }

            output.Write($"# sent_id = {(name.Length > 0 ? name + "-" : "")}{Number(sentence + 1)}\n# text = {Normalized(span.Of(document.Text))}\n");
            WriteTokens(output, document, first, end);
            output.Write('\n');
            first = end;
        }
    }

    private static void WriteTokens(TextWriter output, Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int last = i;
            while (last + 1 < end && IsWordPart(document[last + 1]))
            {
                last++;
            }

            if (last > i && !IsWordPart(document[i]))
            {
                WriteWord(output, document, first, i, last);
            }

            WriteRow(output, document, first, i, isInWord: last > i || IsWordPart(document[i]));
        }
    }

    // One row for a written word of several tokens: "don't" before "do" and "n't".
    private static void WriteWord(TextWriter output, Document document, int first, int from, int to)
    {
        var span = new TextSpan(document[from].Span.Start, document[to].Span.End);
        Row(output, $"{Number(from - first + 1)}-{Number(to - first + 1)}", OneLine(span.Of(document.Text)), Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Miscellaneous(document, span, isJoined: IsJoined(document, to + 1)));
    }

    private static void WriteRow(TextWriter output, Document document, int first, int index, bool isInWord)
    {
        var token = document[index];
        string form = OneLine(token.Text);
        Row(
            output,
            Number(index - first + 1),
            form,
            OneLine(token.Lemma),
            token.UniversalTag == UniversalPos.None ? Nothing : token.UniversalTag.ToString(),
            PennTags.Of(token.Tag, form),
            token.Features,
            HeadOf(token, first),
            DependencyLabels.Of(token.Relation),
            Nothing,
            Miscellaneous(document, token.Span, isJoined: !isInWord && IsJoined(document, index + 1)));
    }

    private static string HeadOf(Token token, int first)
        => token.Head is { } head ? Number(head.Index - first + 1) : token.Relation == DependencyRelation.Root ? "0" : Nothing;

    private static bool IsWordPart(Token token) => (token.Flags & TokenFlags.WordPart) != 0;

    private static bool IsJoined(Document document, int index) => index < document.Count && (document[index].Flags & TokenFlags.Joined) != 0;

    private static string Miscellaneous(Document document, TextSpan span, bool isJoined)
        => $"{(isJoined && span.End < document.Text.Length ? "SpaceAfter=No|" : "")}TokenRange={Number(span.Start)}:{Number(span.End)}";

    private static void Row(TextWriter output, params ReadOnlySpan<string> columns)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            output.Write(i > 0 ? "\t" : "");
            output.Write(columns[i].Length > 0 ? columns[i] : Nothing);
        }

        output.Write('\n');
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // The text of a sentence has one space where the article has any white space.
    private static string Normalized(ReadOnlySpan<char> text) => string.Join(' ', OneLine(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A line break or tabulator inside a token or sentence would tear the table.
    private static string OneLine(ReadOnlySpan<char> text)
    {
        char[] line = text.ToArray();
        for (int i = 0; i < line.Length; i++)
        {
            line[i] = char.IsWhiteSpace(line[i]) ? ' ' : char.IsControl(line[i]) ? '\uFFFD' : line[i];
        }

        return new string(line).Trim();
    }
}
