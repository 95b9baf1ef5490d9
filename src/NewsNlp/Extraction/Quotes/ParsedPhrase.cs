using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Tells what hangs on a word in the dependency parse.</summary>
internal static class ParsedPhrase
{
    // Deeper ones are cut, so that a look at every token of a sentence stays bounded.
    private const int MaxDepth = 16;

    /// <summary>Gets whether a token hangs on a word, over others or directly, but in no relative clause and no clause beside it; a word hangs on itself.</summary>
    public static bool Contains(in Scene scene, int word, int token)
    {
        for (int depth = 0; depth < MaxDepth && token >= 0; depth++)
        {
            if (token == word)
            {
                return true;
            }

            if (scene.Tokens.Relations[token] is DependencyRelation.AclRelcl or DependencyRelation.Parataxis)
            {
                return false;
            }

            token = scene.Tokens.Heads[token];
        }

        return false;
    }
}
