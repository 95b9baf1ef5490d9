using NewsNlp.Text;

namespace NewsNlp.Training.Tagging;

/// <summary>Maps the XPOS column of the UD English treebanks to <see cref="PartOfSpeech"/>.</summary>
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
}
