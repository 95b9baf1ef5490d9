using System.Globalization;
using NewsNlp.Evaluation;
using NewsNlp.Knowledge;
using NewsNlp.Models;
using NewsNlp.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Console.Evaluation;

/// <summary>One run of <c>newsnlp eval</c>.</summary>
internal sealed class EvalRun(EvalOptions options, ToolConsole console)
{
    public int Execute()
    {
        try
        {
            var articles = FactGold.ReadAll(options.Folder);
            var score = new FactScore();
            int without = options.Facts is { } facts ? ScoreFacts(score, articles, facts) : ScoreNow(score, articles);
            WriteErrors(score);
            if (options.Format == EvalFormat.Json)
            {
                WriteJson(score, without);
            }
            else
            {
                WriteTable(score, without);
            }

            return score.Mean < options.AtLeast ? TooLow(score) : ExitStatus.Done;
        }
        catch (Exception error) when (error is EvalException or ModelFormatException)
        {
            new Messages(console.Error).Write(error.Message);
            return ExitStatus.WrongUsage;
        }
    }

    private int TooLow(FactScore score)
    {
        new Messages(console.Error).Write(string.Create(CultureInfo.InvariantCulture, $"the mean F1 is {score.Mean:0.0}, below {options.AtLeast:0.0}. --errors all lists what is wrong."));
        return ExitStatus.SomeFailed;
    }

    private static int ScoreNow(FactScore score, List<FactGold> articles)
    {
        var pipeline = NewsPipeline.Default;
        foreach (var (gold, result) in articles.Zip(pipeline.AnalyzeMany(articles.Select(a => a.ToArticle()))))
        {
            score.Add(gold, result.Analysis ?? throw new EvalException($"{gold.Id}: {result.Error!.Message}"));
        }

        return 0;
    }

    // An article without facts counts as one in which nothing was found.
    private static int ScoreFacts(FactScore score, List<FactGold> articles, string path)
    {
        var facts = Directory.Exists(path) ? ReadFolder(path, articles) : ReadLines(path);
        foreach (var gold in articles)
        {
            score.Add(gold, facts.GetValueOrDefault(gold.Id) ?? new NewsAnalysis { Article = new ArticleInfo() });
        }

        return articles.Count(a => !facts.ContainsKey(a.Id));
    }

    private static Dictionary<string, NewsAnalysis> ReadFolder(string folder, List<FactGold> articles)
        => articles.Select(a => (a.Id, File: Path.Combine(folder, a.Id + ".json"))).Where(a => File.Exists(a.File)).ToDictionary(a => a.Id, a => Read(a.File, File.ReadAllText(a.File)), StringComparer.Ordinal);

    private static Dictionary<string, NewsAnalysis> ReadLines(string file)
    {
        if (!File.Exists(file))
        {
            throw new EvalException($"--facts {file}: there is no such file or folder.");
        }

        var facts = new Dictionary<string, NewsAnalysis>(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && Read($"{file}:{number}", line) is { Article.Id: { } id } analysis)
            {
                facts[id] = analysis;
            }
        }

        return facts;
    }

    private static NewsAnalysis Read(string origin, string json)
    {
        try
        {
            return NewsJson.Deserialize(json);
        }
        catch (FormatException error)
        {
            throw new EvalException($"{origin}: these are no facts of the form {NewsJson.Schema}: {error.Message}", error);
        }
    }

    private void WriteErrors(FactScore score)
    {
        foreach (var error in score.Errors.Where(e => options.Errors == "all" || options.Errors == e.Section))
        {
            console.Output.WriteLine($"{error.Article}\t{error.Section}\t{(error.IsMissed ? "missed" : "extra")}\t{Output.Wording.OneLine(error.Text)}");
        }
    }

    private void WriteTable(FactScore score, int without)
    {
        console.Output.WriteLine($"{score.Articles} articles{(without > 0 ? $", {without} of them without facts" : "")}");
        console.Output.WriteLine($"{"",-20} {"P",6} {"R",6} {"F1",6} {"gold",6} {"found",6}");
        foreach (string section in FactScore.Sections)
        {
            WriteRow(section, score[section]);
        }

        foreach (var (name, tally) in score.Details.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            WriteRow("  " + name, tally);
        }

        console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"mean F1",-20} {"",6} {"",6} {score.Mean,6:0.0}"));
    }

    private void WriteRow(string name, Tally tally)
        => console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {tally.Precision,6:0.0} {tally.Recall,6:0.0} {tally.F1,6:0.0} {tally.Expected,6} {tally.Found,6}"));

    private void WriteJson(FactScore score, int without) => console.Output.WriteLine(new JObject
    {
        ["articles"] = score.Articles,
        ["withoutFacts"] = without,
        ["sections"] = new JObject(FactScore.Sections.Select(s => new JProperty(s, Json(score[s])))),
        ["details"] = new JObject(score.Details.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => new JProperty(d.Key, Json(d.Value)))),
        ["mean"] = Math.Round(score.Mean, 2),
    }.ToString(Formatting.Indented));

    private static JObject Json(Tally tally) => new()
    {
        ["precision"] = Math.Round(tally.Precision, 2),
        ["recall"] = Math.Round(tally.Recall, 2),
        ["f1"] = Math.Round(tally.F1, 2),
        ["gold"] = tally.Expected,
        ["found"] = tally.Found,
        ["right"] = tally.Right,
    };
}
