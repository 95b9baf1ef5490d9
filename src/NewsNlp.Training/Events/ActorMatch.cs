using NewsNlp.Knowledge;

namespace NewsNlp.Training.Events;

/// <summary>Compares the participants of our events with the actors of coded ones.</summary>
internal static class ActorMatch
{
    private static readonly HashSet<string> Symmetric = new(StringComparer.Ordinal) { "Meeting", "Call", "Agreement", "Ceasefire", "Cooperation", "DiplomaticRelations" };

    /// <summary>Gets whether a source and a target of a coded event take part in ours, each on its side; the sides of what is done together are one.</summary>
    public static bool Both(NewsEvent found, CodedEvent coded) => Side(found, coded.Sources, ParticipantRole.Agent) && Side(found, coded.Targets, ParticipantRole.Target);

    /// <summary>Gets whether a source takes part in our event and a target takes part or is where it happens: coders write the country that is visited, or where a curfew is imposed, as the target.</summary>
    public static bool BothOrPlace(NewsEvent found, CodedEvent coded)
        => Side(found, coded.Sources, ParticipantRole.Agent) && (Side(found, coded.Targets, ParticipantRole.Target) || found.Place is { } place && coded.Targets.Any(a => a.Spans.Any(s => place.Mentions.Any(m => m.Span.Overlaps(s)))));

    /// <summary>Gets whether one of the actors takes part on a side; nobody always does.</summary>
    public static bool Side(NewsEvent found, IReadOnlyList<CodedActor> actors, ParticipantRole role)
        => actors.Count == 0 || found.Participants.Any(p => (p.Role == role || Symmetric.Contains(found.Type)) && actors.Any(a => Overlaps(p, a)));

    // An actor is met by the words of the participant, or by any other words for the same entity: "he".
    private static bool Overlaps(EventParticipant participant, CodedActor actor)
        => actor.Spans.Any(s => s.Overlaps(participant.Span) || participant.Entity is { } entity && entity.Mentions.Any(m => m.Span.Overlaps(s)));
}
