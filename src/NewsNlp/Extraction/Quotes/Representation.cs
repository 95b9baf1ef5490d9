using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds for whom somebody speaks: "a spokeswoman for the ministry said", "Acme spokesman Bo Doe said", "Roe, speaking on behalf of the union, said".</summary>
internal sealed class Representation
{
    private const int MaxPhrase = 30;
    private readonly Dictionary<int, int> _principals = [];

    /// <summary>Makes ready for the next article.</summary>
    public void Clear() => _principals.Clear();

    /// <summary>Gets the number of the entity for which the source of a report speaks, or -1.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="layers">The layers of the article.</param>
    /// <param name="report">The report.</param>
    /// <param name="speaker">The number of its speaker, or -1.</param>
    /// <param name="sentence">Its sentence.</param>
    public int PrincipalOf(in Scene scene, AnnotationLayers layers, Report report, int speaker, TokenRange sentence)
    {
        int principal = ByPhrase(scene, layers, report, sentence);
        principal = principal >= 0 ? principal : OnBehalf(scene, layers, report, sentence);
        if (speaker < 0)
        {
            return principal;
        }

        if (principal < 0 && !_principals.TryGetValue(speaker, out principal))
        {
            principal = ByRole(scene, layers, speaker);
        }

        _principals[speaker] = principal;
        return principal == speaker ? -1 : principal;
    }

    private static int ByPhrase(in Scene scene, AnnotationLayers layers, Report report, TokenRange sentence)
    {
        var source = report.Source;
        int last = source.IsEmpty ? source.Last : ApposedLast(scene, report, sentence.Last);
        for (int i = source.First; i <= last; i++)
        {
            if (!scene.Cues.IsSpokesperson(scene.Tokens, i, out int length))
            {
                continue;
            }

            int head = i + length - 1;
            if (scene.Tokens.Is(head + 1, "for") || scene.Tokens.Is(head + 1, "of"))
            {
                return MentionIn(layers, head + 2, Math.Min(last, PhraseEnd(scene, head + 2)), true);
            }

            return MentionIn(layers, scene.Chunks.At(i).First, i - 1, false); // "a Kremlin spokesman", "the mayor's spokeswoman"
        }

        return -1;
    }

    // The apposition behind a name belongs to it: "Bo Doe, a spokesman for Acme, said", "according to Bo Doe, its spokesman".
    private static int ApposedLast(in Scene scene, Report report, int limit)
    {
        int last = report.Source.Last;
        int next = last + 1;
        bool isBefore = last < report.Cue.First;
        if (!isBefore && scene.IsComma(next) && scene.TagOf(next + 1) is not (PartOfSpeech.DT or PartOfSpeech.PRPS or PartOfSpeech.NN))
        {
            return last; // "according to Acme, Roe spokesman Bo Doe said"
        }

        limit = Math.Min(isBefore ? Math.Min(limit, report.Cue.First - 1) : limit, report.Source.First + MaxPhrase);
        while (last < limit && scene.Chunks.KindAt(last + 1) != ChunkKind.FiniteVerb && scene.Marks.At(last + 1) < 0 && !scene.IsRelative(last + 1))
        {
            last++;
        }

        return last;
    }

    // "speaking on behalf of the union", "said on behalf of the family that"
    private static int OnBehalf(in Scene scene, AnnotationLayers layers, Report report, TokenRange sentence)
    {
        for (int i = sentence.First; i + 3 <= sentence.Last; i++)
        {
            if (scene.Tokens.Is(i, "behalf") && scene.Tokens.Is(i - 1, "on") && scene.Tokens.Is(i + 1, "of") && !report.Content.Contains(i) && !report.Continuation.Contains(i))
            {
                return MentionIn(layers, i + 2, Math.Min(sentence.Last, PhraseEnd(scene, i + 2)), true);
            }
        }

        return -1;
    }

    private static int ByRole(in Scene scene, AnnotationLayers layers, int speaker)
    {
        if (speaker >= 0)
        {
            foreach (var role in layers.Roles)
            {
                if (role.Person == speaker && role.Of >= 0 && scene.Cues.IsSpokesperson(scene.Tokens, role.Last, out _))
                {
                    return role.Of;
                }
            }
        }

        return -1;
    }

    private static int PhraseEnd(in Scene scene, int first) => scene.Chunks.KindAt(first) == ChunkKind.Noun ? scene.Chunks.At(first).Last : first;

    // The entity named first after "for", the one named last before the word for the office.
    private static int MentionIn(AnnotationLayers layers, int first, int last, bool isFirst)
    {
        int found = -1;
        for (int i = first; i <= last && i < layers.MentionAt.Length; i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention)
            {
                found = layers.Mentions[mention].Entity;
                if (isFirst)
                {
                    break;
                }
            }
        }

        return found;
    }
}
