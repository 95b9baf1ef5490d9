using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>A relation as subject, predicate and object: the form for export.</summary>
/// <param name="Subject">The identifier of the subject.</param>
/// <param name="Predicate">The relation: holdsRole, memberOf, locatedIn, said, tookPartIn, metWith, visited, …</param>
/// <param name="Object">The identifier of the object, or a plain value.</param>
/// <param name="Evidence">The characters that tell it.</param>
/// <param name="Confidence">The estimated probability, from 0 to 1, that it is right.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Fact(string Subject, string Predicate, string Object, TextSpan Evidence, float Confidence);
