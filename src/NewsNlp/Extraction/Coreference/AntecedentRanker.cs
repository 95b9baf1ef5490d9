using System.Globalization;
using System.Numerics;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Rates how well a person fits a pronoun: the sum of the weights of all features that hold.</summary>
internal sealed class AntecedentRanker
{
    private readonly float[] _weights = new float[64];

    public AntecedentRanker(WordList weights)
    {
        foreach (var feature in Enum.GetValues<AntecedentFeature>())
        {
            if (weights.FindWord(feature.ToString()) is >= 0 and var value)
            {
                _weights[(int)feature] = float.Parse(weights.Values[value], CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>Adds the weights of the features.</summary>
    public float Score(ulong features)
    {
        float score = 0;
        for (; features != 0; features &= features - 1)
        {
            score += _weights[BitOperations.TrailingZeroCount(features)];
        }

        return score;
    }

    /// <summary>Gets the features of an antecedent, one bit each.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="site">The pronoun and its surroundings.</param>
    /// <param name="entity">The antecedent.</param>
    /// <param name="track">Where it was last spoken of.</param>
    /// <param name="rank">How many others were spoken of since.</param>
    public static ulong FeaturesOf(in TokenTable tokens, AnnotationLayers layers, in PronounSite site, int entity, in EntityTrack track, int rank)
    {
        ulong features = 0;
        int distance = tokens.Sentences[site.Token] - tokens.Sentences[track.Last];
        Set(distance <= 0 ? AntecedentFeature.SameSentence : distance == 1 ? AntecedentFeature.SentenceBefore : distance == 2 ? AntecedentFeature.TwoSentencesBefore : AntecedentFeature.ThreeOrMoreSentencesBefore);
        Set(rank switch { 0 => AntecedentFeature.Nearest, 1 => AntecedentFeature.SecondNearest, 2 => AntecedentFeature.ThirdNearest, _ => AntecedentFeature.FartherAway });
        Set(track.Position switch
        {
            MentionPosition.Subject => AntecedentFeature.LastWasSubject,
            MentionPosition.Object => AntecedentFeature.LastWasObject,
            MentionPosition.Prepositional => AntecedentFeature.LastWasPrepositional,
            MentionPosition.Possessor => AntecedentFeature.LastWasPossessor,
            _ => AntecedentFeature.LastWasOther,
        });
        var form = site.Pronoun.Form;
        SetIf(form == PronounForm.Subject && track.Position == MentionPosition.Subject, AntecedentFeature.SubjectForSubject);
        SetIf(form == PronounForm.Object && track.Position is MentionPosition.Object or MentionPosition.Prepositional, AntecedentFeature.ObjectForObject);
        SetIf(form == PronounForm.Possessive && track.Position == MentionPosition.Possessor, AntecedentFeature.PossessorForPossessive);
        SetIf(form == PronounForm.Possessive && track.Position == MentionPosition.Subject, AntecedentFeature.SubjectForPossessive);
        SetIf(track.Paragraph == site.Paragraph, AntecedentFeature.SameParagraph);
        SetIf(track.WasPronoun, AntecedentFeature.LastWasPronoun);
        SetIf(site.LastOfGender == entity, AntecedentFeature.LastPronounOfGender);
        Set(layers.Entities[entity].Gender == Gender.Unknown ? AntecedentFeature.GenderUnknown : AntecedentFeature.GenderAgrees);
        Set(track.Count <= 1 ? AntecedentFeature.MentionedOnce : track.Count == 2 ? AntecedentFeature.MentionedTwice : AntecedentFeature.MentionedOften);
        SetIf(site.FirstPerson == entity, AntecedentFeature.FirstPersonOfArticle);
        SetIf(tokens.Has(track.First, TokenFlags.SentenceStart), AntecedentFeature.OpensSentence);
        SetIf(tokens.Is(track.First - 1, "(") || tokens.Is(track.Last + 1, ")"), AntecedentFeature.InBrackets);
        bool sameClause = distance == 0 && track.Last < site.Token && !HasClauseBorder(tokens, track.Last + 1, site.Token);
        SetIf(sameClause && form == PronounForm.Object && track.Position == MentionPosition.Subject, AntecedentFeature.ObjectInClauseOfSubject);
        SetIf(sameClause && form is PronounForm.Possessive or PronounForm.Reflexive && track.Position == MentionPosition.Subject, AntecedentFeature.SubjectInClauseOfPronoun);
        SetIf(track.FullName, AntecedentFeature.FullName);
        SetIf(site.Quoted != track.Quoted, AntecedentFeature.QuotedUnlikePronoun);
        SetIf(track.First > site.Token, AntecedentFeature.After);
        SetIf(Math.Abs(site.Token - track.Last) <= 6, AntecedentFeature.NearInTokens);
        return features;

        void Set(AntecedentFeature feature) => features |= 1ul << (int)feature;

        void SetIf(bool holds, AntecedentFeature feature) => features |= holds ? 1ul << (int)feature : 0;
    }

    // A second subject or a conjunction between two tokens: what is said then is another clause.
    private static bool HasClauseBorder(in TokenTable tokens, int first, int end)
    {
        for (int i = Math.Max(first, end - 40); i < end; i++)
        {
            if (tokens.TagOf(i) is PartOfSpeech.WDT or PartOfSpeech.WP or PartOfSpeech.WRB or PartOfSpeech.Colon or PartOfSpeech.CC
                || tokens.Is(i, "that") || tokens.Is(i, "because") || tokens.Is(i, "while") || tokens.Is(i, "when") || tokens.Is(i, "after") || tokens.Is(i, "before") || tokens.Is(i, "as") || tokens.Is(i, "if"))
            {
                return true;
            }
        }

        return false;
    }
}
