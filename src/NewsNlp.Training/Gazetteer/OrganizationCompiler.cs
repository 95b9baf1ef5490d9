using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;

namespace NewsNlp.Training.Gazetteer;

/// <summary>Organisations and their other names, those of the sources and our own.</summary>
internal sealed class OrganizationCompiler(string folder, string ownFolder, PhraseCollector phrases, PlaceCompiler places)
{
    private const string The = "The ";

    // Lists of companies give ticker codes, and lists of clubs give whatever fans say ("Rose"); only the curated part of the table is clean.
    private const string Curated = "curated";
    private readonly List<OrganizationTable.Row> _rows = [];

    public void Read()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = TsvTable.Read(folder, "orgs.tsv", 5).Concat(TsvTable.Read(ownFolder, "organizations.tsv", 5)).OrderBy(r => r[4] == Curated ? 0 : IsPlainName(r) ? 2 : 1).ToList();
        var legislatures = rows.Where(r => r[1] == "legislature").ToLookup(r => r[0], StringComparer.Ordinal);
        foreach (string[] row in rows)
        {
            bool shared = row[1] == "legislature" && legislatures[row[0]].Skip(1).Any();
            if (!numbers.TryGetValue(row[0], out int number))
            {
                number = AddRow(row, shared);
                numbers.Add(row[0], number);
            }

            foreach (string alias in shared ? [] : TsvTable.Values(row[3]).Where(a => IsUseful(a, row)))
            {
                if (row[4] == Curated)
                {
                    Add(alias, number);
                }
                else
                {
                    phrases.AddNew(alias, Sense(alias, number));
                }
            }
        }
    }

    public IEnumerable<(string Name, byte[] Content)> Write()
    {
        yield return (OrganizationTable.RowSection, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_rows)).ToArray());
    }

    // "National Assembly" of a dozen countries is one name; which one, only the article tells.
    private int AddRow(string[] row, bool shared)
    {
        int number = _rows.Count;
        _rows.Add(new OrganizationTable.Row(KindOf(row[1]), shared || row[2].Length == 0 ? -1 : places.Find(row[2])));
        Add(row[0], number);
        if (row[0].StartsWith(The, StringComparison.Ordinal))
        {
            Add(row[0][The.Length..], number);
        }

        return number;
    }

    private static PhraseSense Sense(string phrase, int row)
    {
        var sense = PhraseSense.OfRow(PhraseKinds.Organization, row);
        return PhraseCollector.IsShortAcronym(phrase) ? sense.AsAcronym() : sense;
    }

    private static bool IsUseful(string alias, string[] row)
    {
        if (alias.Length < 2 || alias.Contains('(', StringComparison.Ordinal))
        {
            return false;
        }

        return row[4] switch
        {
            Curated => true,
            "sp500" => alias.Contains(' ', StringComparison.Ordinal) || alias.Any(char.IsLower) || alias == Initials(row[0]),
            "federalregister" or "factbook" => alias.Length > 2,
            _ => alias.Contains(' ', StringComparison.Ordinal),
        };
    }

    private static bool IsPlainName(string[] row) => row[4] is "hipo" or "openfootball";

    private static string Initials(string name) => string.Concat(name.Split(' ', '-').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));

    private static OrganizationKind KindOf(string kind) => kind.Split(':')[0] switch
    {
        "gov" or "legislature" => OrganizationKind.Government,
        "mil" or "armed" => OrganizationKind.Military,
        "party" => OrganizationKind.Party,
        "company" => OrganizationKind.Company,
        "media" => OrganizationKind.Media,
        "igo" => OrganizationKind.International,
        "university" => OrganizationKind.Education,
        "team" or "sport" => OrganizationKind.Sports,
        _ => OrganizationKind.Other,
    };

    private void Add(string phrase, int row) => phrases.Add(phrase, Sense(phrase, row));
}
