using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction;

/// <summary>An event while the article is in work.</summary>
internal sealed class EventDraft
{
    public required string Type { get; set; }

    public EventStatus Status { get; set; }

    /// <summary>Gets or sets the first token of the trigger.</summary>
    public required int First { get; set; }

    /// <summary>Gets or sets the last token of the trigger.</summary>
    public required int Last { get; set; }

    public List<ParticipantDraft> Participants { get; } = [];

    /// <summary>Gets or sets the number of the place among the entities, or -1.</summary>
    public int Place { get; set; } = -1;

    /// <summary>Gets or sets the number of the expression of time in <see cref="AnnotationLayers.Times"/>, or -1.</summary>
    public int Time { get; set; } = -1;

    /// <summary>Gets or sets the TIMEX3 value; null means that of <see cref="Time"/>.</summary>
    public string? Date { get; set; }

    /// <summary>Gets or sets the number of the entity that claims it, or -1.</summary>
    public int AttributedTo { get; set; } = -1;

    public PeopleCount? Dead { get; set; }

    public PeopleCount? Injured { get; set; }

    public List<MoneyAmount> Amounts { get; } = [];

    public string? Plover { get; set; }

    public string? Cameo { get; set; }

    public string? OpenCalais { get; set; }

    public string? SchemaOrg { get; set; }

    public float Confidence { get; set; } = 1;

    /// <summary>Adds a participant, unless the same entity takes part already: "her counterpart, Emre Aydin" is one.</summary>
    public void Add(ParticipantDraft participant)
    {
        foreach (var other in Participants)
        {
            if (other.Entity == participant.Entity && (participant.Entity >= 0 || other.Span == participant.Span))
            {
                return;
            }
        }

        Participants.Add(participant);
    }
}
