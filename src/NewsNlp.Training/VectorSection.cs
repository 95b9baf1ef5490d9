using System.Runtime.InteropServices;
using NewsNlp.Internal;
using NewsNlp.Network;

namespace NewsNlp.Training;

/// <summary>Compiles the word vectors of <c>vectors/glove100d_200k.*</c>: words, most frequent first, scales, and rows of signed bytes.</summary>
internal static class VectorSection
{
    private const int WordCount = 95_000;

    public static byte[] Compile(string folder)
    {
        string path = Path.Combine(folder, "glove100d_200k.");
        uint[] hashes = [.. File.ReadLines(path + "words.txt").Take(WordCount).Select(w => CharacterFold.Hash(w))];
        var scales = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(path + "scale.f32"));
        var rows = MemoryMarshal.Cast<byte, sbyte>(File.ReadAllBytes(path + "i8"));
        return WordVectors.Compile(hashes, scales[..hashes.Length], rows[..(hashes.Length * WordVectors.Width)]);
    }
}
