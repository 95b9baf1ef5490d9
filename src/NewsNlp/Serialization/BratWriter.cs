using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Serialization;

/// <summary>Writes the lines of one <c>.ann</c> file. A span that stands for several things, such as a name that is also a speaker, is written once for each type.</summary>
internal sealed class BratWriter(TextWriter output, string text)
{
    private readonly CodePointOffsets _offsets = new(text);
    private readonly Dictionary<(string Type, TextSpan Span), string> _textBound = [];
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _counts = [];

    public void Write(NewsAnalysis analysis)
    {
        foreach (var entity in analysis.People.AsEnumerable<Entity>().Concat(analysis.Organizations).Concat(analysis.Places))
        {
            WriteEntity(entity);
        }

        foreach (var role in analysis.Roles)
        {
            WriteRole(role);
        }

        foreach (var date in analysis.Dates)
        {
            _first[date.Id] = TextBound("Date", [date.Span]);
            Note(_first[date.Id], $"{EnumNames.Of(date.Type)} {date.Value}");
        }

        foreach (var quote in analysis.Quotes)
        {
            WriteQuote(quote);
        }

        foreach (var happening in analysis.Events)
        {
            WriteEvent(happening);
        }
    }

    private void WriteEntity(Entity entity)
    {
        var mentions = entity.Mentions.Where(m => m.Span.Length > 0).Select(m => TextBound(entity.Kind.ToString(), [m.Span])).Distinct().ToList();
        if (mentions.Count == 0)
        {
            return;
        }

        _first[entity.Id] = mentions[0];
        if (mentions.Count > 1)
        {
            Line($"*\tCoref {string.Join(' ', mentions)}");
        }

        if (entity.Wikidata is { } wikidata)
        {
            Line($"{Next('N')}\tReference {mentions[0]} Wikidata:{wikidata}\t{OneLine(entity.Name)}");
        }

        if (entity is Place { GeoNames: { } geoNames })
        {
            Line($"{Next('N')}\tReference {mentions[0]} GeoNames:{geoNames.ToString(CultureInfo.InvariantCulture)}\t{OneLine(entity.Name)}");
        }
    }

    private void WriteRole(Role role)
    {
        if (role.Mention.Length == 0)
        {
            return;
        }

        string title = TextBound("Role", [role.Mention]);
        Relation("HoldsRole", _first.GetValueOrDefault(role.Person.Id), title);
        Relation("RoleOf", title, role.Of is { } of ? _first.GetValueOrDefault(of.Id) : null);
        Note(title, Join(EnumNames.Of(role.Status), role.OfName));
    }

    private void WriteQuote(Quote quote)
    {
        string words = TextBound("Quote", quote.Segments);
        Attribute("Form", words, EnumNames.Of(quote.Kind));
        if (quote.SpeakerMention is { Length: > 0 } mention)
        {
            string? speaker = quote.Speaker is { } known ? _textBound.GetValueOrDefault((known.Kind.ToString(), mention)) : null;
            Relation("Speaker", words, speaker ?? TextBound("Source", [mention]));
        }
        else if (quote.Speaker is { } known)
        {
            Relation("Speaker", words, _first.GetValueOrDefault(known.Id));
        }

        Relation("OnBehalfOf", words, quote.OnBehalfOf is { } principal ? _first.GetValueOrDefault(principal.Id) : null);
        if (quote.Cue is { Length: > 0 } cue)
        {
            Relation("Cue", words, TextBound("Cue", [cue]));
        }
    }

    private void WriteEvent(NewsEvent happening)
    {
        string trigger = TextBound(happening.Type, [happening.Trigger]);
        string id = Next('E');
        var arguments = new List<string> { $"{happening.Type}:{trigger}" };
        foreach (var group in happening.Participants.GroupBy(p => p.Role))
        {
            int number = 0;
            foreach (var participant in group)
            {
                string? filler = participant.Span.Length > 0
                    ? participant.Entity is { } entity ? TextBound(entity.Kind.ToString(), [participant.Span]) : TextBound("Participant", [participant.Span])
                    : participant.Entity is { } known ? _first.GetValueOrDefault(known.Id) : null;
                if (filler is not null)
                {
                    number++;
                    arguments.Add($"{group.Key}{(number > 1 ? number.ToString(CultureInfo.InvariantCulture) : "")}:{filler}");
                }
            }
        }

        AddArgument(arguments, "Place", happening.Place?.Id);
        AddArgument(arguments, "Date", happening.DateMention?.Id);
        Line($"{id}\t{string.Join(' ', arguments)}");
        Attribute("Status", id, EnumNames.Of(happening.Status));
        if (happening.Date is { } date)
        {
            Note(id, date);
        }
    }

    private void AddArgument(List<string> arguments, string role, string? id)
    {
        if (id is not null && _first.TryGetValue(id, out string? filler))
        {
            arguments.Add($"{role}:{filler}");
        }
    }

    private string TextBound(string type, IReadOnlyList<TextSpan> segments)
    {
        if (_textBound.TryGetValue((type, segments[0]), out string? known))
        {
            return known;
        }

        // A line break inside a span parts it in two, because a line of this form cannot hold one.
        var pieces = segments.SelectMany(Lines).ToList();
        string id = Next('T');
        string spans = string.Join(';', pieces.Select(p => $"{_offsets.Of(p.Start).ToString(CultureInfo.InvariantCulture)} {_offsets.Of(p.End).ToString(CultureInfo.InvariantCulture)}"));
        Line($"{id}\t{type} {spans}\t{string.Join(' ', pieces.Select(p => p.Of(text).ToString()))}");
        _textBound[(type, segments[0])] = id;
        return id;
    }

    private IEnumerable<TextSpan> Lines(TextSpan span)
    {
        for (int start = span.Start; start < span.End;)
        {
            int length = text.AsSpan(start..span.End).IndexOfAny('\r', '\n');
            int end = length < 0 ? span.End : start + length;
            if (end > start)
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }

    private void Relation(string type, string? from, string? to)
    {
        if (from is not null && to is not null)
        {
            Line($"{Next('R')}\t{type} Arg1:{from} Arg2:{to}");
        }
    }

    private void Attribute(string name, string target, string value) => Line($"{Next('A')}\t{name} {target} {value}");

    private void Note(string target, string value) => Line($"{Next('#')}\tAnnotatorNotes {target}\t{OneLine(value)}");

    private string Next(char kind)
    {
        int number = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        return kind + number.ToString(CultureInfo.InvariantCulture);
    }

    private void Line(string line)
    {
        output.Write(line);
        output.Write('\n');
    }

    private static string OneLine(string value) => value.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string Join(string status, string? of) => of is null ? status : $"{status}, of {of}";
}
