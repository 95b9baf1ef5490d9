using NewsNlp.Knowledge;

namespace NewsNlp.Serialization;

/// <summary>A person, an organisation or a place in a graph of relations.</summary>
/// <param name="Id">The identifier in the graph.</param>
/// <param name="Name">The name, as the first article has it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Wikidata">The Wikidata identifier, where known.</param>
/// <param name="Articles">In how many articles it is.</param>
/// <param name="Mentions">How often they mention it.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record RelationNode(string Id, string Name, EntityKind Kind, string? Wikidata, int Articles, int Mentions);
