using NewsNlp.Knowledge;

namespace NewsNlp.Training.Events;

/// <summary>Tells which labels of the PLOVER gold standard records an event of ours can bear. The records follow the book before 0.8, which told some acts apart that 0.8 codes alike (FIGHT, DISAPPROVE).</summary>
internal static class GsrLabels
{
    private static readonly Dictionary<string, string[]> ByType = new(StringComparer.Ordinal)
    {
        ["Meeting"] = ["CONSULT"],
        ["Visit"] = ["CONSULT"],
        ["Call"] = ["CONSULT"],
        ["Demand"] = ["DEMAND"],
        ["Accusation"] = ["DISAPPROVE"],
        ["Denial"] = ["REJECT"],
        ["Rejection"] = ["REJECT"],
        ["Threat"] = ["THREATEN"],
        ["Endorsement"] = ["SUPPORT"],
        ["Commitment"] = ["AGREE"],
        ["DiplomaticRelations"] = ["SUPPORT", "SANCTION"],
        ["Agreement"] = ["SUPPORT", "AGREE"],
        ["Aid"] = ["AID"],
        ["Cooperation"] = ["COOPERATE"],
        ["Sanction"] = ["SANCTION", "COERCE"],
        ["Expulsion"] = ["SANCTION", "COERCE"],
        ["Protest"] = ["PROTEST"],
        ["Mobilization"] = ["MOBILIZE"],
        ["Attack"] = ["ASSAULT", "FIGHT"],
        ["Abduction"] = ["ASSAULT"],
        ["Casualty"] = ["ASSAULT", "FIGHT"],
        ["Arrest"] = ["COERCE"],
        ["Charge"] = ["DISAPPROVE", "COERCE"],
        ["Verdict"] = ["SANCTION"],
        ["Investigation"] = ["INVESTIGATE"],
        ["EmergencyMeasure"] = ["COERCE"],
        ["Ceasefire"] = ["RETREAT", "CONCEDE"],
        ["Withdrawal"] = ["RETREAT", "CONCEDE"],
        ["Release"] = ["RETREAT", "CONCEDE"],
        ["Departure"] = ["RETREAT", "CONCEDE"],
    };

    private static readonly HashSet<string> Hostile = new(StringComparer.Ordinal) { "Protest", "Mobilization", "Attack", "Abduction", "Arrest", "Sanction", "Expulsion", "EmergencyMeasure" };

    /// <summary>Gets whether a label fits an event: a friendly act to come is an agreement and a hostile one a threat, a friendly act that is cancelled a sanction, and one that is refused a rejection.</summary>
    public static bool Fit(NewsEvent found, string label)
    {
        if (!ByType.TryGetValue(found.Type, out string[]? labels))
        {
            return false;
        }

        bool hostile = Hostile.Contains(found.Type);
        return labels.Contains(label)
            || label == (hostile ? "THREATEN" : "AGREE") && found.Status == EventStatus.Planned
            || label == "SANCTION" && found.Status == EventStatus.Cancelled && !hostile
            || label == "REJECT" && found.Status == EventStatus.Denied && !hostile;
    }
}
