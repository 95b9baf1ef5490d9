namespace NewsNlp.Training.Corpora;

/// <summary>Writes sentences as headlines are written, so that the weights for capitals and title case have something to learn from. Offsets stay the same.</summary>
internal static class CasingNoise
{
    /// <summary>Gets a document with some sentences in capitals and some in title case.</summary>
    /// <param name="document">The document.</param>
    /// <param name="share">One in so many sentences is changed.</param>
    public static LabeledDocument Apply(LabeledDocument document, int share)
    {
        char[] text = document.Text.ToCharArray();
        for (int i = 0; i < document.Sentences.Count; i++)
        {
            if (IsChosen(i, share))
            {
                Change(document.Sentences[i], text, upper: i / share % 2 == 0);
            }
        }

        return document with { Text = new string(text) };
    }

    /// <summary>Gets a document of the changed sentences alone.</summary>
    public static LabeledDocument OnlyChanged(LabeledDocument document, int share)
    {
        var changed = Apply(document, share);
        return changed with { Sentences = [.. changed.Sentences.Where((_, i) => IsChosen(i, share))] };
    }

    private static bool IsChosen(int sentence, int share) => sentence % share == share / 2;

    private static void Change(IReadOnlyList<LabeledToken> sentence, char[] text, bool upper)
    {
        foreach (var token in sentence)
        {
            var characters = text.AsSpan(token.Span.Start, token.Span.Length);
            if (upper)
            {
                foreach (ref char c in characters)
                {
                    c = char.ToUpperInvariant(c);
                }
            }
            else if (characters.Length > 3 || token == sentence[0])
            {
                characters[0] = char.ToUpperInvariant(characters[0]);
            }
        }
    }
}
