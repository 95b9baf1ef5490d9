using NewsNlp.Text;
using Relation = NewsNlp.Text.DependencyRelation;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds the clause that a reporting verb takes in the dependency parse.</summary>
internal static class ParsedComplement
{
    private const int MaxDistance = 30;

    /// <summary>Gets the first token of the clause that a verb takes, from a token on; -1 where there is no parse, or no such clause in it.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="verb">The reporting verb.</param>
    /// <param name="next">The first token that may open the clause.</param>
    /// <param name="last">The last token of the sentence.</param>
    public static int Start(in Scene scene, int verb, int next, int last)
    {
        if (scene.TagOf(next) == PartOfSpeech.WRB)
        {
            return -1; // "found out where he lived"
        }

        int limit = Math.Min(last, next + MaxDistance);
        for (int i = next; i <= limit; i++)
        {
            if (scene.Tokens.Heads[i] == verb && scene.Tokens.Relations[i] == Relation.Ccomp)
            {
                return First(scene, next, i);
            }
        }

        return -1;
    }

    private static int First(in Scene scene, int next, int clause)
    {
        int first = next;
        while (first < clause && (scene.IsComma(first) || scene.Tokens.Is(first, "that") || !ParsedPhrase.Contains(scene, clause, first)))
        {
            first++;
        }

        return first;
    }
}
