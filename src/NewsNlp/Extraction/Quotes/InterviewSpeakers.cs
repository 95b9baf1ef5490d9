using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds who asks and who answers in an interview with the labels "Q" and "A", from what stands before it: "Jane Roe spoke to the Post's Bo Doe in Oslo."</summary>
internal sealed class InterviewSpeakers
{
    private const int MaxMentions = 256;
    private const int MaxDistance = 40;
    private readonly Dictionary<int, int> _counts = [];
    private int _asks = -1;
    private int _answers = -1;
    private bool _isRead;

    /// <summary>Makes ready for an article.</summary>
    public void Clear() => (_asks, _answers, _isRead) = (-1, -1, false);

    /// <summary>Gets whether a label stands for the one who asks or answers.</summary>
    public static bool IsLabel(in Scene scene, TokenRange label) => label.First == label.Last && (IsQuestion(scene, label.First) || scene.Tokens.Is(label.First, "A") || scene.Tokens.Is(label.First, "Answer"));

    /// <summary>Gets the number of the person for whom a label stands, or -1.</summary>
    public int SpeakerOf(in Scene scene, AnnotationLayers layers, TokenRange label)
    {
        if (!IsLabel(scene, label))
        {
            return -1;
        }

        if (!_isRead)
        {
            _isRead = true;
            Read(scene, layers, label.First);
        }

        return IsQuestion(scene, label.First) ? _asks : _answers;
    }

    private static bool IsQuestion(in Scene scene, int token) => scene.Tokens.Is(token, "Q") || scene.Tokens.Is(token, "Question");

    // The person of whom the introduction speaks most answers; another who is named with a word for talking, or as its author, asks.
    private void Read(in Scene scene, AnnotationLayers layers, int end)
    {
        _counts.Clear();
        int most = 0;
        for (int i = 0; i < layers.Mentions.Count && i < MaxMentions && layers.Mentions[i].First < end; i++)
        {
            if (IsPerson(layers, i) && scene.Tokens.Zones[layers.Mentions[i].First] != Zone.Byline)
            {
                int count = _counts[layers.Mentions[i].Entity] = _counts.GetValueOrDefault(layers.Mentions[i].Entity) + 1;
                (_answers, most) = count > most ? (layers.Mentions[i].Entity, count) : (_answers, most);
            }
        }

        for (int i = 0; i < layers.Mentions.Count && i < MaxMentions && layers.Mentions[i].First < end; i++)
        {
            var mention = layers.Mentions[i];
            if (mention.Kind == MentionKind.Name && IsPerson(layers, i) && mention.Entity != _answers && (scene.Tokens.Zones[mention.First] == Zone.Byline || TalksIn(scene, mention.First)))
            {
                _asks = mention.Entity;
                return;
            }
        }
    }

    private static bool IsPerson(AnnotationLayers layers, int mention) => layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Person;

    private static bool TalksIn(in Scene scene, int token)
    {
        int sentence = scene.Tokens.Sentences[token];
        int last = Math.Min(scene.Tokens.LastOf(sentence), token + MaxDistance);
        for (int i = Math.Max(scene.Tokens.FirstOf(sentence), token - MaxDistance); i <= last; i++)
        {
            if (scene.Tokens.Is(i, "spoke") || scene.Tokens.Is(i, "speaks") || scene.Tokens.Is(i, "talked") || scene.Tokens.Is(i, "talks") || scene.Tokens.Is(i, "interviewed") || scene.Tokens.Is(i, "interview") || scene.Tokens.Is(i, "told"))
            {
                return true;
            }
        }

        return false;
    }
}
