namespace NewsNlp.Serialization;

/// <summary>Turns offsets in UTF-16 code units into offsets in Unicode characters.</summary>
internal sealed class CodePointOffsets
{
    private readonly List<int> _pairs = []; // where the second halves of surrogate pairs stand

    public CodePointOffsets(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                _pairs.Add(i);
            }
        }
    }

    public int Of(int offset)
    {
        int before = _pairs.BinarySearch(offset);
        return offset - (before < 0 ? ~before : before);
    }
}
