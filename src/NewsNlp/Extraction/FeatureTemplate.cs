namespace NewsNlp.Extraction;

/// <summary>A kind of feature with one weight for every combination of its values: where an antecedent stands, by the form of the pronoun. Rankers of candidates share it.</summary>
/// <param name="name">The name, with which the names of the combinations begin.</param>
/// <param name="offset">The number of the first combination.</param>
/// <param name="axes">The names of the values on each axis.</param>
internal sealed class FeatureTemplate(string name, int offset, params string[][] axes)
{
    /// <summary>Gets the number after that of the last combination.</summary>
    public int End { get; } = offset + axes.Aggregate(1, static (count, axis) => count * axis.Length);

    /// <summary>Gets the number of a combination.</summary>
    public ushort this[int a] => (ushort)(offset + a);

    /// <summary>Gets the number of a combination.</summary>
    public ushort this[int a, int b] => (ushort)(offset + (a * axes[1].Length) + b);

    /// <summary>Gets the number of a combination.</summary>
    public ushort this[int a, int b, int c] => (ushort)(offset + (((a * axes[1].Length) + b) * axes[2].Length) + c);

    /// <summary>Gets the names of all combinations, in the order of their numbers.</summary>
    public IEnumerable<string> Names => axes.Aggregate((IEnumerable<string>)[name], static (names, axis) => names.SelectMany(n => axis.Select(value => n + value)));
}
