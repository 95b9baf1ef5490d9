namespace NewsNlp.Lexicons;

/// <summary>The senses of a phrase, for <c>foreach</c>.</summary>
internal readonly unsafe struct PhraseSenses
{
    private readonly PhraseSense* _senses;
    private readonly PhraseSense _single;

    /// <summary>The senses from an address up to the one that is marked as the last.</summary>
    public PhraseSenses(PhraseSense* senses) => _senses = senses;

    /// <summary>One sense.</summary>
    public PhraseSenses(PhraseSense single) => _single = single;

    public Enumerator GetEnumerator() => new(this);

    internal struct Enumerator(PhraseSenses senses)
    {
        private int _index = -1;

        public PhraseSense Current { get; private set; }

        public bool MoveNext()
        {
            if (_index >= 0 && Current.IsLast)
            {
                return false;
            }

            _index++;
            Current = senses._senses is null ? senses._single : senses._senses[_index];
            return senses._senses is not null || Current.Bits != 0;
        }
    }
}
