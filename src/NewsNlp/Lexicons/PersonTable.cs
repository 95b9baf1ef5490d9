using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Models;

namespace NewsNlp.Lexicons;

/// <summary>People who hold or held office, by row. Two people of one name are two senses of it.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class PersonTable
{
    public const string RowSection = "facts:people";
    private readonly NewsModel _model; // keeps the memory alive
    private readonly Row* _rows;

    public PersonTable(NewsModel model)
    {
        _model = model;
        Count = model.Values<Row>(RowSection).Length;
        _rows = (Row*)model.Pointer(RowSection);
    }

    /// <summary>Gets the number of people.</summary>
    public int Count { get; }

    /// <summary>Gets the Wikidata identifier ("Q567"), or null.</summary>
    public string? WikidataOf(int person) => _rows[person].Wikidata is > 0 and var number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Q{number}") : null;

    /// <summary>Gets the gender.</summary>
    public Gender GenderOf(int person) => _rows[person].Gender;

    /// <summary>Gets the row of the country where the person held office most, or -1: the offices of the European Union are of none.</summary>
    public int CountryOf(int person) => _rows[person].Country;

    [StructLayout(LayoutKind.Sequential, Pack = 2)]
    internal readonly struct Row(int wikidata, Gender gender, int country)
    {
        private const byte NoCountry = byte.MaxValue;
        public readonly int Wikidata = wikidata;
        private readonly byte _gender = (byte)gender;
        private readonly byte _country = country < 0 ? NoCountry : (byte)country;

        public Gender Gender => (Gender)_gender;

        public int Country => _country == NoCountry ? -1 : _country;
    }
}
