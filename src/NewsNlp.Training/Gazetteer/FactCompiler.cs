using NewsNlp.Lexicons;

namespace NewsNlp.Training.Gazetteer;

/// <summary>Writes the sections of the fact tables from the folder <c>gazetteer</c> of the data and our own additions. The same files give the same bytes.</summary>
internal static class FactCompiler
{
    /// <summary>Compiles the tables.</summary>
    /// <param name="folder">The folder of the sources.</param>
    /// <param name="ownFolder">The folder of our own additions.</param>
    /// <param name="without">Kinds of phrases that are left out, to see what they are worth.</param>
    /// <exception cref="FileNotFoundException">A table is missing.</exception>
    /// <exception cref="InvalidDataException">A row is broken; the message names file and line.</exception>
    public static IEnumerable<(string Name, byte[] Content)> Compile(string folder, string ownFolder, PhraseKinds without = PhraseKinds.None)
    {
        var phrases = new PhraseCollector(without);
        var places = new PlaceCompiler(folder, ownFolder, phrases);
        var names = new NameCompiler(folder, phrases, places);
        var organizations = new OrganizationCompiler(folder, ownFolder, phrases, places);
        var words = new WordCompiler(folder, phrases, places);
        places.Read();
        names.ReadPeople();
        names.ReadGivenNames();
        names.ReadSurnames();
        words.ReadDemonyms();
        words.ReadMetonyms();
        words.ReadTitles();
        words.ReadOffices();
        organizations.Read(); // after the names, to which weak other names of clubs give way
        places.AddAliases();
        names.ReadCommonWords();
        var (table, senses) = phrases.Write(places.Count);
        return
        [
            (FactTables.PhraseSection, table),
            (FactTables.SenseSection, senses),
            .. places.Write(),
            .. names.Write(),
            .. organizations.Write(),
            .. words.Write(),
        ];
    }
}
