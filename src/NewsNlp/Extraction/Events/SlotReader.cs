using NewsNlp.Internal;

namespace NewsNlp.Extraction.Events;

/// <summary>Reads a slot of a pattern: "with=target:person|organization!".</summary>
internal static class SlotReader
{
    private static readonly string[] Positions = ["subject", "object", "poss", "support", "clause", "purpose"];

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "about", "across", "against", "along", "alongside", "among", "as", "at", "behind", "between", "by", "for", "from", "in", "inside", "into", "near", "of", "off", "on", "outside",
        "over", "through", "to", "toward", "towards", "under", "upon", "via", "with", "within",
    };

    /// <summary>Reads one slot.</summary>
    /// <exception cref="EventTypeFormatException">Position, role or kind is none.</exception>
    public static EventSlot Read(EventTypeLine line, string key, string value)
    {
        bool required = value.EndsWith('!');
        string[] parts = value.TrimEnd('!').Split(':');
        var position = Array.IndexOf(Positions, key) is >= 0 and int number ? (SlotPosition)number : SlotPosition.Preposition;
        if (parts.Length > 2 || position == SlotPosition.Preposition && !Prepositions.Contains(key))
        {
            throw line.Fault($"'{key}={value}' is no option and no slot; a slot reads like 'with=target:person|organization!', and its key is subject, object, poss, support, clause, purpose or a preposition.");
        }

        var role = SlotRole.None;
        foreach (string name in parts[0].Split('+'))
        {
            role |= name switch
            {
                "agent" => SlotRole.Agent,
                "target" => SlotRole.Target,
                "place" => SlotRole.Place,
                "-" => SlotRole.None,
                _ => throw line.Fault($"'{name}' is no role. There are: agent, target, place, and '-' for none."),
            };
        }

        var kinds = parts.Length == 1 ? (role == SlotRole.Place ? FillerKinds.Place : FillerKinds.Who) : FillerKinds.None;
        for (int i = 1; i < parts.Length; i++)
        {
            foreach (string name in parts[i].Split('|'))
            {
                kinds |= line.Value<FillerKinds>(name, "kind of filler");
            }
        }

        string preposition = position == SlotPosition.Preposition ? key : "";
        return new EventSlot(position, preposition, CharacterFold.Hash(preposition), role, kinds, required);
    }
}
