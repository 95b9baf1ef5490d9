using System.Runtime.InteropServices;

namespace NewsNlp.Training.Network;

/// <summary>Memory for the numbers of one step of one worker; all of it is given back at once.</summary>
internal sealed unsafe class Arena
{
    private readonly float[] _array;
    private readonly float* _memory;
    private readonly long _size;
    private long _used;

    public Arena(long size)
    {
        _size = size;
        _array = GC.AllocateUninitializedArray<float>((int)size, pinned: true);
        _memory = (float*)Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0);
    }

    /// <summary>Takes zeroed memory.</summary>
    public float* Take(long count)
    {
        float* taken = TakeDirty(count);
        NativeMemory.Clear(taken, (nuint)count * sizeof(float));
        return taken;
    }

    /// <summary>Takes memory with whatever was there.</summary>
    public float* TakeDirty(long count)
    {
        long end = _used + ((count + 15) & ~15L);
        if (end > _size)
        {
            throw new InvalidOperationException($"A training step needs more than {_size:N0} numbers; make the batch smaller.");
        }

        float* taken = _memory + _used;
        _used = end;
        return taken;
    }

    public void Clear() => _used = 0;
}
