using System.Runtime.InteropServices;
using NewsNlp.Lexicons;
using NewsNlp.Tagging;

namespace NewsNlp.Extraction.Names;

/// <summary>Turns the hits of the fact tables into what they say of each token, the form that the network and the name tagger read.</summary>
internal static class TableAtomReader
{
    /// <summary>Fills what the tables say of each token.</summary>
    /// <param name="matches">The hits, ordered by first token, longer ones first.</param>
    /// <param name="atoms">One place for each token; what was there is lost.</param>
    public static void Read(List<TableMatch> matches, Span<TableAtoms> atoms)
    {
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
    }
}
