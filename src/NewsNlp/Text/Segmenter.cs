using NewsNlp.Internal;

namespace NewsNlp.Text;

/// <summary>Fills the token table in one pass over the characters.</summary>
internal static class Segmenter
{
    public static void Run(ReadOnlySpan<char> text, TokenColumns columns)
    {
        columns.Clear();
        var pending = TokenFlags.SentenceStart | TokenFlags.ParagraphStart;
        for (int i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (text[i] == '\n')
                {
                    pending |= TokenFlags.SentenceStart | TokenFlags.ParagraphStart;
                }

                i++;
                continue;
            }

            int start = i;
            var flags = pending | (start > 0 && !char.IsWhiteSpace(text[start - 1]) ? TokenFlags.Joined : TokenFlags.None);
            pending = TokenFlags.None;
            if (!char.IsLetterOrDigit(text[i]))
            {
                pending = text[i] is '.' or '!' or '?' ? TokenFlags.SentenceStart : TokenFlags.None;
                flags |= TokenFlags.Punctuation | (text[i] is '"' or '\u201C' or '\u201D' ? TokenFlags.QuoteMark : TokenFlags.None);
                i++;
            }
            else
            {
                flags |= char.IsUpper(text[i]) ? TokenFlags.Capitalized : TokenFlags.None;
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
                {
                    flags |= char.IsDigit(text[i]) ? TokenFlags.HasDigit : TokenFlags.HasLetter;
                    i++;
                }

                if ((flags & TokenFlags.HasLetter) == 0)
                {
                    flags |= TokenFlags.Number;
                }
            }

            columns.Add(start, i - start, CharacterFold.Hash(text[start..i]), flags);
        }
    }
}
