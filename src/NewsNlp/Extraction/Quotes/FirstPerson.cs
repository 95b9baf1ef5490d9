using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Makes "I", "me" and "my" between quotation marks mentions of who speaks: “I will not leave my office,” Roe said.</summary>
internal static class FirstPerson
{
    public static void Apply(in TokenTable tokens, AnnotationLayers layers)
    {
        int next = 0;
        foreach (var quote in layers.Quotes)
        {
            if (quote.Speaker >= 0 && quote.Kind != QuoteKind.Indirect && layers.Entities[quote.Speaker].Kind == EntityKind.Person)
            {
                foreach (var segment in quote.Segments)
                {
                    next = Read(tokens, layers, quote, segment, next);
                }
            }
        }
    }

    private static int Read(in TokenTable tokens, AnnotationLayers layers, QuoteDraft quote, TextSpan segment, int next)
    {
        bool quoted = quote.Kind == QuoteKind.Direct;
        int i = Math.Max(next, tokens.TokenAt(segment.Start)); // segments of quotes in quotes overlap
        for (; i < tokens.Count && tokens.StartOf(i) < segment.End; i++)
        {
            if (quote.Kind == QuoteKind.Mixed && tokens.Has(i, TokenFlags.QuoteMark))
            {
                quoted = tokens.Has(i, TokenFlags.OpensQuote) || (!tokens.Has(i, TokenFlags.ClosesQuote) && !quoted);
            }
            else if (quoted && IsFirstPerson(tokens, i))
            {
                layers.LateMentions.Add(new EntityMention(i, i, MentionKind.Pronoun, quote.Speaker, quote.Confidence));
            }
        }

        return i;
    }

    // The tag tells the pronoun from "World War I" and "a gold mine".
    private static bool IsFirstPerson(in TokenTable tokens, int token)
        => tokens.Tags[token] is PartOfSpeech.PRP or PartOfSpeech.PRPS
            && (tokens.Is(token, "i") || tokens.Is(token, "me") || tokens.Is(token, "my") || tokens.Is(token, "myself") || tokens.Is(token, "mine"));
}
