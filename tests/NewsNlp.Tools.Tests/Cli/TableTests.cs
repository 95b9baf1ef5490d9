using NewsNlp.Console;
using NewsNlp.Console.Output.Terminal;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Tools.Tests.Cli;

/// <summary>The table as a person sees it, of facts written by hand.</summary>
public sealed class TableTests
{
    private const string Body = """
        Ministers meet in Oslo over fishing [quota] row

        OSLO, 3 May 2024 - Norwegian Fisheries Minister Marit Lund met her former colleague Jón Einarsson of Iceland on Friday. "We have counted the same fish twice for twenty years, and each of us has sold them once," Lund said. The Nordic Council called off a dinner. Lund will travel to Reykjavik on 12 May.
        """;

    private static readonly string Text = Body.ReplaceLineEndings("\n");

    [Fact]
    public void Everything_is_laid_out_in_80_columns_without_colours()
    {
        const string Expected = """
            Ministers meet in Oslo over fishing [quota] row
            Daily Example · 3 May 2024 · Oslo · fish

            ── People ──────────────────────────────────────────────────────────────────────
              Marit Lund               Fisheries Minister (Norway)                    3×
              Jón Einarsson            former colleague (Iceland)

            ── Organisations ───────────────────────────────────────────────────────────────
              Nordic Council           international

            ── Places ──────────────────────────────────────────────────────────────────────
              Oslo                     city, NO                                       2×
              Reykjavik                city, Capital Region, IS

            ── Dates ───────────────────────────────────────────────────────────────────────
              2024-05-03       3 May 2024; Friday
              2024-05-12       12 May

            ── Quotes ──────────────────────────────────────────────────────────────────────
              Marit Lund               “We have counted the same fish twice for twenty
                                       years, and each of us has sold them once”

            ── Events ──────────────────────────────────────────────────────────────────────
              2024-05-03       Meeting: Marit Lund → Jón Einarsson, in Oslo
              2024-05-12       Visit (planned): Marit Lund, in Reykjavik
              undated          Meeting (cancelled): Nordic Council → a dinner


            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Write(null, Sample()).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void No_line_is_wider_than_the_terminal_and_none_ends_in_spaces()
    {
        foreach (int width in (int[])[40, 60, 80, 100])
        {
            string table = Write(new ToolConsole { Output = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null, OutputIsTerminal = true, Width = width }, Sample());
            foreach (string line in table.ReplaceLineEndings("\n").Split('\n'))
            {
                string plain = WithoutColours(line);
                Assert.True(plain.Length <= width, $"{width}: {plain}");
            }
        }
    }

    [Fact]
    public void Several_articles_are_separated_by_a_rule()
        => Assert.Single(Write(null, Sample(), Sample()).Split('\n'), l => l.StartsWith("━━━━", StringComparison.Ordinal));

    [Fact]
    public void An_article_without_facts_says_why()
    {
        var empty = new NewsAnalysis { Article = new ArticleInfo { Id = "empty" }, Diagnostics = [new Diagnostic("NN0001", "The article has no words.", default)] };

        string table = Write(null, (new Article { Body = "" }, empty));

        Assert.StartsWith("empty", table, StringComparison.Ordinal);
        Assert.Contains("The article has no words.", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_an_article_do_not_reach_the_terminal()
    {
        var hostile = new NewsAnalysis { Article = new ArticleInfo { Title = "A\e[2Jb\rc" }, People = [new Person { Id = "p1", Name = "Eve\e[31m\nMoser" }] };

        Assert.DoesNotContain('\e', Write(null, (new Article { Body = "x" }, hostile)));
    }

    private static string Write(ToolConsole? terminal, params (Article Article, NewsAnalysis Analysis)[] results)
    {
        var output = new StringWriter();
        using (var writer = new TableResultWriter(output, terminal))
        {
            foreach (var (article, analysis) in results)
            {
                writer.Write(article, analysis);
            }
        }

        return output.ToString();
    }

    private static (Article Article, NewsAnalysis Analysis) Sample()
    {
        var lund = new Person { Id = "p1", Name = "Marit Lund", Mentions = Mentions("Marit Lund", "Lund said", "Lund will") };
        var einarsson = new Person { Id = "p2", Name = "Jón Einarsson", Mentions = Mentions("Jón Einarsson") };
        var council = new Organization { Id = "o1", Name = "Nordic Council", OrganizationKind = OrganizationKind.International, Mentions = Mentions("Nordic Council") };
        var oslo = new Place { Id = "l1", Name = "Oslo", Country = "NO", Admin1 = "Oslo", Mentions = Mentions("Oslo", "OSLO") };
        var reykjavik = new Place { Id = "l2", Name = "Reykjavik", Country = "IS", Admin1 = "Capital Region", Mentions = Mentions("Reykjavik") };
        TimeExpression[] dates = [Date("t1", "3 May 2024", "2024-05-03"), Date("t2", "Friday", "2024-05-03"), Date("t3", "12 May", "2024-05-12")];
        return (new Article { Body = Text }, new NewsAnalysis
        {
            Article = new ArticleInfo { Id = "fish", Published = new DateOnly(2024, 5, 3), Dateline = "Oslo", Source = "Daily Example", Length = Text.Length },
            People = [lund, einarsson],
            Organizations = [council],
            Places = [oslo, reykjavik],
            Roles =
            [
                new Role { Id = "r1", Person = lund, Title = "Fisheries Minister", OfName = "Norway" },
                new Role { Id = "r2", Person = einarsson, Title = "colleague", OfName = "Iceland", Status = RoleStatus.Former },
            ],
            Dates = dates,
            Quotes = [new Quote { Id = "q1", Kind = QuoteKind.Direct, Segments = [At("We have counted the same fish twice for twenty years, and each of us has sold them once")], Speaker = lund }],
            Events =
            [
                new NewsEvent { Id = "e1", Type = "Meeting", Trigger = At("called off"), Status = EventStatus.Cancelled, Participants = [Agent(council), new EventParticipant(ParticipantRole.Target, null, "a dinner", At("a dinner"))] },
                new NewsEvent { Id = "e2", Type = "Visit", Trigger = At("travel"), Status = EventStatus.Planned, Participants = [Agent(lund)], Place = reykjavik, Date = "2024-05-12", DateMention = dates[2] },
                new NewsEvent { Id = "e3", Type = "Meeting", Trigger = At("met"), Participants = [Agent(lund), Agent(einarsson) with { Role = ParticipantRole.Target }], Place = oslo, Date = "2024-05-03", DateMention = dates[1] },
            ],
        });
    }

    private static EventParticipant Agent(Entity entity) => new(ParticipantRole.Agent, entity, entity.Name, entity.Mentions[0].Span);

    private static TimeExpression Date(string id, string words, string value) => new() { Id = id, Span = At(words), Type = TimexType.Date, Value = value };

    private static Mention[] Mentions(params string[] words) => [.. words.Select(w => new Mention(At(w), MentionKind.Name, 1))];

    private static TextSpan At(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static string WithoutColours(string line)
    {
        while (line.IndexOf('\e', StringComparison.Ordinal) is >= 0 and int start)
        {
            int end = start;
            while (!char.IsLetter(line[end]))
            {
                end++;
            }

            line = line.Remove(start, end - start + 1);
        }

        return line;
    }
}
