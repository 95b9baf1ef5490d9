using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Events;

/// <summary>The codes of a type of events, or of one pattern of it, in the schemes of others; a scheme may have another code for a status: a meeting held is CAMEO 040, a planned one 036.</summary>
internal sealed class EventCodes
{
    private readonly Dictionary<(CodeScheme Scheme, EventStatus Status), string> _codes = [];

    /// <summary>Sets a code; that of <see cref="EventStatus.Asserted"/> stands for every status without one of its own.</summary>
    public void Set(CodeScheme scheme, EventStatus status, string code) => _codes[(scheme, status)] = code;

    /// <summary>Gets whether there is a code of a scheme.</summary>
    public bool Has(CodeScheme scheme) => _codes.Keys.Any(k => k.Scheme == scheme);

    /// <summary>Gets the code of an event of a status, or null.</summary>
    public string? Of(CodeScheme scheme, EventStatus status) => _codes.TryGetValue((scheme, status), out string? code) ? code : _codes.GetValueOrDefault((scheme, EventStatus.Asserted));
}
