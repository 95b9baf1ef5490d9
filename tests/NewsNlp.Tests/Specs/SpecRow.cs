using NewsNlp.Text;

namespace NewsNlp.Tests.Specs;

/// <summary>One row: what kind, where, which words, and its fields.</summary>
public sealed record SpecRow(string Kind, TextSpan Span, string Text, IReadOnlyDictionary<string, string> Fields)
{
    public static SpecRow Parse(string line)
    {
        string[] columns = line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (columns is ["none", var kind])
        {
            return new SpecRow(kind, default, "", new Dictionary<string, string> { ["none"] = "" });
        }

        int[] ends = columns.Length >= 3 ? [.. columns[1].Split('-').Select(int.Parse)] : [];
        if (ends.Length != 2)
        {
            throw new FormatException($"The row '{line}' is not of the form: kind  start-end  text  key=value.");
        }

        return new SpecRow(columns[0], new TextSpan(ends[0], ends[1]), columns[2], columns.Skip(3).Select(f => f.Split('=', 2)).ToDictionary(f => f[0], f => f[1]));
    }

    /// <summary>Gets whether another row has this kind, place and words, and at least these fields.</summary>
    public bool Fits(SpecRow actual)
        => Kind == actual.Kind && Span == actual.Span && Text == actual.Text && Fields.All(f => actual.Fields.TryGetValue(f.Key, out string? value) && value == f.Value);

    public override string ToString() => $"{Kind}  {Span.Start}-{Span.End}  {Text}{string.Concat(Fields.Select(f => $"  {f.Key}={f.Value}"))}";
}
