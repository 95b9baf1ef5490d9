using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Tells whether two mentions tell of one event: by participants, place, time and the words that point back.</summary>
internal static class EventIdentity
{
    private const int NearTokens = 30;
    private const int LeadTokens = 90; // what the headline tells, the lead tells again

    /// <summary>Gets whether a mention tells of the same event as one that was told before.</summary>
    public static bool AreSame(in TokenTable tokens, AnnotationLayers layers, EventMention first, EventMention second)
    {
        var (a, b) = (first.Draft, second.Draft);
        if (b.First <= a.Last)
        {
            return true; // "placed under house arrest" and its "under house arrest"
        }

        if ((a.Status == EventStatus.Denied) != (b.Status == EventStatus.Denied) || !SamePlace(layers, a.Place, b.Place) || !SameTime(layers, a, b))
        {
            return false;
        }

        bool carried = second.IsNoun && second.Verb >= 0 && second.Verb == first.Verb && tokens.Sentences[a.First] == tokens.Sentences[b.First];
        if (carried)
        {
            return true; // "imposed a round of sanctions"
        }

        if (second.IsNew && tokens.Zones[a.First] != Zone.Headline)
        {
            return false;
        }

        if (second.IsConsequence && b.First - a.Last < NearTokens && Shared(tokens, a, b) > 0)
        {
            return true; // "attacked the market, killing three people"
        }

        if (b.Participants.Count == 0 || a.Participants.Count == 0)
        {
            return b.First - a.Last < NearTokens / 3 && (first.IsNoun || second.IsNoun) || second.IsDefinite || second.Need == PatternNeed.Event || b.Place >= 0 && b.Place == a.Place || Lead(a, b);
        }

        if (tokens.Zones[a.First] == Zone.Headline && tokens.Zones[b.First] == Zone.Body && b.First - a.Last < LeadTokens && !Conflict(a, b, ParticipantRole.Agent) && !Conflict(a, b, ParticipantRole.Target))
        {
            return true; // "Gunmen kill mayor", and the lead names the mayor
        }

        int shared = Shared(tokens, a, b);
        if (shared == 0)
        {
            return false;
        }

        if (first.Type.IsSymmetric)
        {
            return shared >= CountEntities(a) || shared >= CountEntities(b);
        }

        bool open = first.Type.IsSpeechAct && !second.IsNoun && (IsOpen(a) || IsOpen(b)); // "promised free vans", "promised to resign"
        return !open && SameSide(tokens, a, b, ParticipantRole.Agent) && SameSide(tokens, a, b, ParticipantRole.Target);
    }

    private static bool IsOpen(EventDraft draft) => !draft.Participants.Exists(p => p.Role == ParticipantRole.Target);

    // Both name somebody on a side, and nobody is the same
    private static bool Conflict(EventDraft a, EventDraft b, ParticipantRole role)
    {
        bool named = false;
        foreach (var participant in b.Participants)
        {
            if (participant.Role == role && participant.Entity >= 0)
            {
                named = true;
                if (a.Participants.Exists(p => p.Entity == participant.Entity))
                {
                    return false;
                }
            }
        }

        return named && a.Participants.Exists(p => p.Role == role && p.Entity >= 0);
    }

    // Two mentions without participants in neighbouring sentences tell of one event.
    private static bool Lead(EventDraft a, EventDraft b) => a.Participants.Count == 0 && b.Participants.Count == 0 && b.First - a.Last < 60;

    private static bool SamePlace(AnnotationLayers layers, int a, int b)
    {
        if (a < 0 || b < 0 || a == b)
        {
            return true;
        }

        var (first, second) = (layers.Entities[a], layers.Entities[b]);
        return first.Country is not null && first.Country == second.Country && (first.PlaceKind == PlaceKind.Country) != (second.PlaceKind == PlaceKind.Country)
            || first.PlaceKind == PlaceKind.Facility != (second.PlaceKind == PlaceKind.Facility);
    }

    private static bool SameTime(AnnotationLayers layers, EventDraft a, EventDraft b)
    {
        if (a.Time < 0 || b.Time < 0 || a.Time == b.Time)
        {
            return true;
        }

        string first = layers.Times[a.Time].Expression.Value;
        string second = layers.Times[b.Time].Expression.Value;
        return first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal);
    }

    private static int Shared(in TokenTable tokens, EventDraft a, EventDraft b)
    {
        int shared = 0;
        foreach (var participant in b.Participants)
        {
            shared += Has(tokens, a, participant, anyRole: true) ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Gets the number of participants that are entities.</summary>
    public static int CountEntities(EventDraft draft)
    {
        int count = 0;
        foreach (var participant in draft.Participants)
        {
            count += participant.Entity >= 0 ? 1 : 0;
        }

        return count;
    }

    // A side is the same where one of the mentions leaves it open or they share somebody on it.
    private static bool SameSide(in TokenTable tokens, EventDraft a, EventDraft b, ParticipantRole role)
    {
        bool first = false, second = false;
        foreach (var participant in b.Participants)
        {
            if (participant.Role == role)
            {
                second = true;
                if (Has(tokens, a, participant, anyRole: false))
                {
                    return true;
                }
            }
        }

        foreach (var participant in a.Participants)
        {
            first |= participant.Role == role;
        }

        return !first || !second;
    }

    private static bool Has(in TokenTable tokens, EventDraft draft, ParticipantDraft wanted, bool anyRole)
    {
        foreach (var participant in draft.Participants)
        {
            bool same = participant.Entity >= 0 ? participant.Entity == wanted.Entity
                : wanted.Entity < 0 && (CharacterFold.Equal(participant.Span.Of(tokens.Text), wanted.Span.Of(tokens.Text)) || IsSameGroup(tokens, participant.Span, wanted.Span));
            if (same && (anyRole || participant.Role == wanted.Role))
            {
                return true;
            }
        }

        return false;
    }

    // "900 asylum seekers" and later "the seekers"
    private static bool IsSameGroup(in TokenTable tokens, TextSpan first, TextSpan later)
    {
        int article = tokens.TokenAt(later.Start);
        if (!tokens.Is(article, "the") && !tokens.Is(article, "these") && !tokens.Is(article, "those"))
        {
            return false;
        }

        var (a, b) = (HeadOf(tokens, first), HeadOf(tokens, later));
        return a >= 0 && b > article && CharacterFold.Equal(tokens[a], tokens[b]);
    }

    // The last noun before the words that say more: "the rescued members of the crew"
    private static int HeadOf(in TokenTable tokens, TextSpan span)
    {
        int head = -1;
        for (int token = tokens.TokenAt(span.Start); token >= 0 && token < tokens.Count && tokens.StartOf(token) < span.End && !(head >= 0 && tokens.TagOf(token) == PartOfSpeech.IN); token++)
        {
            head = tokens.TagOf(token) is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP ? token : head;
        }

        return head;
    }
}
