using System.Numerics;

namespace NewsNlp.Lexicons;

/// <summary>One thing that a phrase of the fact tables can be, in 32 bits: what kind, and the row or figures of that kind.</summary>
/// <remarks>Bits 0 to 24: payload; 25 to 29: kind; 30: acronym; 31: last sense of its phrase.</remarks>
internal readonly record struct PhraseSense(uint Bits)
{
    private const uint PayloadMask = 0x1FFFFFF;
    private const uint AcronymBit = 1u << 30;
    private const uint LastBit = 1u << 31;
    private const int RowBits = 18;
    private const uint RowMask = (1u << RowBits) - 1;

    /// <summary>Gets what the phrase is in this sense: one flag.</summary>
    public PhraseKinds Kind => (PhraseKinds)(1 << (int)((Bits >> 25) & 0x1F));

    /// <summary>Gets whether the phrase is meant only where it stands in capitals: "US" the country, not "us" or "Us".</summary>
    public bool IsAcronym => (Bits & AcronymBit) != 0;

    /// <summary>Gets whether this is the last sense of its phrase.</summary>
    public bool IsLast => (Bits & LastBit) != 0;

    /// <summary>
    /// Gets the row: in <see cref="PlaceTable"/> for places, abbreviations of states, demonyms and metonyms ("Russian" and "Kremlin" give Russia),
    /// in <see cref="PersonTable"/> for full names, in <see cref="OrganizationTable"/> for organisations; -1 where there is none ("Berlaymont").
    /// </summary>
    public int Row => (Bits & RowMask) == RowMask ? -1 : (int)(Bits & RowMask);

    /// <summary>Gets, for a demonym, the forms it can be.</summary>
    public DemonymForms Forms => (DemonymForms)((Bits >> RowBits) & 7);

    /// <summary>Gets, for a given name, the share of women among its bearers in per cent, from 0 to 100.</summary>
    public int FemalePercent => (int)(Bits & 0x7F);

    /// <summary>Gets, for a given name or a surname, ten times the binary logarithm of its bearers.</summary>
    public int Frequency => (int)((Bits >> 7) & 0xFF);

    /// <summary>Gets, for a title, what sort it is.</summary>
    public TitleSort TitleSort => (TitleSort)(Bits & 7);

    /// <summary>Gets, for a title or an office, the number of its text in <see cref="FactTables.Words"/>: what an abbreviated title stands for, the class of an office.</summary>
    public int Word => (int)((Bits & PayloadMask) >> 3);

    public static PhraseSense OfRow(PhraseKinds kind, int row, DemonymForms forms = DemonymForms.None)
        => Of(kind, ((uint)row & RowMask) | ((uint)forms << RowBits));

    public static PhraseSense OfGivenName(int femalePercent, int frequency) => Of(PhraseKinds.GivenName, (uint)(femalePercent | (frequency << 7)));

    public static PhraseSense OfSurname(int frequency) => Of(PhraseKinds.Surname, (uint)(frequency << 7));

    public static PhraseSense OfCommonWord(int level) => Of(PhraseKinds.CommonWord, (uint)level);

    public static PhraseSense OfTitle(TitleSort sort, int word) => Of(PhraseKinds.Title, (uint)sort | ((uint)word << 3));

    public static PhraseSense OfOffice(int word) => Of(PhraseKinds.Office, (uint)word << 3);

    public PhraseSense AsAcronym() => new(Bits | AcronymBit);

    public PhraseSense AsLast() => new(Bits | LastBit);

    private static PhraseSense Of(PhraseKinds kind, uint payload) => new(payload | ((uint)BitOperations.TrailingZeroCount((uint)kind) << 25));
}
