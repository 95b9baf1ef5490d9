namespace NewsNlp.Text;

/// <summary>Maps the XPOS column of the UD English treebanks to <see cref="PartOfSpeech"/> and back.</summary>
internal static class PennTags
{
    /// <summary>Gets the tag; <see cref="PartOfSpeech.None"/> where the annotators gave none.</summary>
    public static PartOfSpeech Parse(string xpos) => xpos switch
    {
        "PRP$" => PartOfSpeech.PRPS,
        "WP$" => PartOfSpeech.WPS,
        "$" => PartOfSpeech.SYM,
        "," => PartOfSpeech.Comma,
        "." => PartOfSpeech.Period,
        ":" => PartOfSpeech.Colon,
        "-LRB-" or "-RRB-" => PartOfSpeech.Bracket,
        "``" or "''" => PartOfSpeech.Quote,
        "HYPH" => PartOfSpeech.Hyphen,
        "ADD" or "GW" or "NFP" or "XX" or "AFX" => PartOfSpeech.Other,
        "" or "_" => PartOfSpeech.None,
        _ => Enum.TryParse<PartOfSpeech>(xpos, out var tag) ? tag : PartOfSpeech.None,
    };

    /// <summary>Gets the label of a tag for a word; "XX" for all that <see cref="PartOfSpeech.Other"/> stands for.</summary>
    public static string Of(PartOfSpeech tag, string form) => tag switch
    {
        PartOfSpeech.None => "_",
        PartOfSpeech.PRPS => "PRP$",
        PartOfSpeech.WPS => "WP$",
        PartOfSpeech.SYM => form is "$" or "\u20AC" or "\u00A3" ? "$" : "SYM",
        PartOfSpeech.Comma => ",",
        PartOfSpeech.Period => ".",
        PartOfSpeech.Colon => ":",
        PartOfSpeech.Bracket => form is ")" or "]" or "}" or ">" ? "-RRB-" : "-LRB-",
        PartOfSpeech.Quote => form is "''" or "\u201D" or "\u2019" ? "''" : "``",
        PartOfSpeech.Hyphen => "HYPH",
        PartOfSpeech.Other => "XX",
        _ => tag.ToString(),
    };
}
