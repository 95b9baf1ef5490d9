using System.Runtime.InteropServices;
using System.Text;
using NewsNlp.Models;

namespace NewsNlp.Lexicons;

/// <summary>Texts by number, read in place; a string is made when one is asked for.</summary>
/// <remarks>Layout: 32-bit count, count + 1 offsets, UTF-8 characters.</remarks>
internal readonly unsafe struct StringTable
{
    private readonly int* _offsets;
    private readonly byte* _texts;

    public StringTable(NewsModel model, string section)
    {
        int* data = (int*)model.Pointer(section);
        Count = *data;
        _offsets = data + 1;
        _texts = (byte*)(_offsets + Count + 1);
    }

    public int Count { get; }

    /// <summary>Gets a text.</summary>
    public string this[int index] => Encoding.UTF8.GetString(Bytes(index));

    /// <summary>Gets a text as UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes(int index) => new(_texts + _offsets[index], _offsets[index + 1] - _offsets[index]);

    /// <summary>Writes a section.</summary>
    public static byte[] Write(IReadOnlyList<string> texts)
    {
        var offsets = new int[texts.Count + 1];
        using var characters = new MemoryStream();
        for (int i = 0; i < texts.Count; i++)
        {
            characters.Write(Encoding.UTF8.GetBytes(texts[i]));
            offsets[i + 1] = (int)characters.Position;
        }

        return [.. BitConverter.GetBytes(texts.Count), .. MemoryMarshal.AsBytes<int>(offsets), .. characters.ToArray()];
    }
}
