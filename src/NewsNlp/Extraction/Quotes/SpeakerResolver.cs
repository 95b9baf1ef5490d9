using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Links the words for a source to an entity.</summary>
internal static class SpeakerResolver
{
    /// <summary>Gets the number of the entity that a source stands for, or -1.</summary>
    public static int Resolve(in Scene scene, AnnotationLayers layers, TokenRange source)
    {
        if (source.IsEmpty || layers.MentionAt.Length < scene.Tokens.Count)
        {
            return -1;
        }

        var phrase = scene.Chunks.At(source.First);
        int head = Math.Min(phrase.Last, source.Last);
        if (scene.Tokens.TagOf(head + 1) == PartOfSpeech.CC && head < source.Last)
        {
            return -1; // two sources are no single entity
        }

        if (layers.MentionAt[head] is >= 0 and var mention)
        {
            return layers.Mentions[mention].Entity;
        }

        // "Lavrov himself", "Trump (pictured)": the last person named in the phrase, possessors left out.
        for (int i = head - 1; i >= source.First; i--)
        {
            if (layers.MentionAt[i] is >= 0 and var inner && layers.Mentions[inner].Kind == MentionKind.Name && layers.Entities[layers.Mentions[inner].Entity].Kind == EntityKind.Person
                && scene.Tokens.TagOf(i + 1) != PartOfSpeech.POS)
            {
                return layers.Mentions[inner].Entity;
            }
        }

        return -1;
    }
}
