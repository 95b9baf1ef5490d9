using System.Text;

namespace NewsNlp.Console.Input;

/// <summary>Reads lines and blocks of bytes from a stream in turn.</summary>
internal sealed class ArchiveReader(Stream stream)
{
    private const int LongestLine = 1 << 16;

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _next;
    private int _count;

    /// <summary>Reads a line without its line break; null at the end.</summary>
    /// <exception cref="InputException">The line has no end.</exception>
    public string? ReadLine()
    {
        var line = new MemoryStream();
        bool isAtEnd = true;
        while (Fill())
        {
            isAtEnd = false;
            int end = Array.IndexOf(_buffer, (byte)'\n', _next, _count - _next);
            line.Write(_buffer, _next, (end < 0 ? _count : end) - _next);
            _next = end < 0 ? _count : end + 1;
            if (end >= 0)
            {
                break;
            }

            if (line.Length > LongestLine)
            {
                throw new InputException("this is no WARC archive, or a record of it is damaged: a line of its header has no end. What came before was read.");
            }
        }

        return isAtEnd ? null : Encoding.UTF8.GetString(line.GetBuffer().AsSpan(0, (int)line.Length)).TrimEnd('\r');
    }

    /// <summary>Reads a number of bytes; fewer at the end.</summary>
    public byte[] Read(int length)
    {
        var block = new MemoryStream(Math.Min(length, 1 << 20)); // the length is a claim of the archive
        Consume(length, block);
        return block.ToArray();
    }

    /// <summary>Passes over a number of bytes.</summary>
    public void Skip(long length) => Consume(length, Stream.Null);

    private void Consume(long length, Stream target)
    {
        for (; length > 0 && Fill();)
        {
            int count = (int)Math.Min(length, _count - _next);
            target.Write(_buffer, _next, count);
            _next += count;
            length -= count;
        }
    }

    private bool Fill()
    {
        if (_next == _count)
        {
            _next = 0;
            _count = stream.Read(_buffer, 0, _buffer.Length);
        }

        return _count > 0;
    }
}
