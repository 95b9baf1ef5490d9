using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsNlp.Models;

/// <summary>A compiled model: tables, word lists and weights, read in place from one block of memory.</summary>
/// <remarks>The model of the package is part of the assembly; nothing is downloaded, ever.</remarks>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
public sealed unsafe class NewsModel
{
    private const string DefaultName = "news-en.nnlm";
    private readonly byte* _data;
    private readonly object? _owner; // keeps the memory alive as long as the model
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, Lazy<object>> _shared = new();

    private NewsModel(byte* data, long length, string name, object? owner)
    {
        _data = data;
        _owner = owner;
        Name = name;
        ReadDirectory(new ReadOnlySpan<byte>(data, checked((int)length)));
    }

    /// <summary>Gets the English model of the package.</summary>
    /// <exception cref="ModelFormatException">The assembly carries no model or a damaged one.</exception>
    public static NewsModel Default => DefaultHolder.Instance;

    /// <summary>Gets the file name of the model.</summary>
    public string Name { get; }

    /// <summary>Gets the names of the sections.</summary>
    public IEnumerable<string> SectionNames => _sections.Keys.Order(StringComparer.Ordinal);

    /// <summary>Gets the sections with their sizes, in the order of their names.</summary>
    public IReadOnlyList<ModelSection> Sections => [.. SectionNames.Select(n => new ModelSection(n, _sections[n].Length))];

    /// <summary>Loads a model file and checks every section.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ModelFormatException">The file is damaged, of another version, or no model.</exception>
    public static NewsModel Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FromBytes(File.ReadAllBytes(path), Path.GetFileName(path));
    }

    /// <summary>Loads a model from a stream, which is read to its end, and checks every section.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="ModelFormatException">The stream holds no model, a damaged one or one of another version.</exception>
    public static NewsModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return FromBytes(copy.ToArray(), "(stream)");
    }

    /// <summary>Gets whether a section is there.</summary>
    internal bool Has(string section) => _sections.ContainsKey(section);

    /// <summary>Gets what takes long to make of the model: it is made once, at the first call, and serves all pipelines. It must be immutable.</summary>
    internal T Shared<T>(Func<NewsModel, T> make)
        where T : class
        => (T)_shared.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(this))).Value;

    /// <summary>Gets the bytes of a section. Its start is aligned to four bytes at least.</summary>
    /// <exception cref="ModelFormatException">The section is missing or damaged.</exception>
    internal ReadOnlySpan<byte> Bytes(string section)
    {
        if (!_sections.TryGetValue(section, out var entry))
        {
            throw new ModelFormatException(Name, section, "the section is missing. The file was written for another version of the library; compile the model again.");
        }

        var bytes = new ReadOnlySpan<byte>(_data + entry.Offset, entry.Length);
        if (!entry.Checked)
        {
            if (ModelFileFormat.Checksum(bytes) != entry.Checksum)
            {
                throw new ModelFormatException(Name, section, "the checksum does not match; the file is damaged.");
            }

            entry.Checked = true;
        }

        return bytes;
    }

    /// <summary>Gets a section as values.</summary>
    internal ReadOnlySpan<T> Values<T>(string section)
        where T : unmanaged
        => MemoryMarshal.Cast<byte, T>(Bytes(section));

    /// <summary>Gets the address of a section, for kernels. It stays valid as long as this model is alive.</summary>
    internal byte* Pointer(string section)
    {
        Bytes(section);
        return _data + _sections[section].Offset;
    }

    internal static NewsModel FromBytes(byte[] content, string name)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(Math.Max(content.Length, 1), pinned: true);
        content.CopyTo(pinned, 0);
        var model = new NewsModel((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), content.Length, name, pinned);
        foreach (string section in model.SectionNames)
        {
            model.Bytes(section);
        }

        return model;
    }

    private static NewsModel FromAssembly()
    {
        if (typeof(NewsModel).Assembly.GetManifestResourceStream(DefaultName) is not UnmanagedMemoryStream stream)
        {
            throw new ModelFormatException(DefaultName, null, "the assembly was built without a model. Compile one with 'NewsNlp.Training compile' and build again.");
        }

        return new NewsModel(stream.PositionPointer, stream.Length, DefaultName, stream);
    }

    private void ReadDirectory(ReadOnlySpan<byte> file)
    {
        if (file.Length < ModelFileFormat.HeaderSize || ModelFileFormat.ReadUInt32(file, 0) != ModelFileFormat.Magic)
        {
            throw new ModelFormatException(Name, null, "this is no NewsNlp model file; it does not begin with 'NNLM'.");
        }

        uint version = ModelFileFormat.ReadUInt32(file, 4);
        if (version != ModelFileFormat.Version)
        {
            throw new ModelFormatException(Name, null, $"the file has format version {version}, and this library reads version {ModelFileFormat.Version}.");
        }

        long count = ModelFileFormat.ReadUInt32(file, 8);
        if (ModelFileFormat.HeaderSize + (count * ModelFileFormat.DirectoryRowSize) > file.Length)
        {
            throw new ModelFormatException(Name, null, "the file ends inside its directory; it was cut off.");
        }

        for (int i = 0; i < count; i++)
        {
            var row = file.Slice(ModelFileFormat.HeaderSize + (i * ModelFileFormat.DirectoryRowSize), ModelFileFormat.DirectoryRowSize);
            string name = Encoding.ASCII.GetString(row[..ModelFileFormat.NameSize].TrimEnd((byte)0));
            long offset = ModelFileFormat.ReadInt64(row, ModelFileFormat.NameSize);
            long length = ModelFileFormat.ReadInt64(row, ModelFileFormat.NameSize + 8);
            if (offset < 0 || length < 0 || offset > file.Length || length > file.Length - offset)
            {
                throw new ModelFormatException(Name, name, "the section lies outside the file; the file was cut off or is damaged.");
            }

            _sections[name] = new Section((int)offset, (int)length, (ulong)ModelFileFormat.ReadInt64(row, ModelFileFormat.NameSize + 16));
        }
    }

    private static class DefaultHolder
    {
        internal static readonly NewsModel Instance = FromAssembly();
    }

    private sealed class Section(int offset, int length, ulong checksum)
    {
        public int Offset { get; } = offset;

        public int Length { get; } = length;

        public ulong Checksum { get; } = checksum;

        public bool Checked { get; set; }
    }
}
