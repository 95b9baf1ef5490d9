using NewsNlp;

var article = new Article
{
    Title = "Foreign ministers to meet in Vienna",
    Body = """
        VIENNA - Norwegian Foreign Minister Ingrid Solberg will meet her Turkish counterpart, Emre Aydin, in Vienna on Thursday.

        "We have a plan, and we have the time," Solberg told reporters on Monday. She said the talks would last two days.
        """,
    PublishedAt = new DateTimeOffset(2024, 3, 5, 8, 0, 0, TimeSpan.Zero),
};

var analysis = NewsPipeline.Default.Analyze(article);

foreach (var role in analysis.Roles)
{
    Console.WriteLine($"{role.Person.Name}: {role.Title} of {role.OfName} ({role.Status})");
}

foreach (var quote in analysis.Quotes)
{
    Console.WriteLine($"{quote.Speaker?.Name ?? quote.SpeakerText}: {quote.Segments[0].Of(article.Text)}");
}

foreach (var happening in analysis.Events)
{
    Console.WriteLine($"{happening.Date}  {happening.Type} ({happening.Status}) in {happening.Place?.Name}: {string.Join(", ", happening.Participants.Select(p => p.Entity?.Name ?? p.Text))}");
}
