using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace NewsNlp.Models;

/// <summary>The layout of a model file: magic, version, section count, then one directory row a section, then the sections, each padded to eight bytes. All little-endian.</summary>
internal static class ModelFileFormat
{
    public const uint Magic = 0x4D4C4E4E; // "NNLM"
    public const int Version = 1;
    public const int HeaderSize = 16;
    public const int NameSize = 40;
    public const int DirectoryRowSize = NameSize + 8 + 8 + 8;

    /// <summary>A 64-bit checksum: four multiply-and-rotate lanes over eight-byte words. It finds damage; it is no protection against intent.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> data)
    {
        const ulong Prime = 0x9E3779B185EBCA87;
        ulong a = 1, b = 2, c = 3, d = 4;
        int i = 0;
        for (; i + 32 <= data.Length; i += 32)
        {
            a = Step(a, Read(data, i));
            b = Step(b, Read(data, i + 8));
            c = Step(c, Read(data, i + 16));
            d = Step(d, Read(data, i + 24));
        }

        ulong hash = (a * Prime) ^ ulong.RotateLeft(b, 17) ^ ulong.RotateLeft(c * Prime, 31) ^ ulong.RotateLeft(d, 47);
        for (; i < data.Length; i++)
        {
            hash = (hash ^ data[i]) * Prime;
        }

        return Step(hash, (ulong)data.Length);

        static ulong Step(ulong lane, ulong word) => ulong.RotateLeft((lane ^ word) * Prime, 29);
        static ulong Read(ReadOnlySpan<byte> data, int at) => MemoryMarshal.Read<ulong>(data[at..]);
    }

    public static uint ReadUInt32(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt32LittleEndian(data[at..]);

    public static long ReadInt64(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt64LittleEndian(data[at..]);
}
