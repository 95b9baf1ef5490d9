using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Corpora;

/// <summary>Writes sentences as headlines are written, so that the weights for capitals and title case have something to learn from. Offsets stay the same.</summary>
internal static class CasingNoise
{
    /// <summary>Gets a document with some sentences in capitals and some in title case.</summary>
    /// <param name="document">The document.</param>
    /// <param name="share">One in so many sentences is changed.</param>
    public static TreebankDocument Apply(TreebankDocument document, int share)
    {
        char[] text = document.Text.ToCharArray();
        for (int i = 0; i < document.Sentences.Count; i++)
        {
            if (!IsChosen(i, share))
            {
                continue;
            }

            var tokens = document.Sentences[i].Tokens;
            foreach (var token in tokens)
            {
                Change(text.AsSpan(token.Span.Start, token.Span.Length), IsUpper(i, share), isFirst: token == tokens[0]);
            }
        }

        return document with { Text = new string(text) };
    }

    /// <summary>Gets a document of the changed sentences alone.</summary>
    public static TreebankDocument OnlyChanged(TreebankDocument document, int share)
    {
        var changed = Apply(document, share);
        return changed with { Sentences = [.. changed.Sentences.Where((_, i) => IsChosen(i, share))] };
    }

    /// <summary>Gets a text with some paragraphs in capitals and some in title case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="share">One paragraph in so many is changed.</param>
    public static NamedText Apply(NamedText text, int share)
    {
        char[] characters = text.Text.ToCharArray();
        int paragraph = 0;
        for (int start = 0; start < characters.Length; paragraph++)
        {
            int length = text.Text.AsSpan(start).IndexOf("\n\n", StringComparison.Ordinal);
            length = length < 0 ? characters.Length - start : length;
            if (IsChosen(paragraph, share))
            {
                var words = characters.AsSpan(start, length);
                for (int first = 0; first < length;)
                {
                    int word = words[first..].IndexOf(' ');
                    word = word < 0 ? length - first : word;
                    Change(words.Slice(first, word), IsUpper(paragraph, share), isFirst: first == 0);
                    first += word + 1;
                }
            }

            start += length + 2;
        }

        return text with { Text = new string(characters) };
    }

    private static bool IsChosen(int sentence, int share) => sentence % share == share / 2;

    private static bool IsUpper(int sentence, int share) => sentence / share % 2 == 0;

    // Titles leave short words in lower case: "Minister Flies to Lisbon for Talks".
    private static void Change(Span<char> word, bool upper, bool isFirst)
    {
        if (upper)
        {
            foreach (ref char c in word)
            {
                c = char.ToUpperInvariant(c);
            }
        }
        else if (word.Length > 3 || (isFirst && word.Length > 0))
        {
            word[0] = char.ToUpperInvariant(word[0]);
        }
    }
}
