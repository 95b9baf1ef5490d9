using NewsNlp.Extraction;
using NewsNlp.Extraction.Facts;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Assembly;

/// <summary>Makes the immutable results of the layers. Strings are made here, and only for what survives.</summary>
internal static class Assembler
{
    public static NewsAnalysis Assemble(Article article, in TokenTable tokens, AnnotationLayers layers, Document? document)
    {
        var entities = Entities(tokens, layers);
        var times = Times(layers);
        var roles = Roles(tokens, layers, entities);
        var quotes = Quotes(layers, entities, times);
        var events = Events(tokens, layers, entities, times);
        ArticleDiagnostics.Add(tokens, layers);
        var analysis = new NewsAnalysis
        {
            Article = Describe(article, tokens, layers),
            People = Of<Person>(entities),
            Organizations = Of<Organization>(entities),
            Places = Of<Place>(entities),
            Roles = roles,
            Dates = times,
            Quotes = quotes,
            Events = events,
            Diagnostics = [.. layers.Diagnostics],
            Document = document,
        };
        return analysis with { Facts = FactBuilder.Build(analysis, Relations(tokens, layers, entities)) };
    }

    private static Fact[] Relations(in TokenTable tokens, AnnotationLayers layers, Entity[] entities)
    {
        var facts = new Fact[layers.Relations.Count];
        for (int i = 0; i < facts.Length; i++)
        {
            var relation = layers.Relations[i];
            facts[i] = new Fact(entities[relation.Subject].Id, relation.Predicate, relation.Value ?? entities[relation.Object].Id, tokens.SpanOf(relation.First, relation.Last), relation.Confidence);
        }

        return facts;
    }

    private static T[] Of<T>(Entity[] entities)
        where T : Entity
        => [.. entities.OfType<T>()];

    private static ArticleInfo Describe(Article article, in TokenTable tokens, AnnotationLayers layers)
    {
        string? dateline = null;
        foreach (var mention in layers.Mentions)
        {
            if (mention.Kind == MentionKind.Name && tokens.Zones[mention.First] == Zone.Dateline && layers.Entities[mention.Entity].Kind == EntityKind.Place)
            {
                dateline = layers.Entities[mention.Entity].Name;
                break;
            }
        }

        return new ArticleInfo
        {
            Id = article.Id,
            Title = article.Title ?? TextOf(tokens, Zone.Headline),
            Published = layers.Published,
            Dateline = dateline,
            Source = article.Source,
            Byline = article.Byline ?? TextOf(tokens, Zone.Byline),
            Length = tokens.Text.Length,
            TokenCount = tokens.Count,
        };
    }

    private static string? TextOf(in TokenTable tokens, Zone zone)
    {
        int first = tokens.Zones.IndexOf(zone);
        if (first < 0)
        {
            return null;
        }

        int last = first;
        while (last + 1 < tokens.Count && tokens.Zones[last + 1] == zone && !tokens.Has(last + 1, TokenFlags.ParagraphStart))
        {
            last++;
        }

        return tokens.SpanOf(first, last).Of(tokens.Text).ToString();
    }

    private static Entity[] Entities(in TokenTable tokens, AnnotationLayers layers)
    {
        var entities = new Entity[layers.Entities.Count];
        var mentions = new List<Mention>[entities.Length];
        foreach (var mention in layers.Mentions.Concat(layers.LateMentions).OrderBy(m => m.Kind == MentionKind.Nested).ThenBy(m => m.First))
        {
            (mentions[mention.Entity] ??= []).Add(new Mention(tokens.SpanOf(mention.First, mention.Last), mention.Kind, mention.Confidence));
        }

        int people = 0, organizations = 0, places = 0;
        for (int i = 0; i < entities.Length; i++)
        {
            var draft = layers.Entities[i];
            var found = mentions[i] ?? [];
            entities[i] = draft.Kind switch
            {
                EntityKind.Person => new Person { Id = $"p{++people}", Name = draft.Name, Gender = draft.Gender },
                EntityKind.Organization => new Organization { Id = $"o{++organizations}", Name = draft.Name, OrganizationKind = draft.OrganizationKind, Country = draft.Country },
                _ => new Place
                {
                    Id = $"l{++places}",
                    Name = draft.Name,
                    PlaceKind = draft.PlaceKind,
                    Country = draft.Country,
                    Admin1 = draft.Admin1,
                    Latitude = draft.Latitude,
                    Longitude = draft.Longitude,
                    GeoNames = draft.GeoNames,
                },
            };
            entities[i] = entities[i] with { Aliases = [.. draft.Aliases], Mentions = found, Confidence = draft.Confidence, Wikidata = draft.Wikidata, ExternalId = draft.ExternalId };
        }

        return entities;
    }

    private static TimeExpression[] Times(AnnotationLayers layers)
    {
        var times = new TimeExpression[layers.Times.Count];
        for (int i = 0; i < times.Length; i++)
        {
            times[i] = layers.Times[i].Expression with { Id = $"t{i + 1}" };
        }

        return times;
    }

    private static Role[] Roles(in TokenTable tokens, AnnotationLayers layers, Entity[] entities)
    {
        var roles = new Role[layers.Roles.Count];
        for (int i = 0; i < roles.Length; i++)
        {
            var draft = layers.Roles[i];
            roles[i] = new Role
            {
                Id = $"r{i + 1}",
                Person = (Person)entities[draft.Person],
                Title = draft.Title,
                Office = draft.Office,
                Of = At(entities, draft.Of),
                OfName = draft.Of >= 0 ? entities[draft.Of].Name : draft.OfName,
                Status = draft.Status,
                Mention = tokens.SpanOf(draft.First, draft.Last),
                Confidence = draft.Confidence,
            };
        }

        return roles;
    }

    private static Quote[] Quotes(AnnotationLayers layers, Entity[] entities, TimeExpression[] times)
    {
        var quotes = new Quote[layers.Quotes.Count];
        for (int i = 0; i < quotes.Length; i++)
        {
            var draft = layers.Quotes[i];
            string id = $"q{i + 1}";
            quotes[i] = Quote(draft, id, entities, times) with { Nested = [.. draft.Nested.Select((nested, k) => Quote(nested, $"{id}.{k + 1}", entities, times))] };
        }

        return quotes;
    }

    private static Quote Quote(QuoteDraft draft, string id, Entity[] entities, TimeExpression[] times) => new()
    {
        Id = id,
        Kind = draft.Kind,
        Segments = [.. draft.Segments],
        Speaker = At(entities, draft.Speaker),
        SpeakerText = draft.SpeakerText,
        SpeakerMention = draft.SpeakerMention,
        Cue = draft.Cue,
        Medium = draft.Medium,
        Addressee = draft.Addressee,
        OnBehalfOf = At(entities, draft.OnBehalfOf),
        Date = draft.Time >= 0 ? times[draft.Time].Value : null,
        DateMention = draft.Time >= 0 ? times[draft.Time] : null,
        Confidence = draft.Confidence,
    };

    private static NewsEvent[] Events(in TokenTable tokens, AnnotationLayers layers, Entity[] entities, TimeExpression[] times)
    {
        var events = new NewsEvent[layers.Events.Count];
        for (int i = 0; i < events.Length; i++)
        {
            var draft = layers.Events[i];
            var participants = new EventParticipant[draft.Participants.Count];
            for (int k = 0; k < participants.Length; k++)
            {
                var participant = draft.Participants[k];
                participants[k] = new EventParticipant(participant.Role, At(entities, participant.Entity), participant.Span.Of(tokens.Text).ToString(), participant.Span);
            }

            int sentence = tokens.Sentences[draft.First];
            events[i] = new NewsEvent
            {
                Id = $"e{i + 1}",
                Type = draft.Type,
                Status = draft.Status,
                Trigger = tokens.SpanOf(draft.First, draft.Last),
                Participants = participants,
                Place = At(entities, draft.Place) as Place,
                Date = draft.Date ?? (draft.Time >= 0 ? times[draft.Time].Value : null),
                DateMention = draft.Time >= 0 ? times[draft.Time] : null,
                Dead = draft.Dead,
                Injured = draft.Injured,
                Amounts = [.. draft.Amounts],
                AttributedTo = At(entities, draft.AttributedTo),
                Plover = draft.Plover,
                Cameo = draft.Cameo,
                OpenCalais = draft.OpenCalais,
                SchemaOrg = draft.SchemaOrg,
                Sentence = tokens.SpanOf(tokens.FirstOf(sentence), tokens.LastOf(sentence)),
                Confidence = draft.Confidence,
            };
        }

        return events;
    }

    private static Entity? At(Entity[] entities, int index) => index < 0 ? null : entities[index];
}
