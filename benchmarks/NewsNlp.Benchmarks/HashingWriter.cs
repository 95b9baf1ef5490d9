using System.Text;

namespace NewsNlp.Benchmarks;

/// <summary>Keeps nothing of what is written but a hash (FNV-1a over 64 bits), so that watching the output costs no memory.</summary>
internal sealed class HashingWriter : TextWriter
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>Gets the hash of all that was written.</summary>
    public ulong Hash { get; private set; } = Basis;

    /// <inheritdoc/>
    public override void Write(char value) => Hash = (Hash ^ value) * Prime;

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        ulong hash = Hash;
        foreach (char c in buffer)
        {
            hash = (hash ^ c) * Prime;
        }

        Hash = hash;
    }
}
