using NewsNlp.Knowledge;
using NewsNlp.Text;
using Templates = NewsNlp.Extraction.Quotes.SpeakerTemplates;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Those who may speak at one site, each once, with all that proposes them.</summary>
internal sealed class SpeakerProposals
{
    private const int EvidenceKinds = 10;
    private readonly List<SpeakerProposal> _proposals = [];
    private readonly CandidateList _candidates = new();

    /// <summary>Gets the proposals.</summary>
    public IReadOnlyList<SpeakerProposal> All => _proposals;

    public void Clear() => _proposals.Clear();

    /// <summary>Adds what proposes somebody.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="evidence">What proposes them.</param>
    /// <param name="entity">The number of the entity, or -1 for one who is only described.</param>
    /// <param name="source">The words for them.</param>
    public void Add(in Scene scene, SpeakerEvidence evidence, int entity, TokenRange source)
    {
        for (int i = 0; i < _proposals.Count; i++)
        {
            if (entity >= 0 ? _proposals[i].Entity == entity : _proposals[i].Entity < 0 && _proposals[i].Source == source)
            {
                _proposals[i] = _proposals[i] with { Evidence = _proposals[i].Evidence | evidence, Source = evidence != SpeakerEvidence.Topic && IsBetter(scene, source, _proposals[i]) ? source : _proposals[i].Source };
                return;
            }
        }

        _proposals.Add(new SpeakerProposal(evidence, entity, source));
    }

    /// <summary>Takes out a proposal.</summary>
    public void RemoveAt(int index) => _proposals.RemoveAt(index);

    /// <summary>Gets the number of the first proposal with all of some evidence, or -1.</summary>
    public int IndexOf(SpeakerEvidence evidence) => _proposals.FindIndex(p => (p.Evidence & evidence) == evidence);

    /// <summary>Writes down what speaks for and against each.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="layers">Its layers.</param>
    /// <param name="site">The speech.</param>
    /// <param name="dialogue">Who spoke before.</param>
    /// <param name="rule">The proposal that the fixed order of the rules takes.</param>
    public CandidateList Describe(in Scene scene, AnnotationLayers layers, in SpeakerSite site, Dialogue dialogue, int rule)
    {
        _candidates.Clear();
        int kind = (int)site.Kind;
        for (int i = 0; i < _proposals.Count; i++)
        {
            var proposal = _proposals[i];
            _candidates.Add(proposal.Entity);
            AddIf(i == rule, Templates.Rule[kind]);
            for (int k = 0; k < EvidenceKinds; k++)
            {
                AddIf(((int)proposal.Evidence & (1 << k)) != 0, Templates.Evidence[kind, k]);
            }

            int token = proposal.Entity < 0 ? (proposal.Source.IsEmpty ? -1 : proposal.Source.First) : dialogue.Trail.LastOf(proposal.Entity) is >= 0 and var last ? layers.Mentions[last].First : -1;
            _candidates.AddFeature(Templates.Sentences[kind, token < 0 ? 4 : Math.Clamp(scene.Tokens.Sentences[site.First] - scene.Tokens.Sentences[token], 0, 3)]);
            _candidates.AddFeature(Templates.Kind[kind, proposal.Entity < 0 ? 3 : (int)layers.Entities[proposal.Entity].Kind]);
            AddIf(token >= 0 && scene.Tokens.Relations[token] is DependencyRelation.Nsubj, Templates.Subject[kind]);
            if (proposal.Entity >= 0)
            {
                AddEntity(scene, layers, site, dialogue, proposal.Entity);
            }
        }

        return _candidates;
    }

    private void AddEntity(in Scene scene, AnnotationLayers layers, in SpeakerSite site, Dialogue dialogue, int entity)
    {
        int kind = (int)site.Kind;
        int silence = dialogue.ParagraphOf(entity);
        _candidates.AddFeature(Templates.Silence[kind, silence < 0 ? 4 : Math.Clamp(site.Paragraph - silence, 0, 3)]);
        _candidates.AddFeature(Templates.Spoke[kind, Math.Min(2, dialogue.CountOf(entity))]);
        _candidates.AddFeature(Templates.Share[kind, Math.Min(3, dialogue.Trail.CountOf(entity) * 5 / Math.Max(1, dialogue.Trail.PersonMentions))]);
        int rank = 0;
        while (rank < dialogue.Trail.Recent.Count && dialogue.Trail.Recent[rank] != entity)
        {
            rank++;
        }

        _candidates.AddFeature(Templates.Nearness[kind, Math.Min(2, rank)]);
        if (site.Kind == SpeakerSiteKind.Pronoun)
        {
            _candidates.AddFeature(Templates.Gender[layers.Entities[entity].Gender == Gender.Unknown ? 0 : 1]);
        }

        for (int i = site.Content.First; i <= site.Content.Last; i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Mentions[mention].Entity == entity && layers.Mentions[mention].Kind == MentionKind.Name)
            {
                _candidates.AddFeature(Templates.Inside[kind]);
                break;
            }
        }
    }

    // The words nearest to the speech stand for the speaker, but a name before a pronoun.
    private static bool IsBetter(in Scene scene, TokenRange source, SpeakerProposal proposal)
    {
        bool isPronoun = scene.TagOf(source.First) == PartOfSpeech.PRP;
        bool wasPronoun = scene.TagOf(proposal.Source.First) == PartOfSpeech.PRP;
        return (proposal.Evidence & SpeakerEvidence.Signature) == 0 && (isPronoun == wasPronoun ? source.First > proposal.Source.First : wasPronoun);
    }

    private void AddIf(bool holds, ushort feature)
    {
        if (holds)
        {
            _candidates.AddFeature(feature);
        }
    }
}
