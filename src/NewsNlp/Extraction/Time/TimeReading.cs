using System.Runtime.InteropServices;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Reads the expressions of time of a text: scans, finds the day of publication in the head if need be, and resolves.</summary>
internal sealed class TimeReading
{
    private readonly TimeScanner _scanner = new();
    private readonly TimeResolver _resolver = new();

    /// <summary>Reads a text.</summary>
    /// <param name="tokens">The tokens; tags help where there are any.</param>
    /// <param name="published">The day of publication; where it is not known, a date line or dateline may tell.</param>
    /// <param name="options">What the caller knows.</param>
    /// <param name="country">The country of the outlet, where the options do not tell it.</param>
    /// <param name="names">The names of the text in order; a month inside a name is none.</param>
    /// <param name="times">What is found.</param>
    public void Read(in TokenTable tokens, ref DateOnly? published, DateOptions options, string? country, ReadOnlySpan<NameMention> names, List<TimeMention> times)
    {
        country = options.Country?.ToUpperInvariant() ?? country;
        _scanner.Scan(tokens, country, options.DayFirst ?? OutletCountry.IsDayFirst(country));
        published ??= PublicationDate.Find(tokens, _scanner.Phrases);
        if (options.DayFirst is null && country is null && published is { } day)
        {
            NumericOrder.Settle(CollectionsMarshal.AsSpan(_scanner.Phrases), day);
        }

        bool narrative = options.Style == DateStyle.Automatic ? NarrativeStyle.Has(_scanner.Phrases, published) : options.Style == DateStyle.Narrative;
        _resolver.Begin(published, narrative, options);
        int name = 0;
        bool inRange = false;
        foreach (ref readonly var phrase in CollectionsMarshal.AsSpan(_scanner.Phrases))
        {
            while (name < names.Length && names[name].Last < phrase.FirstToken)
            {
                name++;
            }

            if (name < names.Length && IsInside(phrase, names[name]))
            {
                inRange = false;
                continue;
            }

            var expression = phrase.Utterance > 0 ? _resolver.ResolveSaid(phrase, _scanner.Phrases[phrase.Utterance - 1]) : _resolver.Resolve(phrase);
            if (inRange && TimeRanges.Make(times[^1].Expression, expression) is { } range)
            {
                times[^1] = times[^1] with { Expression = times[^1].Expression with { Range = range } };
            }

            times.Add(new TimeMention(phrase.FirstToken, phrase.LastToken, expression));
            inRange = phrase.BeginsRange;
        }
    }

    /// <summary>A month or weekday inside a longer name is part of the name: "April Jones", "the Sunday Post", "Unity for Tomorrow".</summary>
    private static bool IsInside(in TimePhrase phrase, NameMention name)
        => name.First <= phrase.FirstToken && name.Last >= phrase.LastToken && name.Last - name.First > phrase.LastToken - phrase.FirstToken
            && phrase is { Form: PhraseForm.Calendar, Year: 0, Day: 0 } or { Form: PhraseForm.Distance, Tenths: 0 or 10 or -10, Unit: TimeUnit.Day };
}
