namespace NewsNlp.Text;

/// <summary>The token table of the article in work: one array a column, grown by doubling, reused for every article of a worker.</summary>
internal sealed class TokenColumns
{
    public int[] Starts = new int[1024];
    public int[] Lengths = new int[1024];
    public uint[] Hashes = new uint[1024];
    public TokenFlags[] Flags = new TokenFlags[1024];
    public int[] Sentences = new int[1024];
    public Zone[] Zones = new Zone[1024];
    public PartOfSpeech[] Tags = new PartOfSpeech[1024];
    public UniversalPos[] UniversalTags = new UniversalPos[1024];

    /// <summary>The head of each token, or -1 for the root of a sentence and where nothing is parsed.</summary>
    public int[] Heads = new int[1024];
    public DependencyRelation[] Relations = new DependencyRelation[1024];

    /// <summary>The first token of each sentence.</summary>
    public int[] SentenceStarts = new int[64];

    public int Count { get; private set; }

    public int SentenceCount { get; private set; }

    public int Capacity => Starts.Length;

    public void Clear()
    {
        Count = 0;
        SentenceCount = 0;
    }

    /// <summary>Appends a token. The first token, and each one flagged as <see cref="TokenFlags.SentenceStart"/>, opens a sentence.</summary>
    public void Add(int start, int length, uint hash, TokenFlags flags)
    {
        if (Count == Starts.Length)
        {
            Grow();
        }

        if (Count == 0 || (flags & TokenFlags.SentenceStart) != 0)
        {
            flags |= TokenFlags.SentenceStart;
            if (SentenceCount == SentenceStarts.Length)
            {
                Array.Resize(ref SentenceStarts, SentenceStarts.Length * 2);
            }

            SentenceStarts[SentenceCount++] = Count;
        }

        Starts[Count] = start;
        Lengths[Count] = length;
        Hashes[Count] = hash;
        Flags[Count] = flags;
        Sentences[Count] = SentenceCount - 1;
        Zones[Count] = Zone.Body;
        Tags[Count] = PartOfSpeech.None;
        UniversalTags[Count] = UniversalPos.None;
        Heads[Count] = -1;
        Relations[Count] = DependencyRelation.None;
        Count++;
    }

    /// <summary>Lets a sentence begin at a token.</summary>
    public void StartSentence(int token)
    {
        if ((Flags[token] & TokenFlags.SentenceStart) != 0)
        {
            return;
        }

        if (SentenceCount == SentenceStarts.Length)
        {
            Array.Resize(ref SentenceStarts, SentenceStarts.Length * 2);
        }

        int sentence = Sentences[token] + 1;
        SentenceStarts.AsSpan(sentence, SentenceCount - sentence).CopyTo(SentenceStarts.AsSpan(sentence + 1));
        SentenceStarts[sentence] = token;
        SentenceCount++;
        Flags[token] |= TokenFlags.SentenceStart;
        foreach (ref int number in Sentences.AsSpan(token, Count - token))
        {
            number++;
        }
    }

    private void Grow()
    {
        int size = Starts.Length * 2;
        Array.Resize(ref Starts, size);
        Array.Resize(ref Lengths, size);
        Array.Resize(ref Hashes, size);
        Array.Resize(ref Flags, size);
        Array.Resize(ref Sentences, size);
        Array.Resize(ref Zones, size);
        Array.Resize(ref Tags, size);
        Array.Resize(ref UniversalTags, size);
        Array.Resize(ref Heads, size);
        Array.Resize(ref Relations, size);
    }
}
