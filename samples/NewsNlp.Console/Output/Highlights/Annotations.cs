using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Console.Output.Highlights;

/// <summary>Collects what there is to highlight in the text of an article.</summary>
internal static class Annotations
{
    public static List<Annotation> Of(Article article, NewsAnalysis analysis, EntryIds ids)
    {
        var all = new List<Annotation>();
        AddMentions(analysis.People, "person", "Person");
        AddMentions(analysis.Organizations, "organization", "Organisation");
        AddMentions(analysis.Places, "place", "Place");
        foreach (var role in analysis.Roles)
        {
            Add(role.Mention, "role", role.Id, $"Role of {role.Person.Name}: {Wording.Role(role)}");
        }

        foreach (var date in analysis.Dates)
        {
            Add(date.Span, "date", date.Id, $"{date.Type}: {DateWording.Of(date.Value)}");
        }

        foreach (var quote in analysis.Quotes)
        {
            foreach (var segment in quote.Segments)
            {
                Add(segment, "quote", quote.Id, $"Quote: {quote.Speaker?.Name ?? quote.SpeakerText ?? "speaker not named"}");
            }
        }

        foreach (var happening in analysis.Events)
        {
            Add(happening.Trigger, "event", happening.Id, Wording.Join(", ", $"Event: {Wording.EventType(happening.Type)}", Wording.Lower(happening.Status), happening.Date is { } date ? DateWording.Of(date) : null));
        }

        return all;

        void AddMentions(IEnumerable<Entity> entities, string className, string kind)
        {
            foreach (var entity in entities)
            {
                foreach (var mention in entity.Mentions)
                {
                    Add(mention.Span, mention.Kind is MentionKind.Nominal or MentionKind.Pronoun ? className + "-ref" : className, entity.Id, $"{kind}: {entity.Name}");
                }
            }
        }

        void Add(TextSpan span, string className, string id, string label)
        {
            if (span.Length > 0 && span.Start >= 0 && span.End <= article.Text.Length)
            {
                all.Add(new Annotation(span, className, ids.Of(id), label));
            }
        }
    }
}
