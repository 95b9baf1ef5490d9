// Teaches the pipeline a type of event: verbs and nouns that tell of it, and who stands where. models/events/README.md describes the statements.
using NewsNlp;
using NewsNlp.Extraction.Events;

var eventType = EventType.Parse("""
    type Christening
    codes schema=Event
    words craft = ship|ferry|frigate|yacht
    verb christen, launch : subject=agent object=target:any has=@craft
    noun christening : by=agent of=target:any needs=target
    """);

var pipeline = new NewsPipelineBuilder().AddEventType(eventType).Build();
const string Text = "Queen Sonja of Norway christened the ferry in Bergen on 3 May 2024. The frigate will be launched by Anna Berg next week.";

foreach (var happening in pipeline.Analyze(Text).Events.Where(e => e.Type == "Christening"))
{
    string who = string.Join(", ", happening.Participants.Select(p => $"{p.Role} {p.Entity?.Name ?? p.Text}"));
    Console.WriteLine($"{happening.Trigger.Of(Text)} ({happening.Status}): {who}; place {happening.Place?.Name ?? "-"}, date {happening.Date ?? "-"}");
}
