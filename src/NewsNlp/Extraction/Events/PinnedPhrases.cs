using System.Runtime.InteropServices;
using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Events;

/// <summary>A phrase table that is built when the pipeline is, in memory that does not move.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class PinnedPhrases
{
    private readonly byte[] _memory;

    public PinnedPhrases(PhraseTableBuilder builder)
    {
        byte[] bytes = builder.ToArray();
        _memory = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(_memory, 0);
    }

    public PhraseTable Table => new((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0));
}
