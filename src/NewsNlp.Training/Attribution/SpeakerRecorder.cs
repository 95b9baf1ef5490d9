using NewsNlp.Evaluation;
using NewsNlp.Extraction;
using NewsNlp.Extraction.Quotes;
using NewsNlp.Text;
using NewsNlp.Training.Coreference;

namespace NewsNlp.Training.Attribution;

/// <summary>Chooses the speakers that the annotators name, where they name some, and keeps each such choice as an example.</summary>
internal sealed class SpeakerRecorder(ISpeakerChooser others) : ISpeakerChooser
{
    private const double Share = 0.3;
    private const float PronounWeight = 0.3f; // not news
    private SpeakerText _text = new("", "", [], new Dictionary<int, PronounGold>());

    /// <summary>Gets the examples of the text, with what the rules and the other chooser take.</summary>
    public List<(SpeakerSiteKind Site, RankingExample Example, bool IsRuleRight, bool IsOtherRight)> Examples { get; } = [];

    /// <summary>Sets the text that is read next.</summary>
    public void Start(SpeakerText text)
    {
        _text = text;
        Examples.Clear();
    }

    /// <inheritdoc/>
    public int Choose(in TokenTable tokens, AnnotationLayers layers, in SpeakerSite site, IReadOnlyList<SpeakerProposal> proposals, CandidateList candidates, out float confidence)
    {
        int choice = others.Choose(tokens, layers, site, proposals, candidates, out confidence);
        if (RightOf(tokens, layers, site, proposals) is not { } right || Array.IndexOf(right, true) is var first && first < 0)
        {
            return choice;
        }

        if (right.Contains(false))
        {
            ushort rule = SpeakerTemplates.Rule[(int)site.Kind];
            int ruled = Enumerable.Range(0, right.Length).First(i => candidates.FeaturesOf(i).Contains(rule));
            var example = new RankingExample([.. Enumerable.Range(0, right.Length).Select(i => candidates.FeaturesOf(i).ToArray())], right, _text.Pronouns.Count > 0 ? PronounWeight : 1);
            Examples.Add((site.Kind, example, right[ruled], right[choice]));
        }

        return right[choice] ? choice : first;
    }

    private bool[]? RightOf(in TokenTable tokens, AnnotationLayers layers, in SpeakerSite site, IReadOnlyList<SpeakerProposal> proposals)
    {
        bool[] right = new bool[proposals.Count];
        if (_text.Pronouns.Count > 0)
        {
            if (site.Kind != SpeakerSiteKind.Pronoun || !_text.Pronouns.TryGetValue(tokens.StartOf(site.Source.First), out var pronoun) || pronoun.Right.Count == 0)
            {
                return null;
            }

            for (int i = 0; i < right.Length; i++)
            {
                right[i] = AntecedentRecorder.IsNamed(tokens, layers, proposals[i].Entity, pronoun.Right, pronoun.Whole);
            }

            return right;
        }

        var content = tokens.SpanOf(site.Content.First, site.Content.Last);
        if (_text.Speeches.MaxBy(s => s.Shared(content)) is not { } speech || speech.Shared(content) < Share * content.Length)
        {
            return null;
        }

        for (int i = 0; i < right.Length; i++)
        {
            var proposal = proposals[i];
            string words = proposal.Source.IsEmpty ? "" : tokens.SpanOf(proposal.Source.First, proposal.Source.Last).Of(tokens.Text).ToString();
            right[i] = proposal.Entity >= 0 ? IsOne(layers.Entities[proposal.Entity], speech.Names)
                : speech.Names.Count == 0 ? proposal.Source.IsEmpty
                : !proposal.Source.IsEmpty && speech.Names.Any(n => NameForms.Of(n) == NameForms.Of(words));
        }

        return right;
    }

    private static bool IsOne(EntityDraft entity, IReadOnlyList<string> names)
    {
        var forms = NameForms.Of(entity.Name, entity.Aliases);
        return names.Any(n => forms.Contains(NameForms.Of(n)) || (NameForms.Of(n) is { Length: > 0 } form && form.EndsWith(" " + NameForms.Of(entity.Name), StringComparison.Ordinal)));
    }
}
