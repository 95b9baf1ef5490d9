using NewsNlp.Lexicons;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Network;

/// <summary>The number of the features and labels of the network; see <see cref="FeatureFingerprint"/>.</summary>
internal static class CoreFingerprint
{
    public static uint Of(WordClusters clusters)
    {
        uint labels = FeatureHash.Mix(FeatureFingerprint.OfValues<PartOfSpeech>(), FeatureFingerprint.OfValues<UniversalPos>());
        uint sum = FeatureHash.Mix(labels, FeatureHash.Mix(FeatureFingerprint.OfValues<DependencyRelation>(), FeatureFingerprint.OfValues<PhraseKinds>()), NameLabel.Count);
        Span<int> rows = stackalloc int[CoreFeatures.Count];
        foreach (var sentence in FeatureFingerprint.ReadProbe(clusters))
        {
            for (int i = 0; i < sentence.Length; i++)
            {
                CoreFeatures.Fill(sentence[i], i == 0, rows);
                foreach (int row in rows)
                {
                    sum = FeatureHash.Mix(sum, (uint)row);
                }
            }
        }

        return sum;
    }
}
