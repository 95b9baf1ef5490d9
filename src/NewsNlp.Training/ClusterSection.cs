using NewsNlp.Internal;
using NewsNlp.Tagging;

namespace NewsNlp.Training;

/// <summary>Compiles the cluster paths of <c>vectors/glove_bisect14.tsv</c>: word, tab, path as a string of 0 and 1, most frequent words first.</summary>
internal static class ClusterSection
{
    private const int WordCount = 200_000;

    public static byte[] Compile(string path)
        => WordClusters.Compile([.. File.ReadLines(path).Take(WordCount).Select(line => line.Split('\t')).Select(columns => (CharacterFold.Hash(columns[0]), Convert.ToUInt32(columns[1], 2)))]);
}
