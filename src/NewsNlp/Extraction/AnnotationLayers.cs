using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Tagging;

namespace NewsNlp.Extraction;

/// <summary>The layers of the article in work: rows that one extractor writes and others read. Owned by a worker and cleared for each article.</summary>
internal sealed class AnnotationLayers
{
    /// <summary>Gets the hits of the fact tables, ordered by first token, longer ones first.</summary>
    public List<TableMatch> Matches { get; } = [];

    /// <summary>Gets what the fact tables say of each token; filled with <see cref="Matches"/>.</summary>
    public ReadOnlySpan<TableAtoms> TableAtoms => _tableAtoms.AsSpan(0, _tableAtomCount);

    /// <summary>Gets the scores of the name labels that the network gave, some for each token; empty where no network has read the article.</summary>
    public ReadOnlySpan<float> NameScores => _nameScores.AsSpan(0, _nameScoreCount);

    /// <summary>Gets the name mentions in order of the text; they do not overlap.</summary>
    public List<NameMention> Names { get; } = [];

    /// <summary>Gets, for each row of <see cref="Names"/>, what it means as a place; <see cref="PlaceSense.Unknown"/> for people and organisations.</summary>
    public List<PlaceSense> PlaceSenses { get; } = [];

    /// <summary>Gets the places that are named inside longer expressions, in order of the text; filled with <see cref="PlaceSenses"/>.</summary>
    public List<NestedPlace> NestedPlaces { get; } = [];

    /// <summary>Gets the entities in order of first mention.</summary>
    public List<EntityDraft> Entities { get; } = [];

    /// <summary>Gets the mentions of entities, ordered by first token: names from the entity stage, pronouns and descriptions from coreference.</summary>
    public List<EntityMention> Mentions { get; } = [];

    /// <summary>
    /// Gets mentions that stand apart from <see cref="Mentions"/>, for no stage is to see them: places inside longer expressions ("Kentucky State Police" is the police to all who ask what a token means),
    /// and "I" in quotes, which is known only with the speaker.
    /// </summary>
    public List<EntityMention> LateMentions { get; } = [];

    /// <summary>Gets the expressions of time in order of the text.</summary>
    public List<TimeMention> Times { get; } = [];

    /// <summary>Gets the roles.</summary>
    public List<RoleDraft> Roles { get; } = [];

    /// <summary>Gets the descriptions of people by titles, in order of the text; filled with <see cref="Roles"/>.</summary>
    public List<PersonDescription> Descriptions { get; } = [];

    /// <summary>Gets the relations of entities that the words state.</summary>
    public List<RelationDraft> Relations { get; } = [];

    /// <summary>Gets the quotes in order of the text.</summary>
    public List<QuoteDraft> Quotes { get; } = [];

    /// <summary>Gets the events in order of the text.</summary>
    public List<EventDraft> Events { get; } = [];

    /// <summary>Gets what was odd about the article.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Gets or sets the publication date: the article's, or what the time extractor found in the text.</summary>
    public DateOnly? Published { get; set; }

    /// <summary>Gets or sets the country of the outlet as two letters of ISO 3166-1, where the place extractor knows it.</summary>
    public string? HomeCountry { get; set; }

    /// <summary>Gets the mention that covers a token, or -1, also where one stands for several entities ("they"). Names win over descriptions; filled by <see cref="IndexMentions"/>.</summary>
    public ReadOnlySpan<int> MentionAt => _mentionAt.AsSpan(0, _tokenCount);

    private TableAtoms[] _tableAtoms = [];
    private int _tableAtomCount;
    private float[] _nameScores = [];
    private int _nameScoreCount;
    private int[] _mentionAt = [];
    private int _tokenCount;

    /// <summary>Sorts the mentions and fills <see cref="MentionAt"/>; call it after adding to <see cref="Mentions"/>.</summary>
    public void IndexMentions(int tokenCount)
    {
        Grow(ref _mentionAt, tokenCount);
        _tokenCount = tokenCount;
        Mentions.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Last.CompareTo(b.Last));
        _mentionAt.AsSpan(0, tokenCount).Fill(-1);
        var mentions = CollectionsMarshal.AsSpan(Mentions);
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = 0; i < mentions.Length; i++)
            {
                bool name = mentions[i].Kind == MentionKind.Name;
                if (name != (pass == 1) || IsShared(mentions, i))
                {
                    continue;
                }

                for (int token = mentions[i].First; token <= mentions[i].Last; token++)
                {
                    _mentionAt[token] = i;
                }
            }
        }
    }

    /// <summary>Takes room for what the fact tables say of each token; what was there before stays until it is written over.</summary>
    public Span<TableAtoms> TakeTableAtoms(int count)
    {
        Grow(ref _tableAtoms, count);
        _tableAtomCount = count;
        return _tableAtoms.AsSpan(0, count);
    }

    /// <summary>Takes room for the scores of the name labels.</summary>
    public Span<float> TakeNameScores(int count)
    {
        Grow(ref _nameScores, count);
        _nameScoreCount = count;
        return _nameScores.AsSpan(0, count);
    }

    private static void Grow<T>(ref T[] array, int count)
    {
        if (array.Length < count)
        {
            array = new T[Math.Max(count, array.Length * 2)];
        }
    }

    // "they" is a mention of several entities, and so of none for who asks for the one.
    private static bool IsShared(ReadOnlySpan<EntityMention> mentions, int i)
    {
        var mention = mentions[i];
        return (i > 0 && mentions[i - 1].First == mention.First && mentions[i - 1].Last == mention.Last)
            || (i + 1 < mentions.Length && mentions[i + 1].First == mention.First && mentions[i + 1].Last == mention.Last);
    }

    /// <summary>Makes ready for the next article.</summary>
    public void Clear()
    {
        Matches.Clear();
        Names.Clear();
        PlaceSenses.Clear();
        NestedPlaces.Clear();
        Entities.Clear();
        Mentions.Clear();
        LateMentions.Clear();
        Times.Clear();
        Roles.Clear();
        Descriptions.Clear();
        Relations.Clear();
        Quotes.Clear();
        Events.Clear();
        Diagnostics.Clear();
        Published = null;
        HomeCountry = null;
        _tokenCount = 0;
        _tableAtomCount = 0;
        _nameScoreCount = 0;
    }
}
