using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Where entities were last spoken of and how often, outside speech or in it, as the text goes on.</summary>
internal sealed class EntityTrail
{
    private const int MaxRecent = 4;
    private readonly List<int> _recent = [];
    private int[] _last = [];
    private int[] _counts = [];
    private int _next;

    /// <summary>Gets the entities spoken of last outside speech, the newest first.</summary>
    public IReadOnlyList<int> Recent => _recent;

    /// <summary>Gets the number of mentions of people so far.</summary>
    public int PersonMentions { get; private set; }

    /// <summary>Makes ready for an article.</summary>
    public void Start(AnnotationLayers layers)
    {
        int count = layers.Entities.Count;
        if (_last.Length < count)
        {
            _last = new int[Math.Max(count, _last.Length * 2)];
            _counts = new int[_last.Length];
        }

        _last.AsSpan(0, count).Fill(-1);
        _counts.AsSpan(0, count).Clear();
        _recent.Clear();
        _next = 0;
        PersonMentions = 0;
    }

    /// <summary>Notes the mentions before a token; tokens come in order of the text.</summary>
    public void Advance(in Scene scene, AnnotationLayers layers, int token)
    {
        for (; _next < layers.Mentions.Count && layers.Mentions[_next].First < token; _next++)
        {
            var mention = layers.Mentions[_next];
            _last[mention.Entity] = _next;
            _counts[mention.Entity]++;
            PersonMentions += layers.Entities[mention.Entity].Kind == EntityKind.Person ? 1 : 0;
            if (scene.Marks.At(mention.First) < 0)
            {
                _recent.Remove(mention.Entity);
                _recent.Insert(0, mention.Entity);
                if (_recent.Count > MaxRecent)
                {
                    _recent.RemoveAt(MaxRecent);
                }
            }
        }
    }

    /// <summary>Gets the last mention of an entity, as a row of the layer, or -1.</summary>
    public int LastOf(int entity) => _last[entity];

    /// <summary>Gets how often an entity was spoken of.</summary>
    public int CountOf(int entity) => _counts[entity];
}
