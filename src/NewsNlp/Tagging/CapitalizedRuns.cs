using NewsNlp.Internal;

namespace NewsNlp.Tagging;

/// <summary>Finds runs of capitalised words: the last word of a run tells what "Supreme Court" is, the first one what "Bank of England" is.</summary>
internal static class CapitalizedRuns
{
    private static readonly uint[] Joints = Array.ConvertAll<string, uint>(["of", "for", "the", "&", "de", "del", "du", "da", "di", "on"], w => CharacterFold.Hash(w));

    /// <summary>Fills in the run of every capitalised token of a sentence; the others get none.</summary>
    public static void Fill(Span<TokenAtoms> atoms)
    {
        int end = atoms.Length - TokenReader.Padding;
        for (int i = TokenReader.Padding; i < end;)
        {
            if (!atoms[i].IsCapitalized)
            {
                Clear(ref atoms[i++]);
                continue;
            }

            int last = LastOfRun(atoms, i, end);
            FillRun(atoms, i, last);
            i = last + 1;
        }

        for (int i = TokenReader.Padding; i < end;)
        {
            i = atoms[i].IsCapitalized ? FillChain(atoms, i, end) + 1 : i + 1;
        }
    }

    private static int LastOfRun(ReadOnlySpan<TokenAtoms> atoms, int first, int end)
    {
        int last = first;
        while (last + 1 < end && atoms[last + 1].IsCapitalized)
        {
            last++;
        }

        return last;
    }

    private static void FillRun(Span<TokenAtoms> atoms, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            atoms[i].RunFirst = atoms[first].Word;
            atoms[i].RunLast = atoms[last].Word;
            atoms[i].RunBefore = atoms[first - 1].Word;
            atoms[i].RunAfter = atoms[last + 1].Word;
            atoms[i].RunLastCluster = atoms[last].Cluster;
            atoms[i].RunBeforeCluster = atoms[first - 1].Cluster;
            atoms[i].RunAfterCluster = atoms[last + 1].Cluster;
            atoms[i].RunLength = (uint)Math.Min(last - first + 1, 6);
        }
    }

    private static int FillChain(Span<TokenAtoms> atoms, int first, int end)
    {
        int last = LastOfRun(atoms, first, end);
        for (int links = 0; links < 4; links++)
        {
            int next = last + 1;
            while (next < end && next < last + 3 && Array.IndexOf(Joints, atoms[next].Word) >= 0)
            {
                next++;
            }

            if (next == last + 1 || next >= end || !atoms[next].IsCapitalized)
            {
                break;
            }

            last = LastOfRun(atoms, next, end);
        }

        for (int i = first; i <= last; i++)
        {
            atoms[i].ChainFirst = atoms[first].Word;
            atoms[i].ChainFirstCluster = atoms[first].Cluster;
            atoms[i].ChainLast = atoms[last].Word;
        }

        return last;
    }

    private static void Clear(ref TokenAtoms atoms)
        => atoms.RunLastCluster = atoms.RunBeforeCluster = atoms.RunAfterCluster = atoms.ChainFirstCluster = atoms.RunFirst = atoms.RunLast = atoms.RunBefore = atoms.RunAfter = atoms.RunLength = atoms.ChainFirst = atoms.ChainLast = 0;
}
