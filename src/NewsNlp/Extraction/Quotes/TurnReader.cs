using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Reads speech that a label and a colon introduce: "Q: …" and "SMITH: …" in interviews, "Smith: …" in headlines.</summary>
internal static class TurnReader
{
    private const int MaxLabel = 8;

    /// <summary>Finds the label of a paragraph.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="layers">The layers of the article.</param>
    /// <param name="labels">The labels of the article.</param>
    /// <param name="first">The first token of the paragraph.</param>
    /// <param name="isHeadline">Whether the paragraph is the title.</param>
    /// <returns>The label without its colon; empty where there is none.</returns>
    public static TokenRange LabelAt(in Scene scene, AnnotationLayers layers, TurnLabels labels, int first, bool isHeadline)
    {
        first += scene.Marks.OpensAt(first) ? 1 : 0; // a transcript in marks: "ROE: …
        int colon = first;
        while (colon < first + MaxLabel && colon < scene.Tokens.Count && !scene.IsMark(colon, ':') && !scene.Marks.OpensAt(colon) && !scene.IsComma(colon))
        {
            if (colon > first && scene.Tokens.Has(colon, TokenFlags.ParagraphStart))
            {
                return TokenRange.None;
            }

            colon++;
        }

        if (colon == first || !scene.IsMark(colon, ':') || colon + 1 >= scene.Tokens.Count || scene.Tokens.Has(colon + 1, TokenFlags.ParagraphStart | TokenFlags.Joined))
        {
            return TokenRange.None;
        }

        var label = new TokenRange(first, colon - 1);
        if (labels.Contains(scene.Tokens, label))
        {
            return label;
        }

        if (scene.Tokens.Zones[first] == Zone.Dateline || IsDateline(scene, layers, label))
        {
            return TokenRange.None;
        }

        if (InterviewSpeakers.IsLabel(scene, label))
        {
            return label;
        }

        bool isPerson = layers.MentionAt.Length > label.Last && layers.MentionAt[label.Last] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Person;
        bool isNamed = isPerson && scene.Chunks.At(first).Last >= label.Last;
        return isNamed || (isHeadline && IsSource(scene, label)) ? label : TokenRange.None;
    }

    /// <summary>Finds the source at the end of a headline: "Talks to resume soon: minister".</summary>
    /// <returns>The source; empty where there is none.</returns>
    public static TokenRange SourceAfter(in Scene scene, int first, int last)
    {
        int end = scene.IsTerminal(last) ? last - 1 : last;
        int colon = end;
        while (colon > first && colon > end - MaxLabel && !scene.IsMark(colon, ':') && !scene.IsDash(colon))
        {
            colon--;
        }

        bool isSplit = colon > first + 1 && colon < end && (scene.IsMark(colon, ':') || scene.IsDash(colon));
        if (!isSplit || scene.Chunks.KindAt(colon + 1) != ChunkKind.Noun || scene.Chunks.At(colon + 1).Last < end || !HasVerb(scene, first, colon - 1))
        {
            return TokenRange.None;
        }

        return new TokenRange(colon + 1, end);
    }

    private static bool HasVerb(in Scene scene, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (scene.Chunks.IsVerb(i))
            {
                return true;
            }
        }

        return false;
    }

    // "KUWAIT: …" is where the report was written.
    private static bool IsDateline(in Scene scene, AnnotationLayers layers, TokenRange label)
        => scene.Tokens.Has(label.First, TokenFlags.AllCaps) && layers.MentionAt.Length > label.First && layers.MentionAt[label.First] is >= 0 and var mention
            && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Place;

    // "Report: …", "Hacker Guccifer: …"; not "Watch: …".
    private static bool IsSource(in Scene scene, TokenRange label)
        => scene.Chunks.KindAt(label.First) == ChunkKind.Noun && !scene.HasFiniteVerb(label.First, label.Last) && !scene.Cues.IsPageLabel(scene.Tokens, label);
}
