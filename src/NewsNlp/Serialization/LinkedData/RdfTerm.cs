namespace NewsNlp.Serialization.LinkedData;

/// <summary>The object of a statement: another node, or a value.</summary>
/// <param name="Value">The name of the node with its prefix ("schema:Person"), its full address, or the value.</param>
/// <param name="Kind">Which of these.</param>
/// <param name="Datatype">The type of the value with its prefix; null for text.</param>
internal readonly record struct RdfTerm(string Value, RdfTermKind Kind, string? Datatype = null)
{
    public static RdfTerm Name(string name) => new(name, RdfTermKind.Name);

    public static RdfTerm Address(string iri) => new(iri, RdfTermKind.Address);

    public static RdfTerm Text(string text) => new(text, RdfTermKind.Literal);

    public static RdfTerm Typed(string value, string datatype) => new(value, RdfTermKind.Literal, datatype);
}
