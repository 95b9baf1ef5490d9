using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds noun phrases that stand for what was said: "stressed the need for calm".</summary>
internal static class ReportedObject
{
    /// <summary>Finds the noun phrase or clause that is the object of a reporting verb.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="next">The token after the verb.</param>
    /// <param name="last">The last token of the sentence.</param>
    /// <returns>Its first token; -1 where there is none that says something.</returns>
    public static int Start(in Scene scene, int next, int last)
    {
        while (next <= last && scene.TagOf(next) is PartOfSpeech.RB)
        {
            next++;
        }

        // "conveyed to the king the greetings of", "stressed on the role of"
        if (scene.Tokens.Is(next, "to") && NounPhrases.Forward(scene, next + 1, last) is { IsEmpty: false } whom && scene.Chunks.KindAt(whom.Last + 1) == ChunkKind.Noun)
        {
            next = whom.Last + 1;
        }
        else if (scene.Tokens.Is(next, "on"))
        {
            next++;
        }

        if (next > last)
        {
            return -1;
        }

        if (scene.TagOf(next) is PartOfSpeech.PRP or PartOfSpeech.DT && (next == last || scene.IsTerminal(next + 1) || scene.IsComma(next + 1)))
        {
            return -1; // "denied it" says nothing
        }

        if (IsBare(scene, next, last))
        {
            return -1;
        }

        bool opens = scene.Marks.OpensAt(next) || scene.Chunks.KindAt(next) is ChunkKind.Noun || scene.TagOf(next) is PartOfSpeech.DT or PartOfSpeech.VBG or PartOfSpeech.WRB or PartOfSpeech.WP;
        return opens ? next : -1;
    }

    /// <summary>Gets whether the noun phrase at a token is the object of the verb before it, and no subject of a clause, in the dependency parse.</summary>
    public static bool IsObject(in Scene scene, int next)
    {
        var phrase = scene.Chunks.At(next);
        for (int i = phrase.First; i <= phrase.Last && scene.Chunks.KindAt(next) == ChunkKind.Noun; i++)
        {
            if (scene.Tokens.Heads[i] == next - 1)
            {
                return scene.Tokens.Relations[i] == DependencyRelation.Obj;
            }
        }

        return false;
    }

    // "denied the charge", "thanked the imam": article and noun alone do not tell what was said.
    private static bool IsBare(in Scene scene, int first, int last)
    {
        var phrase = scene.Chunks.At(first);
        int words = 0;
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            words += scene.TagOf(i) is PartOfSpeech.DT or PartOfSpeech.PRPS ? 0 : 1;
        }

        int next = phrase.Last + 1;
        return scene.Chunks.KindAt(first) == ChunkKind.Noun && words == 1 && scene.Marks.At(first) < 0
            && (next > last || scene.IsTerminal(next) || scene.IsComma(next) || scene.TagOf(next) == PartOfSpeech.CC || scene.Chunks.KindAt(next) == ChunkKind.Time || scene.Chunks.KindAt(next) == ChunkKind.FiniteVerb
                || (scene.IsPreposition(next) && scene.Chunks.KindAt(next + 1) == ChunkKind.Time));
    }
}
