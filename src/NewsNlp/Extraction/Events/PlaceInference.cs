using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Gives places to events whose own words name none, from the other events (an attack and its victims share time and place), the dateline and the country of the article, as the <see cref="PlaceRule"/> of their type allows.</summary>
internal sealed class PlaceInference
{
    private const int Neighbours = 4; // events to either side that can stand in one sentence
    private const int Lead = 150; // tokens for which the place of the dateline holds
    private readonly Dictionary<int, int> _journeys = [];
    private int[] _mentions = [];

    public void Run(in TokenTable tokens, AnnotationLayers layers, List<EventMention> events)
    {
        int dateline = DatelineOf(tokens, layers);
        int country = MainCountry(layers);
        _journeys.Clear();
        for (int i = 0; i < events.Count; i++)
        {
            if (events[i].Type.CountsVictims)
            {
                ShareWithin(tokens, events, i);
            }
        }

        foreach (var found in events)
        {
            var draft = found.Draft;
            if ((found.Type.PlaceRule & PlaceRule.Journey) != 0)
            {
                Remember(draft);
            }
            else if (draft.Place < 0 && (found.Type.PlaceRule & PlaceRule.OnJourney) != 0)
            {
                draft.Place = JourneyOf(draft) is >= 0 and var journey ? journey : draft.First < Lead ? dateline : -1;
            }
            else if (draft.Place < 0 && (found.Type.PlaceRule & PlaceRule.InCountry) != 0)
            {
                draft.Place = CountryOf(layers, draft) is >= 0 and var own ? own : country;
            }
        }
    }

    // "was attacked in Juba on Monday, killing two": who died did so where and when the attack was
    private static void ShareWithin(in TokenTable tokens, List<EventMention> events, int number)
    {
        var draft = events[number].Draft;
        for (int i = Math.Max(0, number - Neighbours); i <= number + Neighbours && i < events.Count; i++)
        {
            var other = events[i].Draft;
            if (i == number || !events[i].Type.CountsVictims || tokens.Sentences[other.First] != tokens.Sentences[draft.First])
            {
                continue;
            }

            draft.Place = draft.Place < 0 ? other.Place : draft.Place;
            if (draft.Time < 0)
            {
                (draft.Time, draft.Date) = (other.Time, other.Date);
            }
        }
    }

    private static int DatelineOf(in TokenTable tokens, AnnotationLayers layers)
    {
        foreach (var mention in layers.Mentions)
        {
            if (mention.First >= Lead)
            {
                break;
            }

            if (tokens.Zones[mention.First] == Zone.Dateline && layers.Entities[mention.Entity].Kind == EntityKind.Place)
            {
                return mention.Entity;
            }
        }

        return -1;
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
