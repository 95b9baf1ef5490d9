using System.Globalization;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Reads numbers in digits and words: "1,200", "5.1 million", "two dozen", "twenty-five", "a hundred".</summary>
/// <param name="words">The words of numbers: values, and after x factors.</param>
internal sealed class NumberReader(WordList words)
{
    private const int LongestDigits = 15;
    private const decimal Largest = 1e18m;
    private const decimal GroupFrom = 1000; // "two hundred thousand": factors from here on close a group

    /// <summary>Reads the number that begins at a token.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The token.</param>
    /// <param name="bound">The last token to look at.</param>
    /// <param name="value">The number, more than 0.</param>
    /// <param name="last">Its last token.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryRead(in TokenTable tokens, int first, int bound, out decimal value, out int last)
    {
        decimal total = 0, group = 0;
        bool any = false;
        last = first - 1;
        for (int i = first; i <= bound && total + group < Largest; i++)
        {
            if (Plain(tokens, i) is > 0 and var plain)
            {
                if (any && !IsFactorOrJoint(tokens, i - 1) && (group % 10 != 0 || plain >= 10))
                {
                    break; // "in 2019 12 people": two numbers
                }

                group += plain;
            }
            else if (Factor(tokens, i) is > 0 and var factor && (any || i > first))
            {
                group = (group == 0 ? 1 : group) * factor;
                if (factor >= GroupFrom)
                {
                    total += group;
                    group = 0;
                }
            }
            else if (i == first && (tokens.Is(i, "a") || tokens.Is(i, "an")) && i < bound && Factor(tokens, i + 1) > 0 && tokens[i + 1].Length > 2
                || any && i < bound && (tokens.Is(i, "-") || tokens.Is(i, "and") && Factor(tokens, i - 1) == 100) && (Plain(tokens, i + 1) > 0 || Factor(tokens, i + 1) > 0))
            {
                continue;
            }
            else
            {
                break;
            }

            any = true;
            last = i;
        }

        value = total + group;
        return any && value > 0;
    }

    private bool IsFactorOrJoint(in TokenTable tokens, int token) => Factor(tokens, token) > 0 || tokens.Is(token, "-") || tokens.Is(token, "and");

    private decimal Plain(in TokenTable tokens, int token)
    {
        var text = tokens[token];
        if (char.IsAsciiDigit(text[0]))
        {
            return text.Length <= LongestDigits && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal digits) ? digits : 0;
        }

        return ValueAt(tokens, token) is { Length: > 0 } value && value[0] != 'x' ? decimal.Parse(value, CultureInfo.InvariantCulture) : 0;
    }

    private decimal Factor(in TokenTable tokens, int token)
        => ValueAt(tokens, token) is { Length: > 0 } value && value[0] == 'x' ? decimal.Parse(value.AsSpan(1), CultureInfo.InvariantCulture) : 0;

    private string? ValueAt(in TokenTable tokens, int token) => words.Find(tokens, token, out int length) is >= 0 and var number && length == 1 ? words.Values[number] : null;
}
