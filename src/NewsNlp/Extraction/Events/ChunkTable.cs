using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>The chunks of the sentence in work.</summary>
internal sealed class ChunkTable
{
    private Chunk[] _chunks = new Chunk[64];
    private int[] _chunkOf = new int[128];
    private WordClass[] _classes = new WordClass[128];
    private PartOfSpeech[] _tags = new PartOfSpeech[128];

    /// <summary>Gets the first token of the sentence.</summary>
    public int First { get; private set; }

    /// <summary>Gets the last token of the sentence.</summary>
    public int Last { get; private set; }

    /// <summary>Gets the number of chunks.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the dependency parse of the sentence.</summary>
    public ClauseTree Tree { get; } = new();

    /// <summary>Gets a chunk.</summary>
    public ref Chunk this[int index] => ref _chunks[index];

    /// <summary>Begins a sentence.</summary>
    public void Reset(in TokenTable tokens, WordClasses words, int first, int last)
    {
        First = first;
        Last = last;
        Count = 0;
        Tree.Reset(tokens, first, last);
        int length = last - first + 1;
        if (_chunkOf.Length < length)
        {
            _chunkOf = new int[length * 2];
            _classes = new WordClass[length * 2];
            _tags = new PartOfSpeech[length * 2];
        }

        _chunkOf.AsSpan(0, length).Fill(-1);
        for (int token = first; token <= last; token++)
        {
            _classes[token - first] = words.Of(tokens, token);
            _tags[token - first] = tokens.Tags[token];
        }
    }

    /// <summary>Adds a chunk.</summary>
    public void Add(ChunkKind kind, int first, int last, VerbForm form = VerbForm.None)
    {
        if (Count == _chunks.Length)
        {
            Array.Resize(ref _chunks, Count * 2);
        }

        _chunkOf.AsSpan(first - First, last - first + 1).Fill(Count);
        _chunks[Count++] = new Chunk { Kind = kind, Form = form, First = first, Last = last, Subject = -1, SubjectOf = -1, Governor = -1, Sibling = -1 };
    }

    /// <summary>Takes the last chunks away, so that a longer one can have their tokens.</summary>
    public void RemoveLast(int count) => Count -= count;

    /// <summary>Gets the chunk of a token, or -1.</summary>
    public int Of(int token) => token < First || token > Last ? -1 : _chunkOf[token - First];

    /// <summary>Gets the tag of a token, as corrected by <see cref="TagRepair"/>; outside the sentence <see cref="PartOfSpeech.None"/>.</summary>
    public PartOfSpeech TagOf(int token) => token < First || token > Last ? PartOfSpeech.None : _tags[token - First];

    /// <summary>Corrects the tag of a token.</summary>
    public void Retag(int token, PartOfSpeech tag) => _tags[token - First] = tag;

    /// <summary>Gets the classes of a token.</summary>
    public WordClass ClassOf(int token) => token < First || token > Last ? WordClass.None : _classes[token - First];

    /// <summary>Gets whether a token has one of the classes.</summary>
    public bool Has(int token, WordClass classes) => (ClassOf(token) & classes) != 0;

    /// <summary>Gets whether a chunk is of a kind; outside the sentence the answer is no.</summary>
    public bool Is(int chunk, ChunkKind kind) => (uint)chunk < (uint)Count && _chunks[chunk].Kind == kind;

    /// <summary>Gets the chunk after the one of a token, or the number of chunks.</summary>
    public int After(int token)
    {
        if (Of(token) is >= 0 and var own)
        {
            return own + 1;
        }

        for (int i = token + 1; i <= Last; i++)
        {
            if (Of(i) is >= 0 and var next)
            {
                return next;
            }
        }

        return Count;
    }

    /// <summary>Gets the verb group before a chunk in the sentence, or -1.</summary>
    public int VerbBefore(int chunk)
    {
        for (int i = chunk - 1; i >= 0; i--)
        {
            if (_chunks[i].Kind == ChunkKind.Verb)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gets the preposition before a noun phrase, or -1. In "with Kenya and Uganda" both have it.</summary>
    public int PrepositionOf(int noun)
    {
        int i = noun - 1;
        bool list = false;
        while (i >= 1 && (_chunks[i].Kind == ChunkKind.Conjunction || list && _chunks[i].Kind == ChunkKind.Comma) && _chunks[i - 1].Kind == ChunkKind.Noun)
        {
            list = true;
            i -= 2;
        }

        return Is(i, ChunkKind.Preposition) ? i : -1;
    }
}
