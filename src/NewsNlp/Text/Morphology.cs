using NewsNlp.Internal;

namespace NewsNlp.Text;

/// <summary>Morphological features of words in the form of Universal Dependencies (FEATS), from Penn tag, lemma and relations: number, person, tense, mood, verb form, voice, degree, gender and case of pronouns.</summary>
internal static class Morphology
{
    private const string None = "_";
    private const string Passive = "|Voice=Pass";
    private const int Reach = 12; // auxiliaries stand near their verbs

    /// <summary>Gets the features of a word, in the order of their names; "_" for none.</summary>
    /// <param name="form">The word.</param>
    /// <param name="index">Its place among the tokens.</param>
    /// <param name="tag">Its Penn tag.</param>
    /// <param name="heads">The head of every token, by its place; negative for none.</param>
    /// <param name="relations">The relation of every token to its head.</param>
    public static string Of(ReadOnlySpan<char> form, int index, PartOfSpeech tag, ReadOnlySpan<int> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        bool hasAuxiliary = false;
        bool isPassive = false;
        for (int i = Math.Max(0, index - Reach); i < index; i++)
        {
            if (heads[i] == index)
            {
                isPassive |= relations[i] == DependencyRelation.AuxPass;
                hasAuxiliary |= relations[i] is DependencyRelation.Aux or DependencyRelation.AuxPass;
            }
        }

        return Of(form, tag, relations[index], hasAuxiliary, isPassive);
    }

    private static string Of(ReadOnlySpan<char> form, PartOfSpeech tag, DependencyRelation relation, bool hasAuxiliary, bool isPassive) => tag switch
    {
        PartOfSpeech.NN or PartOfSpeech.NNP => "Number=Sing",
        PartOfSpeech.NNS or PartOfSpeech.NNPS => "Number=Plur",
        PartOfSpeech.VBZ => "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        PartOfSpeech.VBP => "Mood=Ind|Tense=Pres|VerbForm=Fin",
        PartOfSpeech.VBD => "Mood=Ind|Tense=Past|VerbForm=Fin",
        PartOfSpeech.MD => "VerbForm=Fin",
        PartOfSpeech.VB => relation == DependencyRelation.Root && !hasAuxiliary ? "Mood=Imp|VerbForm=Fin" : "VerbForm=Inf",
        PartOfSpeech.VBN => "Tense=Past|VerbForm=Part" + (isPassive || IsReduced(relation, hasAuxiliary) ? Passive : ""),
        PartOfSpeech.VBG => hasAuxiliary ? "Tense=Pres|VerbForm=Part" : "VerbForm=Ger",
        PartOfSpeech.JJ => "Degree=Pos",
        PartOfSpeech.JJR or PartOfSpeech.RBR => "Degree=Cmp",
        PartOfSpeech.JJS or PartOfSpeech.RBS => "Degree=Sup",
        PartOfSpeech.CD => "NumType=Card",
        PartOfSpeech.PRP or PartOfSpeech.PRPS => OfPronoun(form),
        _ => None,
    };

    // "the plan approved in May", "the approved plan": a participle without an auxiliary is passive.
    private static bool IsReduced(DependencyRelation relation, bool hasAuxiliary)
        => !hasAuxiliary && relation is DependencyRelation.Acl or DependencyRelation.Amod or DependencyRelation.Advcl;

    private static string OfPronoun(ReadOnlySpan<char> form)
    {
        foreach (var (word, features) in Pronouns)
        {
            if (CharacterFold.Equal(form, word))
            {
                return features;
            }
        }

        return None;
    }

    private static readonly (string Word, string Features)[] Pronouns =
    [
        ("i", "Case=Nom|Number=Sing|Person=1|PronType=Prs"),
        ("me", "Case=Acc|Number=Sing|Person=1|PronType=Prs"),
        ("my", "Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs"),
        ("mine", "Number=Sing|Person=1|Poss=Yes|PronType=Prs"),
        ("myself", "Case=Acc|Number=Sing|Person=1|PronType=Prs|Reflex=Yes"),
        ("you", "Person=2|PronType=Prs"),
        ("your", "Case=Gen|Person=2|Poss=Yes|PronType=Prs"),
        ("yours", "Person=2|Poss=Yes|PronType=Prs"),
        ("yourself", "Case=Acc|Number=Sing|Person=2|PronType=Prs|Reflex=Yes"),
        ("he", "Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs"),
        ("him", "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs"),
        ("his", "Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
        ("himself", "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"),
        ("she", "Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs"),
        ("her", "Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
        ("hers", "Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
        ("herself", "Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"),
        ("it", "Gender=Neut|Number=Sing|Person=3|PronType=Prs"),
        ("its", "Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
        ("itself", "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"),
        ("we", "Case=Nom|Number=Plur|Person=1|PronType=Prs"),
        ("us", "Case=Acc|Number=Plur|Person=1|PronType=Prs"),
        ("our", "Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs"),
        ("ours", "Number=Plur|Person=1|Poss=Yes|PronType=Prs"),
        ("ourselves", "Case=Acc|Number=Plur|Person=1|PronType=Prs|Reflex=Yes"),
        ("they", "Case=Nom|Number=Plur|Person=3|PronType=Prs"),
        ("them", "Case=Acc|Number=Plur|Person=3|PronType=Prs"),
        ("their", "Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs"),
        ("theirs", "Number=Plur|Person=3|Poss=Yes|PronType=Prs"),
        ("themselves", "Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes"),
    ];
}
