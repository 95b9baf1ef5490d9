namespace NewsNlp.Knowledge;

/// <summary>Whether an event is told as done.</summary>
public enum EventStatus
{
    /// <summary>Told as having happened or happening.</summary>
    Asserted = 0,

    /// <summary>Announced or intended.</summary>
    Planned,

    /// <summary>Said not to happen or not to have happened.</summary>
    Denied,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Possible, conditional or only claimed.</summary>
    Hypothetical,

    /// <summary>Asked for.</summary>
    Demanded,
}
