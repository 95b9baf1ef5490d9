using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Tests.Evaluation;

/// <summary>Scores analyses against annotated articles: F1 a section, one-to-one matches.</summary>
internal sealed class FactScore
{
    public static readonly string[] Sections = ["people", "organizations", "places", "roles", "dates", "quotes", "events"];

    private static readonly HashSet<string> TitleStopWords = ["of", "the", "for", "and", "a", "to", "s"];
    private readonly Dictionary<string, Tally> _tallies = Sections.ToDictionary(s => s, _ => new Tally());

    public Tally this[string section] => _tallies[section];

    /// <summary>Gets the mean F1 of the seven sections.</summary>
    public double Mean => _tallies.Values.Average(t => t.F1);

    public void Add(FactGold gold, NewsAnalysis analysis)
    {
        Entities("people", gold.People, analysis.People);
        Entities("organizations", gold.Organizations, analysis.Organizations);
        Entities("places", gold.Places, analysis.Places);
        var names = new GoldNames(gold);
        Roles(gold, analysis, names);
        Dates(gold, analysis);
        Quotes(gold, analysis, names);
        Events(gold, analysis, names);
    }

    private void Entities(string section, IReadOnlyList<FactGold.GoldEntity> expected, IReadOnlyList<Entity> found)
    {
        var forms = found.Select(e => NameForms.Of(e.Name, e.Aliases)).ToList();
        int right = Pairs(expected, found, (g, i) =>
        {
            var shared = NameForms.Of(g.Name, g.Aliases);
            shared.IntersectWith(forms[i]);
            return shared.Count == 0 ? 0 : (NameForms.Of(g.Name) == NameForms.Of(found[i].Name) ? 100 : 0) + shared.Count;
        });
        _tallies[section].Add(expected.Count, found.Count, right);
    }

    private void Roles(FactGold gold, NewsAnalysis analysis, GoldNames names)
    {
        int right = Pairs(gold.Roles, analysis.Roles, (g, i) =>
        {
            var role = analysis.Roles[i];
            return names.Same(role.Person, role.Person.Name, g.Person) && SameTitle(role.Title, g.Title) ? 1 + (g.Of is { } of && names.Same(role.Of, role.OfName, of) ? 1 : 0) : 0;
        });
        _tallies["roles"].Add(gold.Roles.Count, analysis.Roles.Count, right);
    }

    private static bool SameTitle(string a, string b)
    {
        var x = NameForms.Words(a).Where(w => !TitleStopWords.Contains(w)).ToHashSet();
        var y = NameForms.Words(b).Where(w => !TitleStopWords.Contains(w)).ToHashSet();
        int shared = x.Intersect(y).Count();
        return shared > 0 && (shared == x.Count || shared == y.Count || shared * 2 >= x.Union(y).Count());
    }

    private void Dates(FactGold gold, NewsAnalysis analysis)
    {
        int right = Pairs(gold.Dates, analysis.Dates, (g, i) =>
            analysis.Dates[i].Value == g.Value && Occurrence(gold.Text, g.Text, g.N ?? 1).Overlaps(analysis.Dates[i].Span) ? 1 : 0);
        _tallies["dates"].Add(gold.Dates.Count, analysis.Dates.Count, right);
    }

    private void Quotes(FactGold gold, NewsAnalysis analysis, GoldNames names)
    {
        var found = analysis.Quotes.Select(q => Letters(gold.Text, q.Segments)).ToList();
        int right = Pairs(gold.Quotes, analysis.Quotes, (g, i) =>
        {
            var content = Letters(gold.Text, [.. (g.Segments ?? [new FactGold.GoldSegment(g.Begin!, g.End!)]).Select(s => Segment(gold.Text, s))]);
            int shared = content.Intersect(found[i]).Count();
            bool covers = shared >= 0.8 * content.Count && shared >= 0.8 * found[i].Count;
            var quote = analysis.Quotes[i];
            bool spoken = g.Speaker is null ? quote.SpeakerText is null : names.Same(quote.Speaker, quote.Speaker?.Name ?? quote.SpeakerText, g.Speaker) || names.Same(null, quote.SpeakerText, g.Speaker);
            return covers && spoken ? shared : 0;
        });
        _tallies["quotes"].Add(gold.Quotes.Count, analysis.Quotes.Count, right);
    }

    private void Events(FactGold gold, NewsAnalysis analysis, GoldNames names)
    {
        int right = Pairs(gold.Events, analysis.Events, (g, i) =>
        {
            var happening = analysis.Events[i];
            if (happening.Type != g.Type)
            {
                return 0;
            }

            int shared = g.Agents.OrEmpty().Concat(g.Targets.OrEmpty()).Count(name => happening.Participants.Any(p => names.Same(p.Entity, p.Entity?.Name ?? p.Text, name)));
            return (2 * shared) + (TriggerOverlaps(gold.Text, g.Trigger, happening.Trigger) ? 1 : 0);
        });
        _tallies["events"].Add(gold.Events.Count, analysis.Events.Count, right);
    }

    // The best pairs first, each row used once.
    private static int Pairs<TGold, TFound>(IReadOnlyList<TGold> expected, IReadOnlyList<TFound> found, Func<TGold, int, int> score)
    {
        var pairs = new List<(int Score, int Expected, int Found)>();
        for (int e = 0; e < expected.Count; e++)
        {
            for (int f = 0; f < found.Count; f++)
            {
                if (score(expected[e], f) is > 0 and var value)
                {
                    pairs.Add((value, e, f));
                }
            }
        }

        var usedExpected = new HashSet<int>();
        var usedFound = new HashSet<int>();
        foreach (var (_, e, f) in pairs.OrderByDescending(p => p.Score).ThenBy(p => p.Expected).ThenBy(p => p.Found))
        {
            if (!usedExpected.Contains(e) && !usedFound.Contains(f))
            {
                usedExpected.Add(e);
                usedFound.Add(f);
            }
        }

        return usedExpected.Count;
    }

    private static bool TriggerOverlaps(string text, string trigger, TextSpan span)
    {
        for (int at = text.IndexOf(trigger, StringComparison.Ordinal); at >= 0; at = text.IndexOf(trigger, at + 1, StringComparison.Ordinal))
        {
            if (new TextSpan(at, at + trigger.Length).Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan Occurrence(string text, string words, int number)
    {
        int at = -1;
        for (int i = 0; i < number; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return new TextSpan(at, at + words.Length);
    }

    private static TextSpan Segment(string text, FactGold.GoldSegment segment)
    {
        int start = text.IndexOf(segment.Begin, StringComparison.Ordinal);
        return new TextSpan(start, text.IndexOf(segment.End, start, StringComparison.Ordinal) + segment.End.Length);
    }

    private static HashSet<int> Letters(string text, IReadOnlyList<TextSpan> spans)
        => [.. spans.SelectMany(s => Enumerable.Range(s.Start, s.Length)).Where(i => char.IsLetterOrDigit(text[i]))];

    /// <summary>Knows which names the annotation gives to one entity.</summary>
    private sealed class GoldNames(FactGold gold)
    {
        private readonly Dictionary<string, HashSet<string>> _forms = gold.People.Concat(gold.Organizations).Concat(gold.Places)
            .DistinctBy(e => NameForms.Of(e.Name)).ToDictionary(e => NameForms.Of(e.Name), e => NameForms.Of(e.Name, e.Aliases));

        public bool Same(Entity? entity, string? text, string expected)
        {
            if (text is null)
            {
                return false;
            }

            var actual = entity is null ? [NameForms.Of(text)] : NameForms.Of(entity.Name, entity.Aliases);
            bool known = _forms.TryGetValue(NameForms.Of(expected), out var wanted);
            wanted ??= [NameForms.Of(expected)];
            if (actual.Overlaps(wanted))
            {
                return true;
            }

            // A description is right where two thirds of the shorter one's words are in the other.
            return (!known || entity is null) && actual.Any(a => wanted.Any(w => Similar(a, w)));
        }

        private static bool Similar(string a, string b)
        {
            var x = a.Split(' ').ToHashSet();
            var y = b.Split(' ').ToHashSet();
            return x.Intersect(y).Count() >= 0.67 * Math.Min(x.Count, y.Count);
        }
    }
}
