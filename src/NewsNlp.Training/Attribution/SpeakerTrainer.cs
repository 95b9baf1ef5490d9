using System.Globalization;
using NewsNlp.Extraction.Quotes;
using NewsNlp.Models;

namespace NewsNlp.Training.Attribution;

/// <summary>Fits the weights of speakers on texts of which is known who speaks, and tells how they do on each text that is left out.</summary>
internal sealed class SpeakerTrainer(NewsModel model)
{
    private const float Penalty = 1;
    private const float RuleScale = 6;

    private readonly List<SpeakerText> _texts = [];

    /// <summary>Adds a text.</summary>
    public void Add(SpeakerText text) => _texts.Add(text);

    /// <summary>Fits the weights.</summary>
    /// <param name="log">Takes a line for each kind of site: how many choices, how many the rules have right, and how many the weights, learned without the text.</param>
    public float[] Train(TextWriter log)
    {
        var recorder = new SpeakerRecorder(new SpeakerRanker(new float[SpeakerTemplates.FeatureCount]));
        var reader = StageReader.UpToQuotes(model, recorder);
        var examples = new List<List<(SpeakerSiteKind Site, RankingExample Example, bool IsRuleRight)>>();
        foreach (var text in _texts)
        {
            recorder.Start(text);
            reader.Read(text.Text);
            examples.Add([.. recorder.Examples.Select(e => (e.Site, e.Example, e.IsRuleRight))]);
        }

        var all = examples.SelectMany(e => e).Select(e => e.Example).ToList();
        Validate(examples, log);
        return PairwiseLogit.Fit(all, Scales(), Penalty);
    }

    private void Validate(List<List<(SpeakerSiteKind Site, RankingExample Example, bool IsRuleRight)>> examples, TextWriter log)
    {
        int[] count = new int[3];
        int[] ruled = new int[3];
        int[] ranked = new int[3];
        for (int i = 0; i < examples.Count; i++)
        {
            if (_texts[i].Speeches.Count == 0 || examples[i].Count == 0)
            {
                continue;
            }

            float[] weights = PairwiseLogit.Fit(examples.Where((_, k) => k != i).SelectMany(e => e).Select(e => e.Example), Scales(), Penalty);
            foreach (var (site, example, isRuleRight) in examples[i])
            {
                count[(int)site]++;
                ruled[(int)site] += isRuleRight ? 1 : 0;
                ranked[(int)site] += example.Right[BestOf(example, weights)] ? 1 : 0;
            }
        }

        foreach (var site in Enum.GetValues<SpeakerSiteKind>())
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{site}: {count[(int)site]} choices, rules {ruled[(int)site]} right, ranking {ranked[(int)site]} right on texts left out"));
        }
    }

    // The order of the rules is trusted more than any one feature: what speaks against it has to add up.
    private static float[] Scales()
    {
        float[] scales = new float[SpeakerTemplates.FeatureCount];
        Array.Fill(scales, 1);
        foreach (var site in Enum.GetValues<SpeakerSiteKind>())
        {
            scales[SpeakerTemplates.Rule[(int)site]] = RuleScale;
        }

        return scales;
    }

    private static int BestOf(RankingExample example, float[] weights)
    {
        int best = 0;
        float bestScore = float.MinValue;
        for (int i = 0; i < example.Features.Length; i++)
        {
            float score = example.Features[i].Sum(f => weights[f]);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }
}
