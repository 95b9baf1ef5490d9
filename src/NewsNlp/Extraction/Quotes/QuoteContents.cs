using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Cuts the content of quotes into segments of characters.</summary>
internal static class QuoteContents
{
    /// <summary>Adds the content of a range to a quote, a segment a paragraph, and tells its form.</summary>
    public static QuoteKind Add(in Scene scene, QuoteDraft quote, TokenRange range)
    {
        bool hasMarked = false;
        bool hasPlain = false;
        int first = -1;
        int last = -1;
        for (int i = range.First; i <= range.Last; i++)
        {
            if (i > range.First && scene.Tokens.Has(i, TokenFlags.ParagraphStart))
            {
                AddSegment(scene, quote, first, last, i - 1);
                first = -1;
            }

            if (!scene.Tokens.Has(i, TokenFlags.HasLetter | TokenFlags.HasDigit | TokenFlags.Address))
            {
                continue;
            }

            bool marked = scene.Marks.At(i) >= 0;
            hasMarked |= marked;
            hasPlain |= !marked;
            first = first < 0 ? i : first;
            last = i;
        }

        AddSegment(scene, quote, first, last, range.Last);
        return hasMarked ? hasPlain ? QuoteKind.Mixed : QuoteKind.Direct : QuoteKind.Indirect;
    }

    private static void AddSegment(in Scene scene, QuoteDraft quote, int first, int last, int limit)
    {
        if (first < 0)
        {
            return;
        }

        // A question or exclamation mark is content; a comma before the closing mark is not.
        while (last < limit && scene.Tokens.Has(last + 1, TokenFlags.Punctuation) && scene.Tokens[last + 1][0] is '?' or '!' or '%' or ')' && scene.Marks.At(last + 1) == scene.Marks.At(last))
        {
            last++;
        }

        // In mixed speech the marks are part of the text, both or none: 'the plan "a gift"'.
        int opening = scene.Marks.At(first);
        int closing = scene.Marks.At(last);
        if (opening != closing)
        {
            first = opening >= 0 && scene.Marks[opening].Inner.First == first ? scene.Marks[opening].Outer.First : first;
            last = closing >= 0 && scene.Marks[closing].Outer.Last <= limit ? scene.Marks[closing].Outer.Last : last;
        }

        quote.Segments.Add(scene.Tokens.SpanOf(first, last));
    }
}
