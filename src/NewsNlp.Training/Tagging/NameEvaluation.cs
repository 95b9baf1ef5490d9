using NewsNlp.Knowledge;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging;

/// <summary>Counts of names by kind: how many there are, how many were found, how many of these are right in extent and kind.</summary>
internal sealed class NameEvaluation
{
    private readonly int[] _gold = new int[3];
    private readonly int[] _found = new int[3];
    private readonly int[] _right = new int[3];

    public void Add(ReadOnlySpan<byte> gold, ReadOnlySpan<byte> found)
    {
        var expected = Names(gold);
        var names = Names(found);
        foreach (var name in expected)
        {
            _gold[(int)name.Kind]++;
            _right[(int)name.Kind] += names.Contains(name) ? 1 : 0;
        }

        foreach (var name in names)
        {
            _found[(int)name.Kind]++;
        }
    }

    public override string ToString()
        => string.Join("  ", Enum.GetValues<EntityKind>().Select(k => Row(k.ToString(), _gold[(int)k], _found[(int)k], _right[(int)k])).Append(Row("all", _gold.Sum(), _found.Sum(), _right.Sum())));

    private static string Row(string name, int gold, int found, int right)
        => $"{name} {100.0 * right / Math.Max(1, found):F1} / {100.0 * right / Math.Max(1, gold):F1} / {200.0 * right / Math.Max(1, gold + found):F1}";

    private static HashSet<(int First, int Last, EntityKind Kind)> Names(ReadOnlySpan<byte> labels)
    {
        var names = new HashSet<(int First, int Last, EntityKind Kind)>();
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] != NameLabel.Outside)
            {
                int first = i;
                while (NameLabel.PartOf(labels[i]) is NameLabel.Begin or NameLabel.Inside)
                {
                    i++;
                }

                names.Add((first, i, NameLabel.KindOf(labels[i])));
            }
        }

        return names;
    }
}
