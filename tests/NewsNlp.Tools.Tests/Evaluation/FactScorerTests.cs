using NewsNlp.Evaluation;
using NewsNlp.Knowledge;
using NewsNlp.Text;
using NewsNlp.Tools.Tests.Cli;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tools.Tests.Evaluation;

/// <summary>What counts as right, on an article whose facts are written by hand, and the command that tells it.</summary>
public sealed class FactScorerTests : IDisposable
{
    private const string Text = "Dr. Zoë Kern, the mayor of Bern, met Mr Otto Lang on Monday. \"We agree on all of it,\" Kern said.";

    private const string Gold = """
        {"published":"2024-03-06",
         "people":[{"name":"Zoë Kern","aliases":["Kern"]},{"name":"Otto Lang"}], "organizations":[], "places":[{"name":"Bern","kind":"city","country":"CH"}],
         "roles":[{"person":"Zoë Kern","title":"mayor","of":"Bern","status":"current"}],
         "dates":[{"text":"Monday","n":1,"type":"DATE","value":"2024-03-04"}],
         "quotes":[{"kind":"direct","begin":"We agree on","end":"all of it","speaker":"Zoë Kern","cue":"said"}],
         "events":[{"type":"Meeting","trigger":"met","status":"asserted","agents":["Zoë Kern"],"targets":["Otto Lang"],"place":null,"date":"2024-03-04"}]}
        """;

    private static readonly Person Kern = new() { Id = "p1", Name = "Zoe Kern", Aliases = ["Kern"] };
    private static readonly Person Lang = new() { Id = "p2", Name = "Lang", Aliases = ["Mr. Otto Lang"] };
    private static readonly Place Bern = new() { Id = "l1", Name = "Bern", Country = "US" };

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void What_differs_only_in_form_is_right()
    {
        var score = Score(Right());

        Assert.All(FactScore.Sections.Where(s => s != "organizations"), s => Assert.Equal(100, score[s].F1));
        Assert.Equal(0, score["organizations"].F1); // none expected, none found
        Assert.Empty(score.Errors);
        Assert.Equal((0.0, 100.0, 100.0), (score.Detail("place country").F1, score.Detail("role of").F1, score.Detail("event date").F1));
    }

    [Fact]
    public void Errors_are_counted_where_they_are_and_named()
    {
        var right = Right();
        var score = Score(right with
        {
            People = [.. right.People, new Person { Id = "p3", Name = "Anna" }],
            Roles = [right.Roles[0] with { Title = "judge" }],
            Dates = [right.Dates[0] with { Value = "2024-03-11" }],
            Quotes = [right.Quotes[0] with { Speaker = Lang, SpeakerText = "Lang" }],
            Events = [right.Events[0] with { Type = "Visit" }],
        });

        Assert.Equal(80, score["people"].F1, 3);
        Assert.All((string[])["roles", "dates", "quotes", "events"], s => Assert.Equal(0, score[s].F1));
        Assert.Equal(100, score.Detail("date span").F1);
        Assert.Equal(100, score.Detail("quote span").F1);
        Assert.Equal(
            ["people extra Anna", "roles missed Zoë Kern = mayor of Bern", "roles extra Zoe Kern = judge of Bern", "dates missed Monday is 2024-03-04, got 2024-03-11", "quotes missed speaker of “We agree on…” is Zoë Kern, got Lang", "events missed Meeting [met] Zoë Kern, Otto Lang", "events extra Visit [met] Zoe Kern, Lang"],
            score.Errors.Select(e => $"{e.Section} {(e.IsMissed ? "missed" : "extra")} {e.Text}"));
    }

    [Fact]
    public void A_quote_must_cover_most_of_the_words_and_no_more()
    {
        var right = Right();
        Assert.Equal(0, Score(right with { Quotes = [right.Quotes[0] with { Segments = [At("We agree")] }] })["quotes"].F1);
        Assert.Equal(0, Score(right with { Quotes = [right.Quotes[0] with { Segments = [new TextSpan(0, Text.Length)] }] })["quotes"].F1);
        Assert.Equal(100, Score(right with { Quotes = [right.Quotes[0] with { Segments = [At("agree on all of it")] }] })["quotes"].F1);
    }

    [Fact]
    public void The_command_scores_what_it_analyses_or_what_was_extracted_before()
    {
        _tool.With("gold/a.txt", Text).With("gold/a.gold.json", Gold).With("gold/b.txt", Text).With("gold/b.gold.json", Gold);
        Assert.Equal(0, _tool.Run(["eval", "./gold", "--format", "json"]).Status);
        var now = JObject.Parse(_tool.Output);
        Assert.Equal(2, (int)now["articles"]!);
        Assert.Equal(4, (int)now["sections"]!["people"]!["gold"]!);

        _tool.Extract("./gold/*.txt", "--published", "2024-03-06", "--output", "./facts.jsonl").Run(["eval", "./gold", "--facts", "./facts.jsonl", "--format", "json"]);
        Assert.Equal(now.ToString(), JObject.Parse(_tool.Output).ToString());

        _tool.Extract("./gold/a.txt", "--published", "2024-03-06", "--output", "./facts/").Run(["eval", "./gold", "--facts", "./facts"]);
        Assert.StartsWith("2 articles, 1 of them without facts", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("mean F1", _tool.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_floor_decides_the_exit_status()
    {
        _tool.With("gold/a.txt", "Nothing.").With("gold/a.gold.json", Gold);

        Assert.Equal(0, _tool.Run(["eval", "./gold", "--at-least", "0"]).Status);
        Assert.Equal(1, _tool.Run(["eval", "./gold", "--at-least", "50"]).Status);
        Assert.Contains("is 0.0, below 50.0", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_listed_one_a_line()
    {
        _tool.With("gold/a.txt", "Nothing.").With("gold/a.gold.json", Gold).Run(["eval", "./gold", "--errors", "people"]);

        Assert.Equal(["a\tpeople\tmissed\tZoë Kern", "a\tpeople\tmissed\tOtto Lang"], _tool.OutputLines.Where(l => l.Contains('\t', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("there is no such folder", "./missing")]
    [InlineData("has no annotated articles", "./empty")]
    [InlineData("this is no annotation", "./broken")]
    [InlineData("a.txt", "./textless")]
    [InlineData("--facts", "./good", "--facts", "./missing.jsonl")]
    [InlineData("no facts of the form newsnlp/1", "./good", "--facts", "./good/a.gold.json")]
    public void What_cannot_be_read_is_said(string message, params string[] arguments)
    {
        _tool.With("empty/x.txt", "x").With("broken/a.gold.json", "{").With("broken/a.txt", "x").With("textless/a.gold.json", Gold).With("good/a.gold.json", Gold.ReplaceLineEndings(" ")).With("good/a.txt", Text).Run(["eval", .. arguments]);

        Assert.Equal(2, _tool.Status);
        Assert.Contains(message, Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    private static NewsAnalysis Right() => new()
    {
        Article = new ArticleInfo(),
        People = [Kern, Lang],
        Places = [Bern],
        Roles = [new Role { Id = "r1", Person = Kern, Title = "mayor", Of = Bern, OfName = "Bern" }],
        Dates = [new TimeExpression { Id = "t1", Span = At("on Monday"), Type = TimexType.Date, Value = "2024-03-04" }],
        Quotes = [new Quote { Id = "q1", Kind = QuoteKind.Direct, Segments = [At("We agree on all of it")], Speaker = Kern, SpeakerText = "Kern" }],
        Events =
        [
            new NewsEvent
            {
                Id = "e1", Type = "Meeting", Trigger = At("met"), Date = "2024-03-04",
                Participants = [new EventParticipant(ParticipantRole.Agent, Kern, "Kern", default), new EventParticipant(ParticipantRole.Target, Lang, "Lang", default)],
            },
        ],
    };

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private FactScore Score(NewsAnalysis analysis)
    {
        _tool.With("gold/a.txt", Text).With("gold/a.gold.json", Gold);
        var score = new FactScore();
        score.Add(Assert.Single(FactGold.ReadAll(_tool.PathOf("gold"))), analysis);
        return score;
    }
}
