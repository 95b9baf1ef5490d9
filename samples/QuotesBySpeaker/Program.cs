// Lists who said what in an article, with the words that name each speaker's part.
using NewsNlp;
using NewsNlp.Knowledge;

string text = args.Length > 0 ? File.ReadAllText(args[0]) : """
    OSLO - "We will not sell the harbour," Mayor Ingrid Solberg said on Monday. Emre Aydin, who runs the port, said the decision had surprised him.

    "I heard of it on the radio," he told reporters. Solberg denied that.
    """;
var analysis = NewsPipeline.Default.Analyze(text);

foreach (var (speaker, quotes) in analysis.QuotesBySpeaker())
{
    var role = analysis.Roles.FirstOrDefault(r => r.Person == speaker);
    Console.WriteLine(role is null ? speaker.Name : $"{speaker.Name}, {role.Title}");
    foreach (var quote in quotes)
    {
        Console.WriteLine($"  {quote.Kind}: {string.Join(" … ", quote.Segments.Select(s => s.Of(text).ToString()))}");
    }
}
