using System.IO.Compression;
using System.Text;

namespace NewsNlp.Tools.Tests.Gazetteer;

/// <summary>A folder with fact tables of a few rows, removed at the end.</summary>
internal sealed class TinyGazetteer : IDisposable
{
    public TinyGazetteer()
    {
        Directory.CreateDirectory(Source);
        Directory.CreateDirectory(Own);
        Write("countries.tsv", "FR\tFRA\tFrance\tFrench Republic|~Gaul\tFrench\tParis\tParis\tEU\t\t66987244\tQ142\t3017382\t547030\t46.0\t2.0", "US\tUSA\tUnited States\tUS|USA\tAmerican\tWashington\tWashington\tNA\t\t327167434\tQ30\t6252001\t9629091\t38.0\t-97.0");
        Write("admin1.tsv", "FR.11\tIle-de-France\t\t\tFR-IDF\t3012874\t48.5\t2.5\t11000000", "US.TX\tTexas\t\tTX|Tex.\tUS-TX\t4736286\t31.2\t-99.2\t25000000");
        Write("admin2.tsv", "US.TX.277\tLamar County\t\t33.6\t-95.5\t25000");
        Write("regions.tsv", "Alps\tmountains\t46.07\t10.94\t\t\t1\tnaturalearth");
        Write("datelines.tsv", "Paris\tINTL");
        Write("people.tsv", "1\tAda Muster\tQ1\tF\t1960-01-02");
        Write("terms.tsv", "1\t1\tFR\t2001");
        Write("given_names.tsv", "Ada\t120\t100\t\t");
        Write("surnames.tsv", "Muster\t80\tDE\t", "Brown\t150\tGB\t20");
        Write("ambiguity.tsv", "Brown\tSw20\t\t150\t");
        Write("demonyms.tsv", "Parisian\tFR-IDF\tas\t1\tcurated", "French\tFR\ta\t1\tfactbook");
        Write("metonyms.tsv", "Elysee\tgov\tFR\tpresidency");
        Write("titles.tsv", "Dr.\tdoctor\tabbrev");
        Write("roles.tsv", "mayor\tlocal\tcurated", "odd person\tcameo:CVL\tphoenix");
        Write("offices.tsv", "1\tMinister of Tides\tFR\t1");
        Write("orgs.tsv", "World Tide Office\tigo\t\tWTO\tcurated", "Tide University\tuniversity\tUS\t\thipo");
        using (var gzip = new GZipStream(File.Create(Path.Combine(Source, "cities_all199k.tsv.gz")), CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes("2988507\tParis\tLutetia\tFR\t11\t48.853\t2.349\t2138551\tPPLC\n4717560\tParis\t\tUS\tTX\t33.661\t-95.556\t24699\tPPLA2\n"));
        }

        File.WriteAllText(Path.Combine(Own, "place-aliases.tsv"), "City of Light\tParis\tFR\tCity\n");
        File.WriteAllText(Path.Combine(Own, "coordinates.tsv"), "US\t39.76\t-98.5\n");
        File.WriteAllText(Path.Combine(Own, "regions.tsv"), "Tidelands\tregion\t55\t8\tDE\t\t\tcurated\n");
        File.WriteAllText(Path.Combine(Own, "organizations.tsv"), "Tide Gazette\tmedia:outlet\tFR\tLe Gazetteur\tcurated\nWorld Tide Office\tigo\t\tTidal Office\tcurated\n");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("newsnlp-facts-").FullName;

    public string Source => Path.Combine(Root, "gazetteer");

    public string Own => Path.Combine(Root, "own");

    public void Write(string file, params string[] rows) => File.WriteAllText(Path.Combine(Source, file), "#header\n" + string.Concat(rows.Select(r => r + "\n")));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
