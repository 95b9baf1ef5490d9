using NewsNlp.Extraction.Quotes;
using NewsNlp.Models;
using NewsNlp.Text;
using NewsNlp.Training;
using NewsNlp.Training.Attribution;
using NewsNlp.Training.Coreference;

namespace NewsNlp.Tools.Tests.Training;

public class AttributionTrainingTests
{
    private const string Row = """{"id":"t-1","text":"“Never,” Roe said.","quotes":[{"start":1,"end":6,"segments":[[1,6]],"speaker_entity":"Jane Roe","speaker_names":["Roe"],"speaker_start":9,"speaker_end":12}]}""";

    [Fact]
    public void A_row_of_quotes_has_its_speaker()
    {
        using var file = new TemporaryFile(Row + "\n");
        var text = Assert.Single(SpeakerTextReader.ReadQuotes(file.Path));
        var speech = Assert.Single(text.Speeches);
        Assert.Equal("Never", speech.Segments[0].Of(text.Text).ToString());
        Assert.Equal("Roe", speech.Source!.Value.Of(text.Text).ToString());
        Assert.Equal(["Roe", "Jane Roe"], speech.Names);
        Assert.Equal(3, speech.Shared(new TextSpan(3, 20)));
    }

    [Fact]
    public void Right_candidates_get_more_weight_and_the_scale_lets_it_grow()
    {
        RankingExample[] examples = [new([[0, 1], [2]], [true, false], 1), new([[2], [0, 1]], [false, true], 1)];
        float[] weights = PairwiseLogit.Fit(examples, [1, 3, 1], penalty: 1);
        Assert.True(weights[0] > 0 && weights[2] < 0 && weights[1] > weights[0]);
        Assert.Equal(weights, PairwiseLogit.Fit(examples, [1, 3, 1], penalty: 1));
    }

    [Fact]
    public void A_pronoun_is_recorded_with_the_speaker_that_is_annotated()
    {
        const string Text = "Jane Roe met Anna Doe. She said the bridge was safe.";
        var recorder = new SpeakerRecorder(new SpeakerRanker(new float[SpeakerTemplates.FeatureCount]));
        recorder.Start(new SpeakerText("t-1", Text, [new GoldSpeech([new TextSpan(32, 51)], ["Anna Doe"], null)], new Dictionary<int, PronounGold>()));
        StageReader.UpToQuotes(NewsModel.Default, recorder).Read(Text);
        var (site, example, _, _) = Assert.Single(recorder.Examples);
        Assert.Equal(SpeakerSiteKind.Pronoun, site);
        Assert.Contains(true, example.Right);
        Assert.Contains(false, example.Right);
    }

    [Fact]
    public void Every_feature_has_a_name_of_its_own()
    {
        var names = SpeakerTemplates.Names.ToList();
        Assert.Equal(SpeakerTemplates.FeatureCount, names.Count);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
