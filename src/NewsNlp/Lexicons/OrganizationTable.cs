using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Models;

namespace NewsNlp.Lexicons;

/// <summary>Organisations, by row. Two phrases with one row are two names of one organisation ("NATO", "North Atlantic Treaty Organization").</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class OrganizationTable
{
    public const string RowSection = "facts:organizations";
    private readonly NewsModel _model; // keeps the memory alive
    private readonly Row* _rows;

    public OrganizationTable(NewsModel model)
    {
        _model = model;
        Count = model.Values<Row>(RowSection).Length;
        _rows = (Row*)model.Pointer(RowSection);
    }

    /// <summary>Gets the number of organisations.</summary>
    public int Count { get; }

    /// <summary>Gets the kind.</summary>
    public OrganizationKind KindOf(int organization) => (OrganizationKind)_rows[organization].Kind;

    /// <summary>Gets the row of its country in <see cref="PlaceTable"/>, or -1.</summary>
    public int CountryOf(int organization) => _rows[organization].Country;

    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct Row(OrganizationKind kind, int country)
    {
        public readonly short Country = (short)country;
        public readonly short Kind = (short)kind;
    }
}
