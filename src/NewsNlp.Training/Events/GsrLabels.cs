using NewsNlp.Knowledge;

namespace NewsNlp.Training.Events;

/// <summary>Tells which labels of the PLOVER gold standard records an event of ours can bear. The records follow the book before 0.8, which told some acts apart that we code alike (FIGHT, DISAPPROVE) and codes an act to come as an agreement.</summary>
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

    /// <summary>Gets whether a label fits an event.</summary>
    public static bool Fit(NewsEvent found, string label)
        => ByType.TryGetValue(found.Type, out string[]? labels) && labels.Contains(label)
            || label == "AGREE" && found.Status == EventStatus.Planned && ByType.ContainsKey(found.Type)
            || label == "REJECT" && found.Status == EventStatus.Denied && ByType.ContainsKey(found.Type);
}
