namespace NewsNlp.Knowledge;

/// <summary>The part that somebody has in an event.</summary>
public enum ParticipantRole
{
    /// <summary>Who does it or starts it.</summary>
    Agent = 0,

    /// <summary>Who undergoes or receives it.</summary>
    Target,
}
