using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>
/// Decides who speaks. A named subject of a reporting word does; where the subject is a pronoun or a title, and where marked speech has no reporting word,
/// all that may speak are ranked, with the fixed order of the rules as one of the features.
/// </summary>
internal sealed class SpeakerAttribution(ExtractorServices services, ISpeakerChooser chooser)
{
    private readonly TitleHolders _titles = new(services);
    private readonly SpeakerProposals _proposals = new();

    /// <summary>Decides for whom the source of a report stands.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="layers">Its layers.</param>
    /// <param name="report">The report.</param>
    /// <param name="dialogue">Who spoke before.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="confidence">The probability, from 0 to 1, that it is the one.</param>
    /// <returns>The number of the entity, or -1.</returns>
    public int OfReport(in Scene scene, AnnotationLayers layers, Report report, Dialogue dialogue, int paragraph, out float confidence)
    {
        confidence = 1;
        if (report.Speaker >= 0)
        {
            return report.Speaker;
        }

        int subject = SpeakerResolver.Resolve(scene, layers, report.Source);
        bool isPronoun = report.Source.First == report.Source.Last && IsPronoun(scene, report.Source.First);
        int head = isPronoun ? -1 : _titles.HeadOf(scene, layers, report.Source);
        bool isNamed = subject >= 0 && layers.Entities[subject].Kind == EntityKind.Person && head >= 0 && !(layers.MentionAt[head] is >= 0 and var mention && layers.Mentions[mention].Entity == subject);
        if ((!isPronoun && head < 0) || isNamed)
        {
            return subject; // "the mayor of Oslo, Jane Roe, said"
        }

        if (head >= 0 && subject >= 0 && layers.Entities[subject].Kind == EntityKind.Organization)
        {
            subject = -1; // "the DRO" is the officer, not a body of these letters
        }

        var site = new SpeakerSite(isPronoun ? SpeakerSiteKind.Pronoun : SpeakerSiteKind.Title, report.Content, report.Source, paragraph);
        dialogue.Trail.Advance(scene, layers, site.First);
        _proposals.Clear();
        if (subject >= 0)
        {
            _proposals.Add(scene, SpeakerEvidence.Subject, subject, report.Source);
        }

        if (head >= 0)
        {
            _titles.Propose(scene, layers, report.Source, head, _proposals);
        }

        AddEntity(scene, SpeakerEvidence.Previous, dialogue.Last?.Speaker ?? -1, report.Source);
        AddEntity(scene, SpeakerEvidence.Earlier, dialogue.Earlier.Entity, report.Source);
        AddEntity(scene, SpeakerEvidence.LeadIn, dialogue.LeadInParagraph == paragraph ? SpeakerResolver.Resolve(scene, layers, dialogue.LeadIn) : -1, report.Source);
        foreach (int entity in dialogue.Trail.Recent)
        {
            AddEntity(scene, SpeakerEvidence.Topic, entity, report.Source);
        }

        for (int i = _proposals.All.Count - 1; i >= 0; i--)
        {
            int entity = _proposals.All[i].Entity;
            bool mayMean = isPronoun ? MayMean(scene, report.Source.First, layers.Entities[entity]) : layers.Entities[entity].Kind == EntityKind.Person;
            if (!mayMean && (_proposals.All[i].Evidence & SpeakerEvidence.Subject) == 0)
            {
                _proposals.RemoveAt(i);
            }
        }

        if (subject < 0)
        {
            _proposals.Add(scene, SpeakerEvidence.Nobody, -1, report.Source);
        }

        int rule = isPronoun && GoesOn(scene, layers, report, dialogue, paragraph) ? _proposals.IndexOf(SpeakerEvidence.Previous)
            : subject >= 0 ? _proposals.IndexOf(SpeakerEvidence.Subject)
            : _proposals.IndexOf(SpeakerEvidence.RoleOwner) is >= 0 and var holder ? holder
            : _proposals.IndexOf(SpeakerEvidence.Nobody);
        return Choose(scene, layers, site, dialogue, rule, out confidence).Entity;
    }

    /// <summary>Decides who says marked words that have no reporting word.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="layers">Its layers.</param>
    /// <param name="stretch">The words.</param>
    /// <param name="introducer">The subject of what stands before a colon.</param>
    /// <param name="signature">The name behind the words.</param>
    /// <param name="dialogue">Who spoke before.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="confidence">The probability, from 0 to 1, that it is the one.</param>
    public SpeakerProposal OfMarked(in Scene scene, AnnotationLayers layers, MarkedStretch stretch, TokenRange introducer, TokenRange signature, Dialogue dialogue, int paragraph, out float confidence)
    {
        var site = new SpeakerSite(SpeakerSiteKind.Marked, stretch.Outer, TokenRange.None, paragraph);
        dialogue.Trail.Advance(scene, layers, site.First);
        _proposals.Clear();
        AddSource(scene, layers, SpeakerEvidence.Signature, signature);
        AddSource(scene, layers, SpeakerEvidence.Introducer, introducer);
        if (dialogue.LeadInParagraph >= paragraph - 1)
        {
            AddSource(scene, layers, SpeakerEvidence.LeadIn, dialogue.LeadIn);
        }

        if (dialogue.Last is { } last && !dialogue.Source.IsEmpty)
        {
            _proposals.Add(scene, SpeakerEvidence.Previous, last.Speaker, dialogue.Source);
        }

        if (!dialogue.Earlier.Source.IsEmpty)
        {
            _proposals.Add(scene, SpeakerEvidence.Earlier, dialogue.Earlier.Entity, dialogue.Earlier.Source);
        }

        foreach (int entity in dialogue.Trail.Recent)
        {
            var mention = layers.Mentions[dialogue.Trail.LastOf(entity)];
            if (layers.Entities[entity].Kind == EntityKind.Person)
            {
                _proposals.Add(scene, SpeakerEvidence.Topic, entity, new TokenRange(mention.First, mention.Last));
            }
        }

        _proposals.Add(scene, SpeakerEvidence.Nobody, -1, TokenRange.None);
        int rule = !signature.IsEmpty ? _proposals.IndexOf(SpeakerEvidence.Signature)
            : !introducer.IsEmpty ? _proposals.IndexOf(SpeakerEvidence.Introducer)
            : dialogue.LeadInParagraph == paragraph && dialogue.Paragraph < paragraph && !dialogue.LeadIn.IsEmpty ? _proposals.IndexOf(SpeakerEvidence.LeadIn)
            : dialogue.Paragraph >= paragraph - 1 ? _proposals.IndexOf(SpeakerEvidence.Previous)
            : -1;
        return Choose(scene, layers, site, dialogue, rule >= 0 ? rule : _proposals.IndexOf(SpeakerEvidence.Nobody), out confidence);
    }

    private void AddEntity(in Scene scene, SpeakerEvidence evidence, int entity, TokenRange source)
    {
        if (entity >= 0)
        {
            _proposals.Add(scene, evidence, entity, source);
        }
    }

    private void AddSource(in Scene scene, AnnotationLayers layers, SpeakerEvidence evidence, TokenRange source)
    {
        if (!source.IsEmpty)
        {
            _proposals.Add(scene, evidence, SpeakerResolver.Resolve(scene, layers, source), source);
        }
    }

    private SpeakerProposal Choose(in Scene scene, AnnotationLayers layers, in SpeakerSite site, Dialogue dialogue, int rule, out float confidence)
    {
        var candidates = _proposals.Describe(scene, layers, site, dialogue, rule);
        return _proposals.All[chooser.Choose(scene.Tokens, layers, site, _proposals.All, candidates, out confidence)];
    }

    // "…," the mayor said. "…," he added.: with nobody named between two quotes, the pronoun of the second is the speaker of the first.
    private static bool GoesOn(in Scene scene, AnnotationLayers layers, Report report, Dialogue dialogue, int paragraph)
    {
        if (dialogue.Last is not { Speaker: >= 0 and var speaker } || dialogue.Paragraph < paragraph - 1 || !MayMean(scene, report.Source.First, layers.Entities[speaker]))
        {
            return false;
        }

        var kind = layers.Entities[speaker].Kind;
        int end = Math.Min(report.Content.First, report.Source.First);
        for (int i = dialogue.Token + 1; i < end; i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Mentions[mention].Entity != speaker && layers.Entities[layers.Mentions[mention].Entity].Kind == kind)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPronoun(in Scene scene, int token)
        => scene.Tokens.Is(token, "he") || scene.Tokens.Is(token, "she") || scene.Tokens.Is(token, "it") || scene.Tokens.Is(token, "they") || scene.Tokens.Is(token, "his") || scene.Tokens.Is(token, "her");

    private static bool MayMean(in Scene scene, int pronoun, EntityDraft entity) => entity.Kind switch
    {
        EntityKind.Person => (entity.Gender != Gender.Female && (scene.Tokens.Is(pronoun, "he") || scene.Tokens.Is(pronoun, "his"))) || (entity.Gender != Gender.Male && (scene.Tokens.Is(pronoun, "she") || scene.Tokens.Is(pronoun, "her"))),
        EntityKind.Organization => scene.Tokens.Is(pronoun, "it") || scene.Tokens.Is(pronoun, "they"),
        _ => scene.Tokens.Is(pronoun, "it"),
    };
}
