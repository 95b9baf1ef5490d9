using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Events;

/// <summary>What the options of one line of an event type say, while it is read.</summary>
internal sealed class PatternOptions
{
    public WordCue? Object { get; set; }

    public WordCue? Near { get; set; }

    public WordCue? Not { get; set; }

    public WordCue? Next { get; set; }

    public WordCue? NotNext { get; set; }

    public WordCue? Previous { get; set; }

    public WordCue? NotPrevious { get; set; }

    public bool BearsName { get; set; }

    public EventStatus Status { get; set; }

    public PatternNeed Need { get; set; }

    public EventCodes Codes { get; } = new();
}
