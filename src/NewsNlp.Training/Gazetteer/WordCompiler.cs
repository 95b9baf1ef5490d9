using NewsNlp.Lexicons;

namespace NewsNlp.Training.Gazetteer;

/// <summary>Words about people and places: demonyms, metonyms, titles, roles and offices.</summary>
internal sealed class WordCompiler(string folder, PhraseCollector phrases, PlaceCompiler places)
{
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _numberOf = new(StringComparer.Ordinal);

    public void ReadDemonyms()
    {
        foreach (string[] row in TsvTable.Read(folder, "demonyms.tsv", 4))
        {
            var forms = DemonymForms.None;
            forms |= row[2].Contains('a', StringComparison.Ordinal) ? DemonymForms.Adjective : DemonymForms.None;
            forms |= row[2].Contains('s', StringComparison.Ordinal) ? DemonymForms.Singular : DemonymForms.None;
            forms |= row[2].Contains('p', StringComparison.Ordinal) ? DemonymForms.Plural : DemonymForms.None;
            if (places.Find(row[1]) is >= 0 and var place)
            {
                var sense = PhraseSense.OfRow(PhraseKinds.Demonym, place, forms);
                phrases.AddUnless(row[0], PhraseKinds.Demonym, PhraseCollector.IsShortAcronym(row[0]) ? sense.AsAcronym() : sense);
            }
        }
    }

    public void ReadMetonyms()
    {
        foreach (string[] row in TsvTable.Read(folder, "metonyms.tsv", 3))
        {
            phrases.Add(row[0], PhraseSense.OfRow(PhraseKinds.Metonym, places.Find(row[2])));
        }
    }

    public void ReadTitles()
    {
        foreach (string[] row in TsvTable.Read(folder, "titles.tsv", 3))
        {
            var sort = row[2] switch
            {
                "modifier" => TitleSort.Modifier,
                "abbrev" => TitleSort.Abbreviation,
                "suffix" => TitleSort.Suffix,
                "portfolio" => TitleSort.Portfolio,
                _ => TitleSort.Honorific,
            };
            phrases.AddUnless(row[0], PhraseKinds.Title, PhraseSense.OfTitle(sort, NumberOf(row[1])));
        }
    }

    public void ReadOffices()
    {
        foreach (string[] row in TsvTable.Read(folder, "roles.tsv", 3).Where(r => r[2] == "curated"))
        {
            phrases.AddUnless(row[0], PhraseKinds.Office, PhraseSense.OfOffice(NumberOf(row[1])));
        }

        foreach (string[] row in TsvTable.Read(folder, "offices.tsv", 2))
        {
            phrases.AddUnless(row[1], PhraseKinds.Office, PhraseSense.OfOffice(NumberOf("office")));
        }
    }

    public IEnumerable<(string Name, byte[] Content)> Write()
    {
        yield return (FactTables.WordSection, StringTable.Write(_words));
    }

    private int NumberOf(string word)
    {
        if (!_numberOf.TryGetValue(word, out int number))
        {
            number = _words.Count;
            _numberOf.Add(word, number);
            _words.Add(word);
        }

        return number;
    }
}
