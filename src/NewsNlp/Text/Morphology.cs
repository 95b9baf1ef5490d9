using NewsNlp.Internal;

namespace NewsNlp.Text;

/// <summary>
/// Morphological features of words in the form of Universal Dependencies (FEATS), from Penn tag, form and relations: number, person, tense, mood, verb form, voice, degree, gender and case of pronouns.
/// Finite verbs have number and person of their subjects, as the English treebanks write them.
/// </summary>
internal static class Morphology
{
    private const string None = "_";
    private const int Reach = 24; // subjects and auxiliaries stand near their verbs

    /// <summary>Gets the features of a word, in the order of their names; "_" for none.</summary>
    public static string Of(Document document, int index)
    {
        var token = document[index];
        return token.Tag switch
        {
            PartOfSpeech.NN or PartOfSpeech.NNP => "Number=Sing",
            PartOfSpeech.NNS or PartOfSpeech.NNPS => "Number=Plur",
            PartOfSpeech.VBZ => "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
            PartOfSpeech.VBP => $"Mood=Ind|{Agreement(document, token, "Number=Plur|Person=3")}|Tense=Pres|VerbForm=Fin",
            PartOfSpeech.VBD => $"Mood=Ind|{Agreement(document, token, "Number=Sing|Person=3")}|Tense=Past|VerbForm=Fin",
            PartOfSpeech.MD => "VerbForm=Fin",
            PartOfSpeech.VB => token.Relation == DependencyRelation.Root && !Has(document, index, DependencyRelation.Aux) && !Has(document, index, DependencyRelation.Nsubj) ? "Mood=Imp|Person=2|VerbForm=Fin" : "VerbForm=Inf",
            PartOfSpeech.VBN => IsActive(document, token) ? "Tense=Past|VerbForm=Part" : "Tense=Past|VerbForm=Part|Voice=Pass",
            PartOfSpeech.VBG => IsParticiple(document, token) ? "Tense=Pres|VerbForm=Part" : "VerbForm=Ger",
            PartOfSpeech.JJ => "Degree=Pos",
            PartOfSpeech.JJR or PartOfSpeech.RBR => "Degree=Cmp",
            PartOfSpeech.JJS or PartOfSpeech.RBS => "Degree=Sup",
            PartOfSpeech.CD => "NumType=Card",
            PartOfSpeech.DT or PartOfSpeech.PRP or PartOfSpeech.PRPS => OfWord(token.Text),
            _ => None,
        };
    }

    // "has left" and "been" are perfect; "was arrested", "the plan approved in May" and "the approved plan" are passive.
    private static bool IsActive(Document document, Token verb)
        => verb.Relation is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop or DependencyRelation.None
        || (Has(document, verb.Index, DependencyRelation.Aux) && !Has(document, verb.Index, DependencyRelation.AuxPass));

    private static bool IsParticiple(Document document, Token verb)
        => Has(document, verb.Index, DependencyRelation.Aux)
        || verb.Relation is DependencyRelation.Acl or DependencyRelation.Amod or DependencyRelation.Advcl or DependencyRelation.Root or DependencyRelation.Conj or DependencyRelation.Parataxis;

    private static string Agreement(Document document, Token verb, string otherwise)
    {
        // The subject of an auxiliary or copula is that of its head.
        var clause = verb.Relation is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop && verb.Head is { } head ? head : verb;
        for (int i = Math.Max(0, clause.Index - Reach); i < Math.Min(document.Count, clause.Index + Reach); i++)
        {
            var subject = document[i];
            if (subject.Head?.Index == clause.Index && subject.Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                string features = subject.Tag == PartOfSpeech.PRP ? OfWord(subject.Text) : None;
                return features != None ? AgreementOf(features)
                    : subject.Tag is PartOfSpeech.NNS or PartOfSpeech.NNPS || Has(document, i, DependencyRelation.Conj) ? "Number=Plur|Person=3"
                    : otherwise;
            }
        }

        return otherwise;
    }

    private static string AgreementOf(string pronoun)
        => $"{(pronoun.Contains("Number=Plur", StringComparison.Ordinal) ? "Number=Plur" : "Number=Sing")}|Person={pronoun[pronoun.IndexOf("Person=", StringComparison.Ordinal) + 7]}";

    private static bool Has(Document document, int head, DependencyRelation relation)
    {
        for (int i = Math.Max(0, head - Reach); i < Math.Min(document.Count, head + Reach); i++)
        {
            if (document[i].Relation == relation && document[i].Head?.Index == head)
            {
                return true;
            }
        }

        return false;
    }

    private static string OfWord(ReadOnlySpan<char> form)
    {
        foreach (var (word, features) in Words)
        {
            if (CharacterFold.Equal(form, word))
            {
                return features;
            }
        }

        return None;
    }

    private static readonly (string Word, string Features)[] Words =
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
        ("the", "Definite=Def|PronType=Art"),
        ("a", "Definite=Ind|PronType=Art"),
        ("an", "Definite=Ind|PronType=Art"),
        ("this", "Number=Sing|PronType=Dem"),
        ("that", "Number=Sing|PronType=Dem"),
        ("these", "Number=Plur|PronType=Dem"),
        ("those", "Number=Plur|PronType=Dem"),
        ("themselves", "Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes"),
    ];
}
