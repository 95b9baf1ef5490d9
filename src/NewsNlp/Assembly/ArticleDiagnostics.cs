using System.Buffers;
using NewsNlp.Extraction;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Assembly;

/// <summary>Says what is odd about an article as a whole. All codes are here: NN0001 no words, NN0002 no publication date, NN0003 no text.</summary>
internal static class ArticleDiagnostics
{
    // More of these to the thousand characters, and somebody gave a picture for a story.
    private const int MostPerThousand = 10;

    private static readonly SearchValues<char> NoText = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c).Except("\t\n\v\f\r"), '\uFFFD']);

    /// <summary>Adds to the diagnostics of the layers.</summary>
    public static void Add(in TokenTable tokens, AnnotationLayers layers)
    {
        if (tokens.Count == 0)
        {
            layers.Diagnostics.Add(new Diagnostic("NN0001", "The article has no words, so nothing was found.", default));
        }

        if (layers.Published is null && layers.Times.FindIndex(t => t.Expression.Anchor is null && t.Expression.Value.Contains('X', StringComparison.Ordinal)) is >= 0 and int first)
        {
            layers.Diagnostics.Add(new Diagnostic("NN0002", "There is no publication date, so relative dates stay unresolved.", layers.Times[first].Expression.Span));
        }

        AddNoText(tokens.Text, layers);
    }

    private static void AddNoText(ReadOnlySpan<char> text, AnnotationLayers layers)
    {
        int first = text.IndexOfAny(NoText);
        if (first < 0)
        {
            return;
        }

        int count = 0;
        foreach (char c in text[first..])
        {
            count += NoText.Contains(c) ? 1 : 0;
        }

        if (count * 1000L > (long)text.Length * MostPerThousand)
        {
            layers.Diagnostics.Add(new Diagnostic("NN0003", $"{count} of {text.Length} characters are no text: the article may be binary data or decoded wrongly.", new TextSpan(first, first + 1)));
        }
    }
}
