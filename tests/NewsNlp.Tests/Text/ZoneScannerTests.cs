using NewsNlp.Text;

namespace NewsNlp.Tests.Text;

/// <summary>The parts of a page.</summary>
public class ZoneScannerTests
{
    private const string Body = "The harbour council met on Tuesday to discuss the plan that the minister had sent.";
    private const string Body2 = "Nobody had read it, said Ada Roe, who chairs the council and votes last.";

    [Fact]
    public void Every_part_of_a_page_has_its_zone()
    {
        string page = $"""
            Harbour council delays vote on new pier
            By Ada Roe and Ben Okoro
            Tuesday, 4 March 2025

            WESTHAVEN, Norland (NPA) - {Body}

            The old pier seen from the lighthouse on Monday.
            The old pier seen from the lighthouse on Monday. © NPA / Ben Okoro

            {Body2}

            Ferry strike enters third week in southern ports
            Transport Ferry strike enters third week in southern ports

            {Body}

            A long wait

            {Body2}

            Cover photo: NPA / Ben Okoro
            More on harbours:
            Five piers that were never built
            © 2025 Norland Press Agency. All rights reserved.
            """;
        Assert.Equal(
            """
            Headline: Harbour council delays vote on new pier
            Byline: By Ada Roe and Ben Okoro
            Dateline: Tuesday, 4 March 2025
            Dateline: WESTHAVEN, Norland (NPA) -
            Caption: The old pier seen from the lighthouse on Monday.
            Caption: The old pier seen from the lighthouse on Monday.
            Credit: © NPA / Ben Okoro
            Teaser: Ferry strike enters third week in southern ports
            Teaser: Transport Ferry strike enters third week in southern ports
            Subheading: A long wait
            Credit: Cover photo: NPA / Ben Okoro
            Furniture: More on harbours:
            Teaser: Five piers that were never built
            Furniture: © 2025 Norland Press Agency. All rights reserved.
            """,
            Zones(page));
    }

    [Theory]
    [InlineData("KYIV (AP) —")]
    [InlineData("WESTHAVEN, March 4 (NPA) -")]
    [InlineData("Oslo, Norway -")]
    [InlineData("CAIRO- 24 July 2022:")]
    [InlineData("CAIRO – 26 July 2022:")]
    [InlineData("JEDDAH:")]
    [InlineData("norland News, 6 May -")]
    [InlineData("GAZA/JERUSALEM (Reuters) -")]
    [InlineData("PORTO LEAL, Brazil, June 1, 2025 (Summit News Agency) --")]
    [InlineData("Thursday, March 6, 2025")]
    public void A_dateline_begins_the_body(string dateline) => Assert.Equal("Dateline: " + dateline, Zones($"{dateline} {Body}\n\n{Body2}"));

    [Theory]
    [InlineData("The town - once a port - has no pier and its council has met.")]
    [InlineData("Okoro: the minister who said that he would not resign has resigned.")]
    [InlineData("Ada Roe's plan - Pier 2030 - was delayed by the council on Tuesday.")]
    [InlineData("In March - the wettest on record - the pier was closed for a week.")]
    [InlineData("By Tuesday Ben Okoro had left the country, the council said.")]
    [InlineData("Photo evidence was shown to the court, which met on Tuesday.")]
    [InlineData("Copyright law was changed by the council, which met on Tuesday.")]
    [InlineData("Like Telegram, WhatsApp was blocked by the council on Tuesday.")]
    [InlineData("Related charges were dropped by the council, which met on Tuesday.")]
    [InlineData("Published in March, the report was read by Ada Roe on Tuesday.")]
    [InlineData("Follow that road and you will reach the pier, which is closed.")]
    public void Sentences_of_the_body_stay_body(string sentence) => Assert.Equal("", Zones($"{sentence}\n\n{Body2}\n\n{Body}"));

    [Theory]
    [InlineData("Byline", "By Ada Roe in Paris")]
    [InlineData("Byline", "Reporting by Ada Roe; Editing by Ben Okoro")]
    [InlineData("Byline", "Norland Press writer Ada Roe contributed to this report.")]
    [InlineData("Byline", "(Reporting by Ada Roe; Editing by Ben Okoro)")]
    [InlineData("Dateline", "Last updated on Tue 4 Mar 2025 10.30 GMT")]
    [InlineData("Dateline", "Mar 4, 2025 · 3 min read")]
    [InlineData("Furniture", "Updated 3 hours ago")]
    [InlineData("Credit", "(Photo: Ada Roe)")]
    [InlineData("Credit", "Image: Ben Okoro / NPA.")]
    [InlineData("Furniture", "ADVERTISEMENT")]
    [InlineData("Furniture", "Share this article")]
    [InlineData("Furniture", "▶ Read also: Five piers that were never built")]
    [InlineData("Furniture", "Follow us on Telegram for more")]
    [InlineData("Furniture", "Get our briefing in your inbox every weekday.")]
    [InlineData("Furniture", "Subscribe to our newsletter.")]
    [InlineData("Furniture", "Copyright 2025 Norland Press Agency")]
    [InlineData("Caption", "FILE PHOTO: The old pier before the storm of 1999.")]
    public void Lines_around_the_body_are_told_by_their_words(string zone, string line) => Assert.Equal($"{zone}: {line}", Zones($"{Body}\n\n{line}\n\n{Body2}"));

    [Theory]
    [InlineData("The old pier on Monday. (AP Photo/Ada Roe)", "Caption: The old pier on Monday.\nCredit: (AP Photo/Ada Roe)")]
    [InlineData("The council will meet again. (NPA)", "")]
    [InlineData("The council will meet again. (Reuters)", "Credit: (Reuters)")]
    [InlineData("The council will meet again. - AFP", "Credit: - AFP")]
    public void A_credit_can_end_a_paragraph(string paragraph, string expected) => Assert.Equal(expected, Zones($"{Body}\n\n{paragraph}"));

    [Fact]
    public void The_text_begins_a_sentence_after_the_dateline()
    {
        string text = $"OSLO (NPA) — {Body}";
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        ZoneScanner.Run(new TokenTable(text, columns), 0);
        Assert.Equal(2, columns.SentenceCount);
        Assert.Equal("The", text.Substring(columns.Starts[columns.SentenceStarts[1]], 3));
    }

    [Theory]
    [InlineData("Watch: Minister walks out of talks on harbour pier")]
    [InlineData("Published author wins seat in harbour council")]
    [InlineData("Related charges dropped against mayor")]
    [InlineData("Date set for talks on new pier")]
    public void A_headline_can_begin_like_furniture(string headline) => Assert.Equal("Headline: " + headline, Zones($"{headline}\n\n{Body}\n\n{Body2}"));

    [Fact]
    public void A_headline_that_is_repeated_is_headline_both_times()
        => Assert.Equal("Headline: Vote on pier delayed\nHeadline: Vote on pier delayed\nByline: By ADA ROE", Zones($"Vote on pier delayed\n\nVote on pier delayed\n\nBy ADA ROE\n\n{Body}"));

    [Fact]
    public void Markdown_has_its_zones()
        => Assert.Equal(
            "Headline: # Vote on pier delayed\nByline: *By **Ada Roe**, Oslo*\nCaption: ![The old pier](pier.jpg)\nSubheading: ## A long wait\nFurniture: **Read more:** [Five piers](https://example.org/piers)",
            Zones($"# Vote on pier delayed\n\n*By **Ada Roe**, Oslo*\n\n{Body}\n\n![The old pier](pier.jpg)\n\n## A long wait\n\n{Body2}\n\n**Read more:** [Five piers](https://example.org/piers)"));

    [Fact]
    public void A_given_title_is_the_headline() => Assert.Equal("Headline: Vote delayed.", Zones($"Vote delayed.\n\n{Body}", "Vote delayed.".Length));

    private static string Zones(string text, int titleLength = 0)
    {
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        ZoneScanner.Run(new TokenTable(text, columns), titleLength);
        var lines = new List<string>();
        for (int first = 0; first < columns.Count;)
        {
            int last = first;
            while (last + 1 < columns.Count && columns.Zones[last + 1] == columns.Zones[first] && (columns.Flags[last + 1] & TokenFlags.ParagraphStart) == 0)
            {
                last++;
            }

            if (columns.Zones[first] != Zone.Body)
            {
                lines.Add($"{columns.Zones[first]}: {text[columns.Starts[first]..(columns.Starts[last] + columns.Lengths[last])]}");
            }

            first = last + 1;
        }

        return string.Join('\n', lines);
    }
}
