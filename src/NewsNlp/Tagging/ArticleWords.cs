using System.Numerics;
using NewsNlp.Text;

namespace NewsNlp.Tagging;

/// <summary>What an article as a whole says of each of its words: written in lower case somewhere? a name somewhere, and of what?</summary>
internal sealed class ArticleWords
{
    private const int MaxCount = 200;
    private uint[] _slots = [];
    private Word[] _words = [];
    private uint _mask;

    /// <summary>Counts how the words of an article are written.</summary>
    public void Read(in TokenTable tokens)
    {
        Clear(tokens.Count);
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int first = tokens.FirstOf(sentence);
            int last = tokens.LastOf(sentence);
            bool normal = TokenReader.CasingOf(tokens, first, last) == SentenceCasing.Normal;
            for (int i = first; i <= last; i++)
            {
                ref var word = ref Find(tokens.Hashes[i]);
                char c = tokens[i][0];
                if (char.IsLower(c))
                {
                    word.Lower = true;
                }
                else if (normal && i > first && char.IsUpper(c))
                {
                    word.Capitalized = true;
                }
            }
        }
    }

    /// <summary>Counts the labels of a sentence as votes.</summary>
    /// <param name="atoms">The atoms of the sentence.</param>
    /// <param name="labels">A label a token.</param>
    public void Vote(ReadOnlySpan<TokenAtoms> atoms, ReadOnlySpan<byte> labels)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (atoms[i + TokenReader.Padding].IsCapitalized)
            {
                ref var word = ref Find(atoms[i + TokenReader.Padding].Word);
                ref byte votes = ref word.VotesFor(labels[i]);
                votes = (byte)Math.Min(votes + 1, MaxCount);
            }
        }
    }

    /// <summary>Gets how a word is written in the article.</summary>
    public uint ElsewhereOf(uint hash)
    {
        ref readonly var word = ref Find(hash);
        return 1u + (word.Lower ? 1u : 0) + (word.Capitalized ? 2u : 0);
    }

    /// <summary>Gets what the other occurrences of a word were labelled: 1 for no others, then outside, person, organisation or place, and whether by one or by more.</summary>
    /// <param name="hash">The word.</param>
    /// <param name="capitalized">Whether this occurrence has a capital; those without one have no votes.</param>
    /// <param name="label">The label of this occurrence in the first pass.</param>
    public uint VoteOf(uint hash, bool capitalized, int label)
    {
        if (!capitalized)
        {
            return 1;
        }

        var word = Find(hash);
        ref byte own = ref word.VotesFor(label);
        own = (byte)Math.Max(0, own - 1);
        int best = 0;
        for (int kind = 1; kind < 4; kind++)
        {
            if (word.VotesOf(kind) > word.VotesOf(best))
            {
                best = kind;
            }
        }

        int votes = word.VotesOf(best);
        return votes == 0 ? 1u : 2u + ((uint)best * 2) + (votes > 1 ? 1u : 0);
    }

    /// <summary>Makes ready for an article.</summary>
    /// <param name="tokenCount">The number of its tokens.</param>
    public void Clear(int tokenCount)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, tokenCount * 2));
        if (_slots.Length < size)
        {
            _slots = new uint[size];
            _words = new Word[size];
        }

        _mask = (uint)size - 1;
        _slots.AsSpan(0, size).Clear();
        _words.AsSpan(0, size).Clear();
    }

    private ref Word Find(uint hash)
    {
        hash |= 1; // 0 is an empty slot
        uint slot = (hash >> 1) & _mask;
        while (_slots[slot] != hash && _slots[slot] != 0)
        {
            slot = (slot + 1) & _mask;
        }

        _slots[slot] = hash;
        return ref _words[slot];
    }

    private struct Word
    {
        public bool Lower;
        public bool Capitalized;
        private byte _outside;
        private byte _person;
        private byte _organization;
        private byte _place;

        public readonly int VotesOf(int kind) => kind switch { 0 => _outside, 1 => _person, 2 => _organization, _ => _place };

        [System.Diagnostics.CodeAnalysis.UnscopedRef]
        public ref byte VotesFor(int label)
        {
            if (label == NameLabel.Outside)
            {
                return ref _outside;
            }

            switch (NameLabel.KindOf(label))
            {
                case Knowledge.EntityKind.Person:
                    return ref _person;
                case Knowledge.EntityKind.Organization:
                    return ref _organization;
                default:
                    return ref _place;
            }
        }
    }
}
