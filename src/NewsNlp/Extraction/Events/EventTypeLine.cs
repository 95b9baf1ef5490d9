using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Events;

/// <summary>A line of the text form of event types: reads what all its statements share, and knows where a fault is.</summary>
/// <param name="Source">What the text is called.</param>
/// <param name="Number">The number of the line, from 1.</param>
internal readonly record struct EventTypeLine(string Source, int Number)
{
    /// <summary>Makes a fault of this line.</summary>
    public EventTypeFormatException Fault(string reason) => new(Source, Number, reason);

    /// <summary>Cuts "key=value".</summary>
    /// <exception cref="EventTypeFormatException">One of the two is missing.</exception>
    public (string Key, string Value) KeyAndValue(string option)
    {
        int equals = option.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals < option.Length - 1 ? (option[..equals], option[(equals + 1)..]) : throw Fault($"'{option}' does not read like 'key=value'.");
    }

    /// <summary>Reads the name of a status.</summary>
    /// <exception cref="EventTypeFormatException">There is no such status.</exception>
    public EventStatus StatusOf(string name) => Value<EventStatus>(name, "status");

    /// <summary>Reads a name of an enumeration.</summary>
    /// <exception cref="EventTypeFormatException">There is no such name.</exception>
    public T Value<T>(string name, string what)
        where T : struct, Enum
        => Enum.TryParse(name, ignoreCase: true, out T value) ? value : throw Fault($"'{name}' is no {what}. There are: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");

    /// <summary>Reads a code: "cameo=040", or for one status "cameo.planned=036".</summary>
    /// <returns>Whether the key names a scheme.</returns>
    /// <exception cref="EventTypeFormatException">There is no such status.</exception>
    public bool TryReadCode(EventCodes codes, string key, string value)
    {
        int dot = key.IndexOf('.', StringComparison.Ordinal);
        if (!Enum.TryParse(dot < 0 ? key : key[..dot], ignoreCase: true, out CodeScheme scheme))
        {
            return false;
        }

        codes.Set(scheme, dot < 0 ? EventStatus.Asserted : StatusOf(key[(dot + 1)..]), value);
        return true;
    }
}
