// Who meets whom, where and when: the meetings of all articles of a folder, by date.
using NewsNlp;
using NewsNlp.Knowledge;

string folder = args.Length > 0 ? args[0] : "samples/articles";
var articles = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
    .Select(file => new Article { Id = Path.GetFileNameWithoutExtension(file), Body = File.ReadAllText(file) });

var meetings = NewsPipeline.Default.AnalyzeMany(articles)
    .SelectMany(result => result.Analysis?.Events.Where(e => e.Type == "Meeting" && e.Participants.Count > 1).Select(e => (result.Article.Id, Event: e)) ?? [])
    .OrderBy(m => m.Event.Date ?? "9999", StringComparer.Ordinal);

foreach (var (id, meeting) in meetings)
{
    string who = string.Join(", ", meeting.Participants.Select(p => p.Entity?.Name ?? p.Text));
    string status = meeting.Status == EventStatus.Asserted ? "" : $" ({meeting.Status.ToString().ToLowerInvariant()})";
    Console.WriteLine($"{meeting.Date ?? "undated",-16} {who}{(meeting.Place is { } place ? $" in {place.Name}" : "")}{status} [{id}]");
}
