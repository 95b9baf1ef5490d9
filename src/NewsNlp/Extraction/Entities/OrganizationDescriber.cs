using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>Tells the kind and country of an organisation: from the table where it is known, else from the words of its name ("Ministry", "University").</summary>
internal sealed class OrganizationDescriber
{
    private readonly FactTables _facts;
    private readonly WordList _kinds;
    private readonly OrganizationKind[] _kindOfValue;

    public OrganizationDescriber(FactTables facts, WordList kinds)
    {
        _facts = facts;
        _kinds = kinds;
        _kindOfValue = Array.ConvertAll(kinds.Values.ToArray(), value => Enum.Parse<OrganizationKind>(value.TrimEnd('*'), ignoreCase: true));
    }

    /// <summary>Gets the row of a known organisation, or -1.</summary>
    public int RowOf(in TokenTable tokens, NameMention name)
        => _facts.TryGetSense(_facts.FindExact(tokens, name.First, name.Last), PhraseKinds.Organization, out var sense)
            && (!sense.IsAcronym || tokens.Has(name.First, TokenFlags.AllCaps)) ? sense.Row : -1;

    public void Describe(in TokenTable tokens, EntityDraft organization, NameMention name)
    {
        int row = RowOf(tokens, name);
        if (row >= 0)
        {
            organization.OrganizationKind = _facts.Organizations.KindOf(row);
            organization.Country = _facts.Places.CountryCodeOf(_facts.Organizations.CountryOf(row));
            return;
        }

        for (int token = name.Last; token >= name.First && organization.OrganizationKind == OrganizationKind.Other; token--)
        {
            organization.OrganizationKind = _kinds.FindExact(tokens, token, token) is >= 0 and var value ? _kindOfValue[value] : OrganizationKind.Other;
        }

        int nation = _facts.FindExact(tokens, name.First, name.First);
        int place = _facts.PlaceOfDemonym(nation) is >= 0 and var demonym ? demonym : _facts.TryGetSense(nation, PhraseKinds.Country, out var sense) ? sense.Row : -1;
        organization.Country = _facts.Places.CountryCodeOf(place);
    }
}
