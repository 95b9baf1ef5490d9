using System.Buffers.Binary;
using System.Text;

namespace NewsNlp.Models;

/// <summary>Writes a model file. Sections are sorted by name, so the same sections give the same bytes.</summary>
internal sealed class ModelFileWriter
{
    private readonly SortedDictionary<string, byte[]> _sections = new(StringComparer.Ordinal);

    /// <summary>Gets the names of the sections added so far.</summary>
    public IEnumerable<string> Names => _sections.Keys;

    /// <summary>Adds a section, or puts a new one in its place.</summary>
    public void Set(string name, byte[] content)
    {
        if (Encoding.ASCII.GetByteCount(name) > ModelFileFormat.NameSize)
        {
            throw new ArgumentException($"The section name '{name}' is longer than {ModelFileFormat.NameSize} bytes.", nameof(name));
        }

        _sections[name] = content;
    }

    /// <summary>Writes the file.</summary>
    public byte[] ToArray()
    {
        int offset = Pad(ModelFileFormat.HeaderSize + (_sections.Count * ModelFileFormat.DirectoryRowSize));
        var file = new byte[offset + _sections.Values.Sum(s => Pad(s.Length))];
        BinaryPrimitives.WriteUInt32LittleEndian(file, ModelFileFormat.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), ModelFileFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), _sections.Count);
        int row = ModelFileFormat.HeaderSize;
        foreach (var (name, content) in _sections)
        {
            Encoding.ASCII.GetBytes(name, file.AsSpan(row, ModelFileFormat.NameSize));
            BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(row + ModelFileFormat.NameSize), offset);
            BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(row + ModelFileFormat.NameSize + 8), content.Length);
            BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(row + ModelFileFormat.NameSize + 16), ModelFileFormat.Checksum(content));
            content.CopyTo(file, offset);
            offset += Pad(content.Length);
            row += ModelFileFormat.DirectoryRowSize;
        }

        return file;
    }

    private static int Pad(int length) => (length + 7) & ~7;
}
