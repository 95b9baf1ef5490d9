using NewsNlp.Knowledge;
using NewsNlp.Text;
using Templates = NewsNlp.Extraction.Coreference.AntecedentTemplates;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Writes down what speaks for and against a person as the antecedent of a pronoun.</summary>
internal static class AntecedentFeatures
{
    /// <summary>Adds a person who was spoken of before the pronoun.</summary>
    /// <param name="candidates">Takes the person with its features.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="site">The pronoun and its surroundings.</param>
    /// <param name="entity">The person.</param>
    /// <param name="track">Where the person was last spoken of.</param>
    /// <param name="rank">How many others were spoken of since.</param>
    /// <param name="binding">The surroundings of the pronoun.</param>
    public static void AddBefore(CandidateList candidates, in TokenTable tokens, AnnotationLayers layers, in PronounSite site, int entity, in EntityTrack track, int rank, in PronounBinding binding)
    {
        candidates.Add(entity);
        int form = (int)site.Pronoun.Form;
        int sentence = tokens.Sentences[site.At.Token];
        int sentences = Math.Min(3, sentence - tokens.Sentences[track.Last]);
        var reach = sentences switch { 0 => ReachOf(tokens, site, track), 1 => Reach.SentenceBefore, _ => Reach.Earlier };
        int side = Math.Min(sentences, 2);
        candidates.AddFeature(Templates.Position[(int)track.Position]);
        candidates.AddFeature(Templates.Distance[(int)reach]);
        candidates.AddFeature(Templates.PositionAt[(int)track.Position, (int)reach]);
        candidates.AddFeature(Templates.Nearness[Math.Min(rank, 3)]);
        candidates.AddFeature(Templates.Subject[track.SubjectSentence < 0 ? 3 : Math.Min(2, sentence - track.SubjectSentence)]);
        candidates.AddFeature(Templates.Number[side, Math.Min(track.Order, 2)]);
        candidates.AddFeature(Templates.Place[form, (int)track.Position, (int)reach]);
        candidates.AddFeature(Templates.Tokens[form, LengthOf(site.At.Token - track.Last)]);
        candidates.AddFeature(Templates.Opening[tokens.Has(site.At.Token, TokenFlags.SentenceStart) ? 1 : 0, tokens.Has(track.First, TokenFlags.SentenceStart) ? 1 : 0, side]);
        candidates.AddFeature(Templates.Share[Math.Min(3, track.Count * 5 / Math.Max(1, site.Mentions))]);
        if (sentences == 0)
        {
            candidates.AddFeature(Templates.Verbs[form, Math.Min(4, site.At.Verbs - track.At.Verbs)]);
            if (binding.IsParsed)
            {
                candidates.AddFeature(Templates.Bound[form, (int)binding.Of(track.First, track.Last)]);
            }
        }

        if (binding.IsParsed)
        {
            candidates.AddFeature(Templates.Main[side, ClauseSyntax.IsInMainClause(tokens, ClauseSyntax.HeadOf(tokens, track.First, track.Last)) ? 1 : 0]);
        }

        if (track.WasPronoun)
        {
            candidates.AddFeature(Templates.Pronoun[form, side]);
        }

        AddPerson(candidates, layers, site, entity);
        AddIf(track.FullName, AntecedentFlag.FullName);
        AddIf(track.KnownBefore, AntecedentFlag.KnownBefore);
        AddIf(tokens.Is(track.First - 1, "(") || tokens.Is(track.Last + 1, ")"), AntecedentFlag.InBrackets);
        AddIf(track.At.Quoted != site.At.Quoted, AntecedentFlag.QuotedUnlike);
        AddIf(track.At.Paragraph == site.At.Paragraph, AntecedentFlag.SameParagraph);
        AddIf(track.Gender == site.Pronoun.Gender, AntecedentFlag.GenderShown);
        AddIf(track.Gender != Gender.Unknown && track.Gender != site.Pronoun.Gender, AntecedentFlag.GenderRefuted);
        if (binding.IsParsed)
        {
            int head = ClauseSyntax.HeadOf(tokens, track.First, track.Last);
            AddIf(tokens.Relations[head] == DependencyRelation.Conj || ClauseSyntax.IsJoined(tokens, head), AntecedentFlag.OneOfSeveral);
            AddIf(tokens.Relations[head] == DependencyRelation.NsubjPass, AntecedentFlag.Suffering);
            AddIf(tokens.Relations[head] == DependencyRelation.OblAgent, AntecedentFlag.Agent);
        }

        AddIf(tokens.Is(site.At.Token - 1, "and") && track.Last == site.At.Token - 2, AntecedentFlag.Coordinated);

        void AddIf(bool holds, AntecedentFlag flag)
        {
            if (holds)
            {
                candidates.AddFeature(Templates.Flag[(int)flag]);
            }
        }
    }

    /// <summary>Adds a person whose name follows the pronoun: "In her speech, Roe said".</summary>
    public static void AddAfter(CandidateList candidates, AnnotationLayers layers, in PronounSite site, in EntityMention name, MentionPosition position, in PronounBinding binding)
    {
        candidates.Add(name.Entity);
        candidates.AddFeature(Templates.After[(int)site.Pronoun.Form, (int)position]);
        if (binding.IsParsed)
        {
            candidates.AddFeature(Templates.BoundAfter[(int)site.Pronoun.Form, (int)binding.Of(name.First, name.Last)]);
        }

        AddPerson(candidates, layers, site, name.Entity);
    }

    private static void AddPerson(CandidateList candidates, AnnotationLayers layers, in PronounSite site, int entity)
    {
        candidates.AddFeature(Templates.Gender[site.Pronoun.Gender == Gender.Female ? 1 : 0, layers.Entities[entity].Gender == Gender.Unknown ? 0 : 1]);
        if (site.FirstPerson == entity)
        {
            candidates.AddFeature(Templates.Flag[(int)AntecedentFlag.FirstPerson]);
        }
    }

    private static Reach ReachOf(in TokenTable tokens, in PronounSite site, in EntityTrack track)
    {
        if (!ClauseSyntax.IsParsed(tokens, site.At.Token))
        {
            return track.At.Clauses >= site.At.Clauses - (site.Pronoun.Form == PronounForm.Subject ? 1 : 0) ? Reach.SameClause : Reach.SameSentence;
        }

        int clause = ClauseSyntax.ClauseOf(tokens, site.At.Token);
        int other = ClauseSyntax.ClauseOf(tokens, ClauseSyntax.HeadOf(tokens, track.First, track.Last));
        return clause == other ? Reach.SameClause : ClauseSyntax.IsUnder(tokens, clause, other) ? Reach.ClauseAbove : Reach.SameSentence;
    }

    private static int LengthOf(int tokens) => tokens switch { <= 2 => 0, <= 5 => 1, <= 10 => 2, <= 20 => 3, _ => 4 };
}
