using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Links the words for a source to an entity.</summary>
internal static class SpeakerResolver
{
    private const int MaxBracket = 12;

    /// <summary>Gets the number of the entity that a source stands for, or -1.</summary>
    public static int Resolve(in Scene scene, AnnotationLayers layers, TokenRange source)
    {
        if (source.IsEmpty || layers.MentionAt.Length < scene.Tokens.Count)
        {
            return -1;
        }

        var phrase = scene.Chunks.At(source.First);
        int head = Math.Min(phrase.Last, source.Last);
        if (scene.TagOf(head + 1) == PartOfSpeech.CC && head < source.Last)
        {
            return -1; // two sources are no single entity
        }

        if (PersonAt(scene, layers, source.Last) is >= 0 and var named && layers.Mentions[named] is var mention && mention.First - 1 >= source.First
            && !scene.IsPreposition(mention.First - 1) && scene.TagOf(mention.First - 1) != PartOfSpeech.CC)
        {
            return mention.Entity; // "the secretary of the council Jane Roe"
        }

        if (layers.MentionAt[head] is >= 0 and var described)
        {
            int entity = layers.Mentions[described].Entity;
            return layers.Entities[entity].Kind != EntityKind.Person && Apposed(scene, layers, source) is >= 0 and var holder ? holder : entity;
        }

        // "Lavrov himself": the last person named in the phrase, possessors left out.
        for (int i = head - 1; i >= source.First; i--)
        {
            if (PersonAt(scene, layers, i) is >= 0 and var inner && scene.TagOf(i + 1) != PartOfSpeech.POS)
            {
                return layers.Mentions[inner].Entity;
            }
        }

        return Apposed(scene, layers, source);
    }

    // "the head of the mission (Unit One), Jane Roe,": the name in apposition, or -1.
    private static int Apposed(in Scene scene, AnnotationLayers layers, TokenRange source)
    {
        int comma = source.Last + 1;
        if (scene.IsMark(comma, '('))
        {
            comma = NounPhrases.AfterBracket(scene, comma, scene.Tokens.Count - 1, MaxBracket);
        }

        // In "according to the ministry, Jane Roe left" the name is the subject of a clause.
        int apposed = comma + 1;
        if (scene.IsComma(comma) && scene.Chunks.KindAt(apposed) == ChunkKind.Noun && scene.Chunks.KindAt(scene.Chunks.At(apposed).Last + 1) != ChunkKind.FiniteVerb && PersonAt(scene, layers, scene.Chunks.At(apposed).Last) is >= 0 and var apposition)
        {
            return layers.Mentions[apposition].Entity;
        }

        return -1;
    }

    /// <summary>Adds the name at the end of the place that a source belongs to: "the ambassador to France Jane Roe".</summary>
    /// <returns>The source up to the name; the source as it is where none follows.</returns>
    public static TokenRange WithName(in Scene scene, AnnotationLayers layers, TokenRange source)
    {
        if (source.IsEmpty || !scene.IsPreposition(source.Last + 1) || scene.Chunks.KindAt(source.Last + 2) != ChunkKind.Noun)
        {
            return source;
        }

        var place = scene.Chunks.At(source.Last + 2);
        return PersonAt(scene, layers, place.Last) is >= 0 and var person && layers.Mentions[person].First > place.First && scene.TagOf(layers.Mentions[person].First - 1) != PartOfSpeech.POS
            ? new TokenRange(source.First, place.Last) : source;
    }

    private static int PersonAt(in Scene scene, AnnotationLayers layers, int token)
        => (uint)token < (uint)layers.MentionAt.Length && token < scene.Tokens.Count && layers.MentionAt[token] is >= 0 and var mention && layers.Mentions[mention].Kind == MentionKind.Name
            && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Person ? mention : -1;
}
