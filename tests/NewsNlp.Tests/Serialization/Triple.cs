namespace NewsNlp.Tests.Serialization;

/// <summary>A statement of linked data. Addresses are as they are; values have quotation marks around them and their type behind.</summary>
internal readonly record struct Triple(string Subject, string Predicate, string Object)
{
    public const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    public static string Literal(string value, string? datatype) => $"\"{value}\"{(datatype is null ? "" : "^^" + datatype)}";
}
