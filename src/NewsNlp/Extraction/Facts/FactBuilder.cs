using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Facts;

/// <summary>Writes every relation of an analysis as a triple.</summary>
internal static class FactBuilder
{
    private const int MaxPairs = 16;

    // What the agent of an event did to its target, where one verb says it.
    private static readonly Dictionary<string, string> PredicateOfType = new(StringComparer.Ordinal)
    {
        ["Meeting"] = "metWith",
        ["Call"] = "spokeWith",
        ["Accusation"] = "accused",
        ["Demand"] = "demandedOf",
        ["Threat"] = "threatened",
        ["Endorsement"] = "endorsed",
        ["Agreement"] = "agreedWith",
        ["Cooperation"] = "cooperatedWith",
        ["Aid"] = "aided",
        ["Sanction"] = "sanctioned",
        ["Expulsion"] = "expelled",
        ["Attack"] = "attacked",
        ["Abduction"] = "abducted",
        ["Arrest"] = "arrested",
        ["Charge"] = "charged",
        ["Release"] = "released",
        ["Investigation"] = "investigated",
        ["Appointment"] = "appointed",
    };

    // What is the same in both directions.
    private static readonly HashSet<string> Mutual = ["metWith", "spokeWith", "agreedWith", "cooperatedWith"];

    /// <summary>Builds the triples: roles first, then relatives, places, quotes and events.</summary>
    /// <param name="analysis">The analysis without its facts.</param>
    /// <param name="relations">The relations that the words state, with their entities.</param>
    public static Fact[] Build(NewsAnalysis analysis, IReadOnlyList<Fact> relations)
    {
        var facts = new List<Fact>();
        AddRoles(facts, analysis);
        facts.AddRange(relations);
        AddPlaces(facts, analysis);
        AddSeats(facts, analysis);
        AddQuotes(facts, analysis);
        foreach (var happening in analysis.Events)
        {
            AddEvent(facts, happening);
        }

        return [.. facts];
    }

    private static void AddRoles(List<Fact> facts, NewsAnalysis analysis)
    {
        foreach (var role in analysis.Roles)
        {
            facts.Add(new Fact(role.Person.Id, "holdsRole", role.Id, role.Mention, role.Confidence));
            if (role is { Of: Organization organization, Status: RoleStatus.Current or RoleStatus.Acting })
            {
                facts.Add(new Fact(role.Person.Id, "memberOf", organization.Id, role.Mention, role.Confidence));
                if (organization.OrganizationKind == OrganizationKind.Party)
                {
                    facts.Add(new Fact(role.Person.Id, "partyOf", organization.Id, role.Mention, role.Confidence));
                }
            }
        }
    }

    private static void AddPlaces(List<Fact> facts, NewsAnalysis analysis)
    {
        var countries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in analysis.Places)
        {
            if (place is { PlaceKind: PlaceKind.Country, Country: { } code })
            {
                countries.TryAdd(code, place.Id);
            }
        }

        foreach (var place in analysis.Places)
        {
            if (place is { Country: { } code, PlaceKind: not PlaceKind.Country } && place.Mentions.Count > 0)
            {
                facts.Add(new Fact(place.Id, "locatedIn", countries.GetValueOrDefault(code, code), place.Mentions[0].Span, place.Confidence));
            }
        }
    }

    // "Kentucky State Police" and "University of Manitoba" are of the town or state in their names. Of a country a name says less: what "Air Berlin" and "Friends of Syria" are in, it does not tell.
    private static void AddSeats(List<Fact> facts, NewsAnalysis analysis)
    {
        var bodies = analysis.Organizations.Where(o => o.OrganizationKind is OrganizationKind.Government or OrganizationKind.Military or OrganizationKind.Education)
            .SelectMany(o => o.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => (m.Span, o.Id))).OrderBy(m => m.Span.Start).ToList();
        var named = analysis.Places.Where(p => p.PlaceKind is PlaceKind.City or PlaceKind.Admin or PlaceKind.District)
            .SelectMany(p => p.Mentions.Where(m => m.Kind == MentionKind.Nested).Select(m => (Mention: m, p.Id))).OrderBy(m => m.Mention.Span.Start);
        var known = new HashSet<(string Body, string Place)>();
        int body = 0;
        foreach (var (mention, place) in named)
        {
            while (body < bodies.Count && bodies[body].Span.End < mention.Span.End)
            {
                body++;
            }

            if (body < bodies.Count && bodies[body].Span.Contains(mention.Span) && known.Add((bodies[body].Id, place)))
            {
                facts.Add(new Fact(bodies[body].Id, "locatedIn", place, mention.Span, mention.Confidence));
            }
        }
    }

    private static void AddQuotes(List<Fact> facts, NewsAnalysis analysis)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var quote in analysis.Quotes)
        {
            if (quote.Speaker is { } speaker)
            {
                facts.Add(new Fact(speaker.Id, "said", quote.Id, quote.Segments[0], quote.Confidence));
                if (quote is { OnBehalfOf: { } principal, SpeakerMention: { } mention } && pairs.Add((speaker.Id, principal.Id)))
                {
                    facts.Add(new Fact(speaker.Id, "speaksFor", principal.Id, mention, quote.Confidence));
                }
            }
        }
    }

    private static void AddEvent(List<Fact> facts, NewsEvent happening)
    {
        foreach (var participant in happening.Participants)
        {
            if (participant.Entity is { } entity)
            {
                facts.Add(new Fact(entity.Id, "tookPartIn", happening.Id, participant.Span, happening.Confidence));
            }
        }

        if (happening.Status != EventStatus.Asserted)
        {
            return; // what is planned or denied has happened to nobody yet
        }

        if (happening is { Type: "Visit", Place: { } destination })
        {
            foreach (var visitor in happening.Participants)
            {
                if (visitor is { Role: ParticipantRole.Agent, Entity: { } entity })
                {
                    facts.Add(new Fact(entity.Id, "visited", destination.Id, happening.Sentence, happening.Confidence));
                }
            }
        }

        if (PredicateOfType.TryGetValue(happening.Type, out string? predicate))
        {
            AddPairs(facts, happening, happening is { Type: "Sanction", Plover: "RETREAT" } ? "liftedSanctionsOn" : predicate);
        }
    }

    private static void AddPairs(List<Fact> facts, NewsEvent happening, string predicate)
    {
        // "The two ministers, Ada Roe and Bo Doe, met": where all are agents, each met each.
        bool isAmongAgents = Mutual.Contains(predicate) && !happening.Participants.Any(p => p is { Role: ParticipantRole.Target, Entity: not null });
        int pairs = 0;
        for (int i = 0; i < happening.Participants.Count; i++)
        {
            for (int j = isAmongAgents ? i + 1 : 0; j < happening.Participants.Count; j++)
            {
                if (happening.Participants[i] is { Role: ParticipantRole.Agent, Entity: { } first } && happening.Participants[j].Entity is { } second
                    && happening.Participants[j].Role == (isAmongAgents ? ParticipantRole.Agent : ParticipantRole.Target) && first.Id != second.Id && pairs++ < MaxPairs)
                {
                    facts.Add(new Fact(first.Id, predicate, second.Id, happening.Sentence, happening.Confidence));
                }
            }
        }
    }
}
