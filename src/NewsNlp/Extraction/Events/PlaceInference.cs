using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Events;

/// <summary>Gives places to events whose own words name none, from the other events and from the country of the article, as the <see cref="PlaceRule"/> of their type allows.</summary>
internal sealed class PlaceInference
{
    private readonly Dictionary<int, int> _journeys = [];
    private int[] _mentions = [];

    public void Run(AnnotationLayers layers, List<EventMention> events)
    {
        int country = MainCountry(layers);
        _journeys.Clear();
        foreach (var found in events)
        {
            var draft = found.Draft;
            if ((found.Type.PlaceRule & PlaceRule.Journey) != 0)
            {
                Remember(draft);
            }
            else if (draft.Place < 0 && (found.Type.PlaceRule & PlaceRule.OnJourney) != 0)
            {
                draft.Place = JourneyOf(draft);
            }
            else if (draft.Place < 0 && (found.Type.PlaceRule & PlaceRule.InCountry) != 0)
            {
                draft.Place = CountryOf(layers, draft) is >= 0 and var own ? own : country;
            }
        }
    }

    private void Remember(EventDraft journey)
    {
        foreach (var participant in journey.Participants)
        {
            if (journey.Place >= 0 && participant.Entity >= 0 && participant.Role == ParticipantRole.Agent)
            {
                _journeys[participant.Entity] = journey.Place;
            }
        }
    }

    private int JourneyOf(EventDraft draft)
    {
        foreach (var participant in draft.Participants)
        {
            if (participant.Entity >= 0 && _journeys.TryGetValue(participant.Entity, out int place))
            {
                return place;
            }
        }

        return -1;
    }

    private static int CountryOf(AnnotationLayers layers, EventDraft draft)
    {
        foreach (var participant in draft.Participants)
        {
            if (participant.Entity >= 0 && layers.Entities[participant.Entity] is { Kind: EntityKind.Place, PlaceKind: PlaceKind.Country })
            {
                return participant.Entity;
            }
        }

        return -1;
    }

    // The country with most mentions; the first of equals.
    private int MainCountry(AnnotationLayers layers)
    {
        if (_mentions.Length < layers.Entities.Count)
        {
            _mentions = new int[layers.Entities.Count * 2];
        }

        Array.Clear(_mentions, 0, layers.Entities.Count);
        int main = -1;
        foreach (var mention in layers.Mentions)
        {
            _mentions[mention.Entity]++;
        }

        for (int i = 0; i < layers.Entities.Count; i++)
        {
            if (layers.Entities[i] is { Kind: EntityKind.Place, PlaceKind: PlaceKind.Country } && (main < 0 || _mentions[i] > _mentions[main]))
            {
                main = i;
            }
        }

        return main;
    }
}
