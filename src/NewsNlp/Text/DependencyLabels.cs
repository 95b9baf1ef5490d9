using System.Collections.Frozen;
using System.Text;

namespace NewsNlp.Text;

/// <summary>The labels of the treebanks for dependency relations: "nsubj:pass" is <see cref="DependencyRelation.NsubjPass"/>.</summary>
internal static class DependencyLabels
{
    private static readonly string[] Labels = [.. Enum.GetNames<DependencyRelation>().Select(LabelOf)];
    private static readonly FrozenDictionary<string, DependencyRelation> Relations =
        Labels.Select((label, i) => (label, i)).ToFrozenDictionary(l => l.label, l => (DependencyRelation)l.i, StringComparer.Ordinal);

    /// <summary>Gets the label of a relation; "_" for <see cref="DependencyRelation.None"/>.</summary>
    public static string Of(DependencyRelation relation) => Labels[(int)relation];

    /// <summary>Reads a label. A subtype that has no value of its own is read as its universal relation.</summary>
    /// <exception cref="FormatException">The label is no relation of Universal Dependencies.</exception>
    public static DependencyRelation Parse(string label)
    {
        if (Relations.TryGetValue(label, out var relation))
        {
            return relation;
        }

        int colon = label.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Relations.TryGetValue(label[..colon], out relation)
            ? relation
            : throw new FormatException($"'{label}' is no relation of Universal Dependencies.");
    }

    /// <summary>Gets the universal relation of a subtype: <see cref="DependencyRelation.Nsubj"/> for <see cref="DependencyRelation.NsubjPass"/>.</summary>
    public static DependencyRelation Universal(DependencyRelation relation)
    {
        string label = Of(relation);
        int colon = label.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : Relations[label[..colon]];
    }

    // A subtype begins at the second capital of the name.
    private static string LabelOf(string name)
    {
        if (name == nameof(DependencyRelation.None))
        {
            return "_";
        }

        var label = new StringBuilder();
        foreach (char c in name)
        {
            label.Append(char.IsUpper(c) && label.Length > 0 ? ":" : "").Append(char.ToLowerInvariant(c));
        }

        return label.ToString();
    }
}
