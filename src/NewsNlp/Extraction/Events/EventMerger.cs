using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Makes one event of its mentions in headline, lead, body and captions, with the union of what they tell.</summary>
internal sealed class EventMerger
{
    private const int Memory = 24; // the events of a type that a mention is compared with
    private readonly List<EventMention> _events = [];
    private readonly PlaceInference _places = new();
    private readonly Dictionary<string, List<int>> _byType = new(StringComparer.Ordinal);

    /// <summary>Begins an article.</summary>
    public void Begin()
    {
        _events.Clear();
        _byType.Clear();
    }

    /// <summary>Adds a mention, to an event that is there or as a new one.</summary>
    public void Add(in TokenTable tokens, AnnotationLayers layers, EventMention mention)
    {
        if (!_byType.TryGetValue(mention.Draft.Type, out var numbers))
        {
            _byType.Add(mention.Draft.Type, numbers = []);
        }

        for (int i = numbers.Count - 1; i >= 0 && i >= numbers.Count - Memory; i--)
        {
            if (EventIdentity.AreSame(tokens, layers, _events[numbers[i]], mention))
            {
                Join(tokens, layers, _events[numbers[i]], mention);
                return;
            }
        }

        numbers.Add(_events.Count);
        _events.Add(mention);
    }

    /// <summary>Writes the events that can stand alone, in order of the text.</summary>
    public void Write(in TokenTable tokens, AnnotationLayers layers)
    {
        _places.Run(tokens, layers, _events);
        foreach (var found in _events)
        {
            if (IsComplete(found))
            {
                DropUnnamed(tokens, found.Draft);
                WriteCodes(found);
                found.Draft.Participants.Sort(static (a, b) => a.Role != b.Role ? a.Role.CompareTo(b.Role) : a.Span.Start.CompareTo(b.Span.Start));
                layers.Events.Add(found.Draft);
            }
        }
    }

    // Codes come last: merging may have changed the status.
    private static void WriteCodes(EventMention found)
    {
        var draft = found.Draft;
        draft.Plover = found.Type.CodeOf(CodeScheme.Plover, draft.Status, found.Pattern);
        draft.Cameo = found.Type.CodeOf(CodeScheme.Cameo, draft.Status, found.Pattern);
        draft.OpenCalais = found.Type.CodeOf(CodeScheme.OpenCalais, draft.Status, found.Pattern);
        draft.SchemaOrg = found.Type.CodeOf(CodeScheme.Schema, draft.Status, found.Pattern);
    }

    private static void Join(in TokenTable tokens, AnnotationLayers layers, EventMention kept, EventMention added)
    {
        var (a, b) = (kept.Draft, added.Draft);
        foreach (var participant in b.Participants)
        {
            if (participant.Entity >= 0 || (a.Participants.Count < 6 && CountRole(a, participant.Role) == 0))
            {
                a.Add(participant);
            }
        }

        if (a.Place < 0 || b.Place >= 0 && layers.Entities[a.Place].PlaceKind == PlaceKind.Country)
        {
            a.Place = b.Place >= 0 ? b.Place : a.Place;
        }

        if (b.Time >= 0 && (a.Time < 0 || layers.Times[b.Time].Expression.Value.Length > layers.Times[a.Time].Expression.Value.Length))
        {
            (a.Time, a.Date) = (b.Time, b.Date);
        }

        a.Dead ??= b.Dead;
        a.Injured ??= b.Injured;
        a.Amounts.AddRange(b.Amounts.Where(added => !a.Amounts.Exists(m => m.Value == added.Value && m.Currency == added.Currency)));
        if (tokens.Zones[a.First] == Zone.Headline && tokens.Zones[b.First] == Zone.Body)
        {
            (a.First, a.Last) = (b.First, b.Last); // the body tells it in full
        }

        if (a.AttributedTo < 0)
        {
            a.AttributedTo = b.AttributedTo;
        }

        a.Status = a.Status == EventStatus.Hypothetical ? b.Status : a.Status;
    }

    private static int CountRole(EventDraft draft, ParticipantRole role)
    {
        int count = 0;
        foreach (var participant in draft.Participants)
        {
            count += participant.Role == role ? 1 : 0;
        }

        return count;
    }

    private static bool IsComplete(EventMention found)
    {
        var draft = found.Draft;
        bool agent = CountRole(draft, ParticipantRole.Agent) > 0;
        bool target = CountRole(draft, ParticipantRole.Target) > 0;
        return found.Need switch
        {
            PatternNeed.Nothing => true,
            PatternNeed.Argument => agent || target || draft.Place >= 0 || draft.Time >= 0 || draft.Dead is not null || draft.Injured is not null,
            PatternNeed.Named => EventIdentity.CountEntities(draft) > 0,
            PatternNeed.Agent or PatternNeed.Speaker => agent,
            PatternNeed.Target => target,
            PatternNeed.Both => agent && target || found.Type.IsSymmetric && EventIdentity.CountEntities(draft) > 1,
            PatternNeed.Event => false,
            _ => agent || target,
        };
    }

    // Unnamed people count only where nobody with a name fills the part. A name that is no entity stays one: "Ardania and Kenya signed".
    private static void DropUnnamed(in TokenTable tokens, EventDraft draft)
    {
        for (int i = draft.Participants.Count - 1; i >= 0; i--)
        {
            if (draft.Participants[i].Entity < 0 && !IsProper(tokens, draft.Participants[i].Span) && draft.Participants.Exists(p => p.Role == draft.Participants[i].Role && p.Entity >= 0))
            {
                draft.Participants.RemoveAt(i);
            }
        }
    }

    private static bool IsProper(in TokenTable tokens, TextSpan span)
        => tokens.TokenAt(span.Start) is var first && tokens.EndOf(first) == span.End && tokens.Zones[first] != Zone.Headline && tokens.TagOf(first) is PartOfSpeech.NNP or PartOfSpeech.NNPS;
}
