using System.CommandLine;
using System.Globalization;
using NewsNlp.Evaluation;
using NewsNlp.Models;

namespace NewsNlp.Training.Ablation;

/// <summary><c>evaluate ablation</c>: what each part is worth, by the score of annotated articles without it.</summary>
internal static class EvaluateAblationCommand
{
    private const string Unchanged = "·";

    public static Command Create()
    {
        var data = DataOptions.Data();
        var models = DataOptions.Models();
        var gold = new Option<DirectoryInfo[]>("--gold") { Description = "Folders with NAME.txt and NAME.gold.json for each article; the option can be repeated.", Required = true, HelpName = "FOLDER" };
        var command = new Command("ablation", "The score of annotated articles with each part left out alone: stages, kinds of phrases, word lists.") { data, models, gold };
        command.SetAction(r => Run(r.GetRequiredValue(data).FullName, r.GetRequiredValue(models).FullName, [.. r.GetRequiredValue(gold).Select(g => FactGold.ReadAll(g.FullName))]));
        return command;
    }

    private static void Run(string data, string models, List<FactGold>[] sets)
    {
        var parts = new AblatedParts(NewsModel.Load(Path.Combine(models, ModelCompiler.FileName)), data, models);
        var whole = Score(parts.Whole(), sets);
        Console.WriteLine($"| group | left out | {string.Join(" | ", sets.Select((s, i) => $"mean F1 {i + 1}"))} | {string.Join(" | ", FactScore.Sections)} | of what is found |");
        Console.WriteLine($"|---|---|{string.Concat(Enumerable.Repeat("---|", sets.Length + FactScore.Sections.Length + 1))}");
        Console.WriteLine($"| | nothing | {string.Join(" | ", whole.Select(s => Figure(s.Mean)))} | {string.Join(" | ", FactScore.Sections.Select(s => Figure(F1(whole, f => f[s]))))} | |");
        foreach (var part in parts.All())
        {
            var score = Score(part.Build(), sets);
            Console.WriteLine($"| {part.Group} | {part.Name} | {string.Join(" | ", score.Zip(whole, (s, w) => Change(s.Mean - w.Mean)))} | {string.Join(" | ", FactScore.Sections.Select(s => Change(F1(score, f => f[s]) - F1(whole, f => f[s]))))} | {Details(score, whole)} |");
        }
    }

    private static FactScore[] Score(NewsPipeline pipeline, List<FactGold>[] sets)
    {
        var scores = Array.ConvertAll(sets, _ => new FactScore());
        for (int i = 0; i < sets.Length; i++)
        {
            foreach (var gold in sets[i])
            {
                scores[i].Add(gold, pipeline.Analyze(gold.ToArticle()));
            }
        }

        return scores;
    }

    // Countries of places, owners of roles, parts of events and so on: those that change.
    private static string Details(FactScore[] score, FactScore[] whole)
        => string.Join(", ", whole[0].Details.Keys.Order(StringComparer.Ordinal)
            .Select(d => (Name: d, Change: Change(F1(score, f => f.Detail(d)) - F1(whole, f => f.Detail(d)))))
            .Where(d => d.Change != Unchanged)
            .Select(d => $"{d.Name} {d.Change}"));

    // Of all sets as one: the counts are summed.
    private static double F1(FactScore[] scores, Func<FactScore, Tally> tallyOf)
    {
        var sum = new Tally();
        foreach (var score in scores)
        {
            var tally = tallyOf(score);
            sum.Add(tally.Expected, tally.Found, tally.Right);
        }

        return sum.F1;
    }

    private static string Figure(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Change(double value) => Math.Abs(value) < 0.05 ? Unchanged : value.ToString("+0.0;-0.0", CultureInfo.InvariantCulture);
}
