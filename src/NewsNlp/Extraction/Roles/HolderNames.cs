using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Reads the names of people that can hold a title, honorifics left out.</summary>
internal sealed class HolderNames(RoleLexicon lexicon)
{
    private const int MaxHonorifics = 6;
    private const int MaxBracketed = 6;

    /// <summary>Gets the person whose name begins at a token, honorifics left out, or -1.</summary>
    public int PersonAt(in TokenTable tokens, AnnotationLayers layers, int token, out int last)
    {
        last = -1;
        for (int i = token; i < tokens.Count && i <= token + MaxHonorifics && tokens.Sentences[i] == tokens.Sentences[Math.Max(0, token - 1)]; i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention)
            {
                var found = layers.Mentions[mention];
                last = found.Last;
                return found.First == i && IsPerson(layers, found.Entity) ? found.Entity : -1;
            }

            if (!IsHonorific(tokens, i))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Gets the token after a few words in brackets, or the token itself where none open there.</summary>
    public static int AfterBrackets(in TokenTable tokens, int token)
    {
        if (tokens.Is(token, "("))
        {
            for (int i = token + 1; i <= token + MaxBracketed + 1 && i < tokens.Count; i++)
            {
                if (tokens.Is(i, ")"))
                {
                    return i + 1;
                }
            }
        }

        return token;
    }

    /// <summary>Gets the person whose name ends at a token, or -1.</summary>
    public static int PersonEndingAt(AnnotationLayers layers, int token)
        => token >= 0 && layers.MentionAt[token] is >= 0 and var mention && layers.Mentions[mention].Last == token && IsPerson(layers, layers.Mentions[mention].Entity)
            ? layers.Mentions[mention].Entity : -1;

    /// <summary>Gets whether an entity is a person.</summary>
    public static bool IsPerson(AnnotationLayers layers, int entity) => layers.Entities[entity].Kind == EntityKind.Person;

    /// <summary>Gets whether a token is a word of respect before a name.</summary>
    public bool IsHonorific(in TokenTable tokens, int i)
    {
        // "he" in capitals is "His Excellency"; "his" belongs to it only before such a word
        if (tokens.Is(i, "he"))
        {
            return tokens.Has(i, TokenFlags.AllCaps);
        }

        return (lexicon.MeaningOf(tokens, i) & RoleWords.Honorific) != 0
            || ((tokens.Is(i, "his") || tokens.Is(i, "her") || tokens.Is(i, "the")) && (lexicon.MeaningOf(tokens, i + 1) & RoleWords.Honorific) != 0 && tokens.Has(i + 1, TokenFlags.Capitalized))
            || (tokens.Is(i, ".") && tokens.Has(i, TokenFlags.Joined) && (lexicon.MeaningOf(tokens, i - 1) & RoleWords.Honorific) != 0);
    }
}
