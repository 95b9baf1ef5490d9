using NewsNlp.Text;

namespace NewsNlp.Lemmas;

/// <summary>The inflection of a word, told by the Penn tag of that inflection.</summary>
internal static class Inflection
{
    /// <summary>
    /// Gets the inflection. The universal part of speech says which kind of word it is, the Penn tag which form of it;
    /// where they disagree ("United" in a name is a verb tagged NNP), the ending says which form.
    /// Forms that English spells alike (past and participle, infinitive and present) count as one.
    /// </summary>
    public static PartOfSpeech Of(ReadOnlySpan<char> form, PartOfSpeech tag, UniversalPos pos)
        => (IsOpen(tag) ? Reconcile(form, tag, pos) : tag) switch
        {
            PartOfSpeech.VBN => PartOfSpeech.VBD,
            PartOfSpeech.VBP => PartOfSpeech.VB,
            var inflection => inflection,
        };

    /// <summary>Gets whether a tag is one of nouns, names, adjectives, adverbs and full verbs.</summary>
    public static bool IsOpen(PartOfSpeech tag)
        => tag is >= PartOfSpeech.NN and <= PartOfSpeech.NNPS or >= PartOfSpeech.JJ and <= PartOfSpeech.JJS or >= PartOfSpeech.RB and <= PartOfSpeech.RBS or >= PartOfSpeech.VB and <= PartOfSpeech.VBZ;

    private static PartOfSpeech Reconcile(ReadOnlySpan<char> form, PartOfSpeech tag, UniversalPos pos) => pos switch
    {
        UniversalPos.PROPN => tag is PartOfSpeech.NNPS or PartOfSpeech.NNS ? PartOfSpeech.NNPS : PartOfSpeech.NNP,
        UniversalPos.NOUN => tag switch
        {
            PartOfSpeech.NN or PartOfSpeech.NNS => tag,
            PartOfSpeech.NNPS or PartOfSpeech.VBZ => PartOfSpeech.NNS,
            _ => PartOfSpeech.NN,
        },
        UniversalPos.VERB or UniversalPos.AUX => tag is >= PartOfSpeech.VB and <= PartOfSpeech.VBZ ? tag : VerbOf(form),
        UniversalPos.ADJ => tag switch
        {
            PartOfSpeech.JJR or PartOfSpeech.RBR => PartOfSpeech.JJR,
            PartOfSpeech.JJS or PartOfSpeech.RBS => PartOfSpeech.JJS,
            _ => PartOfSpeech.JJ,
        },
        UniversalPos.ADV => tag switch
        {
            PartOfSpeech.JJR or PartOfSpeech.RBR => PartOfSpeech.RBR,
            PartOfSpeech.JJS or PartOfSpeech.RBS => PartOfSpeech.RBS,
            _ => PartOfSpeech.RB,
        },
        _ => tag,
    };

    private static PartOfSpeech VerbOf(ReadOnlySpan<char> form)
        => form.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? PartOfSpeech.VBG
        : form.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? PartOfSpeech.VBD
        : form.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? PartOfSpeech.VBZ
        : PartOfSpeech.VB;
}
