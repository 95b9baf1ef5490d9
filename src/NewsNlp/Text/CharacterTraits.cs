namespace NewsNlp.Text;

/// <summary>What a character can be for the segmenter.</summary>
[Flags]
internal enum CharacterTraits : byte
{
    /// <summary>A punctuation mark, a symbol, a surrogate, a control character.</summary>
    None = 0,

    /// <summary>White space.</summary>
    Space = 1,

    /// <summary>White space that ends a line.</summary>
    LineBreak = 2,

    /// <summary>A letter.</summary>
    Letter = 4,

    /// <summary>An upper-case letter.</summary>
    Upper = 8,

    /// <summary>A lower-case letter.</summary>
    Lower = 16,

    /// <summary>A decimal digit.</summary>
    Digit = 32,

    /// <summary>A character that can stand inside a word but does not begin one: a combining mark, a soft hyphen, an underscore.</summary>
    Mark = 64,

    /// <summary>An apostrophe or single quotation mark.</summary>
    Apostrophe = 128,

    /// <summary>Letters and digits.</summary>
    Word = Letter | Digit,

    /// <summary>What continues a word.</summary>
    Inside = Letter | Digit | Mark,
}
