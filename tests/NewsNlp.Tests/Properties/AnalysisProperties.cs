using FsCheck;
using FsCheck.Fluent;
using NewsNlp.Batch;
using NewsNlp.Knowledge;
using NewsNlp.Serialization;
using NewsNlp.Text;

namespace NewsNlp.Tests.Properties;

/// <summary>What holds for every text, however odd.</summary>
public class AnalysisProperties
{
    private static readonly NewsPipeline Pipeline = new NewsPipelineBuilder().KeepDocument().Build();

    // Pieces that real pages are made of, so that random texts reach the rules and not only the segmenter.
    private static readonly string[] Pieces =
    [
        "President Ada Roe", "Roe", "he", "she", "they", "the minister", "Kyiv", "U.S.", "Paris, Texas", "the United Nations", "Acme Corp.", "(OSCE)", "said", "told Reuters", "met", "will meet", "attacked",
        "accused", "of", "in", "on", "and", "\"", "\u201C", "\u201D", "''", "\u2018", "'s", "n't", "(", ")", "\u00AB", "\u00BB", ",", ".", "...", "!", "?", ":", "\u2014", "-", "\n", "\n\n", " ", "  ", "\t", "\0",
        "Monday", "last week", "May", "May 5", "2022-01-19", "in 1999", "the 1990s", "five years", "10 a.m.", "next", "\uD800", "\uDC00", "\U0001F600", "e\u0301", "\u202E", "\u00A0", "\uFEFF", "x", "1", "$5 million",
        "https://example.org/a?b=c", "@handle", "#tag", "BREAKING NEWS", "Photo:", "\u00A9 Agency", "Q:", "A:", "according to", "who", "which", "was", "killed", "arrested by", "talks between", "not",
    ];

    [Fact]
    public void Any_text_of_news_pieces_gives_a_sound_result()
        => Check(Gen.Elements(Pieces).ListOf().Select(parts => string.Join(' ', parts)), 300);

    [Fact]
    public void Any_text_without_spaces_between_pieces_gives_a_sound_result()
        => Check(Gen.Elements(Pieces).ListOf().Select(string.Concat), 200);

    [Fact]
    public void Any_characters_give_a_sound_result()
        => Check(Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().Select(chars => new string([.. chars])), 200);

    [Fact]
    public void Any_cut_of_a_real_article_gives_a_sound_result()
        => Check(Gen.Choose(0, Samples.Articles.Count - 1).SelectMany(i => Gen.Choose(0, Samples.Articles[i].Text.Length).Select(end => Samples.Articles[i].Text[..end])), 60);

    [Fact]
    public void The_order_and_the_worker_do_not_change_a_byte()
    {
        var expected = Samples.Articles.ToDictionary(a => a.Id!, a => NewsJson.Serialize(new NewsPipelineBuilder().Build().Analyze(a)));
        var shuffled = Enumerable.Range(0, 4).SelectMany(round => Samples.Articles.OrderBy(a => HashCode(a.Id!, round))).ToList();
        foreach (var result in NewsPipeline.Default.AnalyzeMany(shuffled, new BatchOptions { Workers = 4 }))
        {
            Assert.Equal(expected[result.Article.Id!], NewsJson.Serialize(result.Analysis!));
        }

        static uint HashCode(string text, int round) => text.Aggregate((uint)round, (hash, c) => (hash * 31) + c);
    }

    [Theory]
    [InlineData(PipelineProfile.Accurate)]
    [InlineData(PipelineProfile.Fast)]
    public void Neighbours_workers_and_repetition_do_not_change_a_byte_of_odd_texts(PipelineProfile profile)
    {
        var pipeline = new NewsPipelineBuilder().UseProfile(profile).Build();
        string[] texts = [.. Gen.Elements(Pieces).ListOf().Select(parts => string.Join(' ', parts)).Sample(120, 150)];
        var articles = texts.Select((text, i) => new Article { Id = $"{i}", Body = text, PublishedAt = new DateTimeOffset(2024, 5, 15, 0, 0, 0, TimeSpan.Zero) }).ToList();
        string[] expected = [.. articles.Select(a => NewsJson.Serialize(pipeline.Analyze(a)))];

        var again = Enumerable.Range(0, 3).SelectMany(round => articles.OrderBy(a => (int.Parse(a.Id!, System.Globalization.CultureInfo.InvariantCulture) * 37 * (round + 1)) % 151));
        foreach (var result in pipeline.AnalyzeMany(again, new BatchOptions { Workers = 3, Window = 5 }))
        {
            Assert.Equal(expected[int.Parse(result.Article.Id!, System.Globalization.CultureInfo.InvariantCulture)], NewsJson.Serialize(result.Analysis!));
        }
    }

    private static void Check(Gen<string> texts, int count)
        => Prop.ForAll(Arb.From(texts), IsSound).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(120));

    private static void IsSound(string text)
    {
        var analysis = Pipeline.Analyze(text, new DateTimeOffset(2024, 5, 15, 0, 0, 0, TimeSpan.Zero));
        var document = analysis.Document!;
        Assert.Equal(text, document.Text);
        int end = 0;
        for (int i = 0; i < document.Count; i++)
        {
            var span = document[i].Span;
            Assert.True(span.Length > 0 && span.Start >= end && span.End <= text.Length, $"Token {i} at {span} after {end}.");
            Assert.True(IsGap(text[end..span.Start]), $"The gap before token {i} has characters.");
            end = span.End;
        }

        Assert.True(IsGap(text[end..]));
        var entities = analysis.People.Cast<Entity>().Concat(analysis.Organizations).Concat(analysis.Places).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (Entity entity in entities.Cast<Entity>())
        {
            Assert.NotEmpty(entity.Mentions);
            Assert.All(entity.Mentions, m => Inside(m.Span));
            Assert.InRange(entity.Confidence, 0, 1);
            Assert.Contains(entity.Mentions, m => m.Kind == MentionKind.Name);
        }

        Assert.All(analysis.Roles, r => { Inside(r.Mention); Known(r.Person); Known(r.Of); });
        Assert.All(analysis.Dates, d => Inside(d.Span));
        Assert.All(analysis.Quotes, q => { Assert.NotEmpty(q.Segments); Assert.All(q.Segments, Inside); Known(q.Speaker); Optional(q.Cue); Optional(q.SpeakerMention); });
        Assert.All(analysis.Events, e => { Inside(e.Trigger); Known(e.Place); Known(e.AttributedTo); Assert.All(e.Participants, p => { Inside(p.Span); Known(p.Entity); Assert.Equal(p.Text, p.Span.Of(text).ToString()); }); });
        string[] ids = [.. entities.Cast<Entity>().Select(e => e.Id), .. analysis.Roles.Select(r => r.Id), .. analysis.Dates.Select(d => d.Id), .. analysis.Quotes.Select(q => q.Id), .. analysis.Events.Select(e => e.Id)];
        Assert.Equal(ids.Length, ids.Distinct().Count());

        // Invisible separators and direction marks part words like white space does.
        static bool IsGap(string gap) => gap.All(c => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
        void Inside(TextSpan span) => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, $"{span} in a text of {text.Length}.");
        void Optional(TextSpan? span) => Assert.True(span is null || (span.Value.Start >= 0 && span.Value.End <= text.Length));
        void Known(Entity? entity) => Assert.True(entity is null || entities.Contains(entity));
    }
}
