using System.Globalization;

namespace NewsNlp.Text;

/// <summary>What the segmenter asks about a character, one byte for each of the 65,536 code units.</summary>
internal static class CharacterTable
{
    private static readonly CharacterTraits[] Traits = Build();

    /// <summary>Gets the traits of a code unit.</summary>
    public static CharacterTraits Of(char c) => Traits[c];

    /// <summary>Gets the whole table, for loops that keep it in a local.</summary>
    public static ReadOnlySpan<CharacterTraits> All => Traits;

    private static CharacterTraits[] Build()
    {
        var traits = new CharacterTraits[char.MaxValue + 1];
        for (int i = 0; i < traits.Length; i++)
        {
            char c = (char)i;
            traits[i] = char.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterTraits.Letter | CharacterTraits.Upper,
                UnicodeCategory.LowercaseLetter => CharacterTraits.Letter | CharacterTraits.Lower,
                UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterTraits.Letter,
                UnicodeCategory.DecimalDigitNumber => CharacterTraits.Digit,
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterTraits.Mark,
                _ => char.IsWhiteSpace(c) ? CharacterTraits.Space : CharacterTraits.None,
            };
        }

        foreach (char c in "\n\r\v\f\u0085\u2028\u2029")
        {
            traits[c] = CharacterTraits.Space | CharacterTraits.LineBreak;
        }

        // Invisible separators and direction marks of web pages part words like spaces do; a soft hyphen and the joiners stand inside words.
        foreach (char c in "\u180E\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF")
        {
            traits[c] = CharacterTraits.Space;
        }

        traits['\u00AA'] = CharacterTraits.None; // signs of ordinals and degrees: 54º
        traits['\u00BA'] = CharacterTraits.None;
        foreach (char c in "_\u00AD\u200C\u200D")
        {
            traits[c] = CharacterTraits.Mark;
        }

        foreach (char c in "'\u2018\u2019\u02BC\u00B4`")
        {
            traits[c] = CharacterTraits.Apostrophe;
        }

        return traits;
    }
}
