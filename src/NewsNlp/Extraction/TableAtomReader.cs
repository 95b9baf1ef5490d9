using System.Runtime.InteropServices;
using NewsNlp.Lexicons;
using NewsNlp.Tagging;

namespace NewsNlp.Extraction;

/// <summary>Turns the hits of the fact tables into numbers for the name tagger.</summary>
internal sealed class TableAtomReader
{
    private TableAtoms[] _atoms = new TableAtoms[1024];

    /// <summary>Gets what the tables say of each token; valid until the next call.</summary>
    /// <param name="matches">The hits, ordered by first token, longer ones first.</param>
    /// <param name="tokenCount">The number of tokens.</param>
    public ReadOnlySpan<TableAtoms> Read(List<TableMatch> matches, int tokenCount)
    {
        if (_atoms.Length < tokenCount)
        {
            _atoms = new TableAtoms[Math.Max(tokenCount, _atoms.Length * 2)];
        }

        var atoms = _atoms.AsSpan(0, tokenCount);
        atoms.Clear();
        int covered = -1; // the end of the last phrase, which a later one must pass
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(matches))
        {
            var kinds = match.Kinds & ~PhraseKinds.User;
            if (match.First == match.Last)
            {
                atoms[match.First] = atoms[match.First] with { Word = atoms[match.First].Word | (uint)kinds };
            }
            else if (match.Last > covered)
            {
                for (int i = Math.Max(match.First, covered + 1); i <= match.Last; i++)
                {
                    uint part = i == match.First ? 1u : i == match.Last ? 3u : 2u;
                    atoms[i] = atoms[i] with { Phrase = ((uint)kinds << 2) | part };
                }

                covered = match.Last;
            }
        }

        return atoms;
    }
}
