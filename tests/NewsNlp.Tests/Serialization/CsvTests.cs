using System.Globalization;
using CsvHelper;
using NewsNlp.Serialization;

namespace NewsNlp.Tests.Serialization;

/// <summary>The table, read back by a library for such.</summary>
public class CsvTests
{
    public static TheoryData<int> Indexes => FormatSamples.Indexes;

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Every_fact_is_a_row_and_its_words_are_in_the_text(int index)
    {
        var article = FormatSamples.Articles[index];
        var analysis = FormatSamples.Analyze(article);
        using var csv = new CsvReader(new StringReader(FormatSamples.Write(o =>
        {
            NewsCsv.WriteHeader(o);
            NewsCsv.Write(o, article, analysis);
        })), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        int rows = 0;
        while (csv.Read())
        {
            rows++;
            Assert.Equal(13, csv.Parser.Count);
            Assert.Equal(article.Id ?? "", csv["article"]);
            if (csv["kind"] is "date" or "event")
            {
                Assert.Equal(article.Text[int.Parse(csv["start"]!, CultureInfo.InvariantCulture)..int.Parse(csv["end"]!, CultureInfo.InvariantCulture)], csv["text"]);
            }
        }

        Assert.Equal(analysis.People.Count + analysis.Organizations.Count + analysis.Places.Count + analysis.Roles.Count + analysis.Dates.Count + analysis.Quotes.Count + analysis.Events.Count, rows);
    }
}
