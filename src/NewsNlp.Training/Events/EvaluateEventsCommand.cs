using System.CommandLine;
using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Models;

namespace NewsNlp.Training.Events;

/// <summary><c>evaluate events</c>: compares events with sentences that coders of political events coded.</summary>
internal static class EvaluateEventsCommand
{
    public static Command Create()
    {
        var misses = new Option<bool>("--misses") { Description = "Lists what was not found, with what was found instead." };
        var data = DataOptions.Data();
        var models = DataOptions.Models();
        var command = new Command("events", "Shares of coded sentences whose event type and actors are found (events/plover_gsr_open.jsonl, events/petrarch_unittest.jsonl).") { data, models, misses };
        command.SetAction(r => Run(Path.Combine(r.GetRequiredValue(data).FullName, "events"), r.GetRequiredValue(models).FullName, r.GetValue(misses)));
        return command;
    }

    private static void Run(string data, string models, bool misses)
    {
        var pipeline = new NewsPipelineBuilder().UseModel(NewsModel.Load(Path.Combine(models, ModelCompiler.FileName))).Build();
        Plover(pipeline, CodedSentenceReader.ReadWords(Path.Combine(data, "plover_gsr_open.jsonl")), misses);
        Petrarch(pipeline, CodedSentenceReader.ReadCodes(Path.Combine(data, "petrarch_unittest.jsonl")), misses);
    }

    private static void Plover(NewsPipeline pipeline, IEnumerable<CodedSentence> sentences, bool misses)
    {
        int count = 0, typed = 0, both = 0, placed = 0;
        foreach (var sentence in sentences)
        {
            var found = pipeline.Analyze(sentence.Text, sentence.Date).Events;
            var coded = sentence.Events[0];
            bool type = found.Any(e => GsrLabels.Fit(e, coded.Label));
            bool actors = found.Any(e => GsrLabels.Fit(e, coded.Label) && ActorMatch.Both(e, coded));
            count++;
            typed += type ? 1 : 0;
            both += actors ? 1 : 0;
            placed += found.Any(e => GsrLabels.Fit(e, coded.Label) && ActorMatch.BothOrPlace(e, coded)) ? 1 : 0;
            if (misses && !actors)
            {
                WriteMiss(type ? "actors" : "type", sentence, coded, found);
            }
        }

        Console.WriteLine($"plover_gsr_open: {count} sentences, type right {Percent(typed, count)}, type right and both actors overlapping {Percent(both, count)} ({Percent(placed, count)} with the place of an event as its target)");
    }

    // Labels of the tests are invented: only who does it to whom can be compared, on codes whose words stand in the sentence.
    private static void Petrarch(NewsPipeline pipeline, IEnumerable<CodedSentence> sentences, bool misses)
    {
        int count = 0, right = 0;
        var causes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var found = pipeline.Analyze(sentence.Text, sentence.Date).Events;
            foreach (var coded in sentence.Events.Where(e => e.Sources.Count > 0 && e.Targets.Count > 0))
            {
                count++;
                string? cause = CauseOf(found, coded);
                right += cause is null ? 1 : 0;
                if (cause is not null)
                {
                    causes[cause] = causes.GetValueOrDefault(cause) + 1;
                    if (misses)
                    {
                        WriteMiss(cause, sentence, coded, found);
                    }
                }
            }
        }

        Console.WriteLine($"petrarch_unittest: {count} events with two actors, source and target right {Percent(right, count)}");
        foreach (var (cause, number) in causes)
        {
            Console.WriteLine($"  {cause}: {number}");
        }
    }

    private static string? CauseOf(IReadOnlyList<NewsEvent> found, CodedEvent coded)
    {
        if (found.Any(e => ActorMatch.Both(e, coded)))
        {
            return null;
        }

        if (coded.Sources[0].Spans.Count == 0 || coded.Targets[0].Spans.Count == 0)
        {
            return "no word known for a code";
        }

        return found.Count == 0 ? "no event"
            : found.Any(e => ActorMatch.Side(e, coded.Sources, ParticipantRole.Agent)) ? "target missed"
            : found.Any(e => ActorMatch.Side(e, coded.Targets, ParticipantRole.Target)) ? "source missed"
            : found.Any(e => ActorMatch.Side(e, coded.Sources, ParticipantRole.Target) || ActorMatch.Side(e, coded.Targets, ParticipantRole.Agent)) ? "sides turned round or one missed"
            : "both missed";
    }

    private static void WriteMiss(string cause, CodedSentence sentence, CodedEvent coded, IReadOnlyList<NewsEvent> found)
    {
        Console.WriteLine($"{sentence.Id}\t{cause}\t{coded.Label}: {Names(coded.Sources)} > {Names(coded.Targets)}\t{sentence.Text}");
        foreach (var e in found)
        {
            Console.WriteLine($"\t{e.Type} [{sentence.Text[e.Trigger.Start..e.Trigger.End]}] {e.Status}: {Side(e, ParticipantRole.Agent)} > {Side(e, ParticipantRole.Target)}");
        }
    }

    private static string Names(IEnumerable<CodedActor> actors) => string.Join("; ", actors.Select(a => a.Name));

    private static string Side(NewsEvent found, ParticipantRole role) => string.Join("; ", found.Participants.Where(p => p.Role == role).Select(p => p.Text));

    private static string Percent(int part, int whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("F1", CultureInfo.InvariantCulture) + " %";
}
