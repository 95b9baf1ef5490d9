using System.Diagnostics;
using NewsNlp.Extraction;
using NewsNlp.Extraction.Entities;
using NewsNlp.Knowledge;
using NewsNlp.Models;
using NewsNlp.Tests.Properties;
using NewsNlp.Text;

namespace NewsNlp.Tests.Extraction.Entities;

/// <summary>Many names cost no more each than few.</summary>
[Collection(nameof(TimedTests))]
public class EntityGrowthTests
{
    [Theory]
    [InlineData(EntityKind.Person, false)]
    [InlineData(EntityKind.Person, true)]
    [InlineData(EntityKind.Organization, false)]
    [InlineData(EntityKind.Place, true)]
    public void Time_grows_with_the_number_of_names(EntityKind kind, bool oneSurname)
    {
        Merge(kind, oneSurname, 1_000);
        double one = Merge(kind, oneSurname, 12_500);
        double eight = Merge(kind, oneSurname, 100_000);
        Assert.True(eight < Math.Max(one, 0.02) * 8 * 4, $"12,500 names took {one:F3} s, 100,000 took {eight:F3} s.");
    }

    [Fact]
    public void Every_name_belongs_to_an_entity()
    {
        var layers = Layers(EntityKind.Person, oneSurname: true, 2_000, out _);
        Assert.Equal(layers.Names.Count, layers.Mentions.Count);
        Assert.All(layers.Mentions, m => Assert.InRange(m.Entity, 0, layers.Entities.Count - 1));
    }

    private static double Merge(EntityKind kind, bool oneSurname, int count)
    {
        Layers(kind, oneSurname, count, out double seconds);
        return seconds;
    }

    private static AnnotationLayers Layers(EntityKind kind, bool oneSurname, int count, out double seconds)
    {
        // two words a name: a counted word of letters, and a surname that is shared or counted too
        string text = string.Concat(Enumerable.Range(0, count).Select(i => $"{Word(i)} {(oneSurname ? "Roe" : Word(i * 7))} and "));
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        var tokens = new TokenTable(text, columns);
        var layers = new AnnotationLayers();
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens.Has(i, TokenFlags.Capitalized) && tokens.Has(i + 1, TokenFlags.Capitalized))
            {
                layers.Names.Add(new NameMention(i, i + 1, kind, 1));
                layers.PlaceSenses.Add(PlaceSense.Unknown);
                i++;
            }
        }

        var context = new ExtractionContext(new Article { Body = text }, tokens, layers);
        var extractor = new EntityExtractor(new ExtractorServices(NewsModel.Default));
        var watch = Stopwatch.StartNew();
        extractor.Extract(ref context);
        seconds = watch.Elapsed.TotalSeconds;
        return layers;
    }

    private static string Word(int number)
    {
        Span<char> letters = stackalloc char[8];
        letters[0] = 'K';
        for (int i = 1; i < letters.Length; i++, number /= 12)
        {
            letters[i] = "bdfgklmnprst"[number % 12];
        }

        return letters.ToString();
    }
}
