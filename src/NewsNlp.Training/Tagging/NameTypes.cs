using NewsNlp.Knowledge;
using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging;

/// <summary>Maps the label sets of the name corpora to ours.</summary>
internal static class NameTypes
{
    /// <summary>Gets the kind of an IOB2 label; null for what is no person, organisation or place.</summary>
    public static EntityKind? KindOf(string label) => label.Length < 3 ? null : label[2..] switch
    {
        "PER" or "person" or "politician" or "Person" => EntityKind.Person,
        "ORG" or "corporation" or "group" or "organisation" or "politicalparty" or "Organization" => EntityKind.Organization,
        "LOC" or "location" or "country" or "Location" or "Facility" => EntityKind.Place,
        _ => null,
    };

    /// <summary>Gets the labels of a sentence in the form of the tagger.</summary>
    public static byte[] ToLabels(IReadOnlyList<string> iob2)
    {
        var labels = new byte[iob2.Count];
        for (int i = 0; i < labels.Length;)
        {
            var kind = KindOf(iob2[i]);
            int last = i;
            while (last + 1 < labels.Length && iob2[last + 1].StartsWith('I') && KindOf(iob2[last + 1]) == kind)
            {
                last++;
            }

            if (kind is { } known)
            {
                Fill(labels.AsSpan(i, last - i + 1), known);
            }

            i = last + 1;
        }

        return labels;
    }

    /// <summary>Labels the tokens of one name.</summary>
    public static void Fill(Span<byte> labels, EntityKind kind)
    {
        if (labels.Length == 1)
        {
            labels[0] = (byte)NameLabel.Of(kind, NameLabel.Single);
            return;
        }

        labels.Fill((byte)NameLabel.Of(kind, NameLabel.Inside));
        labels[0] = (byte)NameLabel.Of(kind, NameLabel.Begin);
        labels[^1] = (byte)NameLabel.Of(kind, NameLabel.End);
    }
}
