using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Lexicons;

/// <summary>The gazetteers of the user in the same form as the fact tables. Of two entries with one name the first counts.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class UserPhrases
{
    private readonly byte[] _bytes; // keeps the memory of the table
    private readonly PhraseTable _table;
    private readonly (UserEntry Entry, bool LowerCase)[] _names;

    public UserPhrases(IEnumerable<Gazetteer> gazetteers)
    {
        var builder = new PhraseTableBuilder();
        var names = new List<(UserEntry, bool)>();
        foreach (var entry in gazetteers.SelectMany(g => g.Entries))
        {
            foreach (string name in entry.Names)
            {
                builder.Add(name, names.Count);
                names.Add((entry, !name.Any(char.IsUpper)));
            }
        }

        byte[] table = builder.ToArray();
        _bytes = GC.AllocateUninitializedArray<byte>(table.Length, pinned: true);
        table.CopyTo(_bytes, 0);
        _table = new PhraseTable((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0));
        _names = [.. names];
    }

    /// <summary>Gets whether there are no entries.</summary>
    public bool IsEmpty => _names.Length == 0;

    /// <summary>Finds every phrase that begins at a token, shorter ones first.</summary>
    public int FindAll(in TokenTable tokens, int first, Span<PhraseHit> hits) => _table.FindAll(tokens, first, hits);

    /// <summary>Gets the entry of a phrase.</summary>
    public UserEntry EntryOf(int value) => _names[value].Entry;

    /// <summary>Gets whether the user wrote the phrase without capitals.</summary>
    public bool IsLowerCase(int value) => _names[value].LowerCase;

    /// <summary>Gets what a phrase is.</summary>
    public PhraseKinds KindsOf(int value) => PhraseKinds.User | _names[value].Entry.Kind switch
    {
        EntityKind.Person => PhraseKinds.FullName,
        EntityKind.Place => PhraseKinds.City,
        _ => PhraseKinds.Organization,
    };
}
