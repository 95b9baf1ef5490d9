using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds the reporting word of a verb group.</summary>
internal static class CueFinder
{
    // The last reporting word of a verb group: "wanted to say".
    public static CueKinds Find(in Scene scene, TokenRange group, int last, out TokenRange cue)
    {
        var kinds = CueKinds.None;
        cue = TokenRange.None;
        for (int i = group.First; i <= group.Last; i++)
        {
            var found = scene.Cues.VerbAt(scene.Tokens, i, out int length);
            bool isGoal = (kinds & CueKinds.Infinitive) != 0 && scene.TagOf(i) == PartOfSpeech.VB; // "vowed to call for"
            if (length > 0 && i + length - 1 <= last && (found != CueKinds.None || kinds == CueKinds.None) && !isGoal)
            {
                kinds = found;
                cue = new TokenRange(i, i + length - 1);
                i += length - 1;
            }
        }

        return kinds;
    }

    public static bool HasBe(in Scene scene, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (scene.Tokens.Is(i, "is") || scene.Tokens.Is(i, "are") || scene.Tokens.Is(i, "was") || scene.Tokens.Is(i, "were") || scene.Tokens.Is(i, "be") || scene.Tokens.Is(i, "been") || scene.Tokens.Is(i, "being")
                || scene.Tokens.Is(i, "'s") || scene.Tokens.Is(i, "\u2019s") || scene.Tokens.Is(i, "'re") || scene.Tokens.Is(i, "\u2019re"))
            {
                return true;
            }
        }

        return false;
    }
}
