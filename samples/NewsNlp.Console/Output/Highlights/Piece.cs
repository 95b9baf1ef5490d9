using NewsNlp.Text;

namespace NewsNlp.Console.Output.Highlights;

/// <summary>A stretch of text with the same annotations from its first to its last character.</summary>
/// <param name="Span">The characters.</param>
/// <param name="Annotations">The annotations that cover it, the shortest first.</param>
internal sealed record Piece(TextSpan Span, IReadOnlyList<Annotation> Annotations)
{
    /// <summary>Gets the name that the piece is part of. Where one is inside another, as the town in that of its university, it is the outer one.</summary>
    public Annotation? Name => Annotations.LastOrDefault(a => a.IsName);

    /// <summary>Cuts a text wherever an annotation or a paragraph begins or ends, so that annotations may overlap in any way.</summary>
    public static List<Piece> Cut(int length, List<Annotation> annotations, IEnumerable<TextSpan> paragraphs)
    {
        var cuts = new SortedSet<int> { 0, length };
        foreach (var span in annotations.Select(a => a.Span).Concat(paragraphs))
        {
            cuts.Add(span.Start);
            cuts.Add(span.End);
        }

        var waiting = new Queue<Annotation>(annotations.OrderBy(a => a.Span.Start));
        var open = new List<Annotation>();
        var pieces = new List<Piece>();
        int start = 0;
        foreach (int end in cuts.Skip(1))
        {
            open.RemoveAll(a => a.Span.End <= start);
            while (waiting.TryPeek(out var next) && next.Span.Start <= start)
            {
                open.Add(waiting.Dequeue());
            }

            pieces.Add(new Piece(new TextSpan(start, end), [.. open.OrderBy(a => a.Span.Length)]));
            start = end;
        }

        return pieces;
    }
}
