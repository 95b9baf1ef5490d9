using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Finds expressions of time and resolves them.</summary>
internal sealed class TimeExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("times", static _ => new TimeExtractor())
    {
        Requires = [Layer.Tags],
        Provides = [Layer.Times],
    };

    private readonly TimeScanner _scanner = new();
    private readonly TimeResolver _resolver = new();

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var layers = context.Layers;
        var tokens = context.Tokens;
        _scanner.Scan(tokens, false);
        layers.Published ??= PublicationDate.Find(tokens, _scanner.Phrases);
        Resolve(tokens, layers.Published, layers.Names, layers.Times);
    }

    private void Resolve(in TokenTable tokens, DateOnly? published, List<NameMention> names, List<TimeMention> times)
    {
        _resolver.Begin(published, NarrativeStyle.Has(_scanner.Phrases, published));
        int name = 0;
        foreach (ref readonly var phrase in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_scanner.Phrases))
        {
            while (name < names.Count && names[name].Last < phrase.FirstToken)
            {
                name++;
            }

            if (name < names.Count && IsInside(phrase, names[name]))
            {
                continue;
            }

            times.Add(new TimeMention(phrase.FirstToken, phrase.LastToken, _resolver.Resolve(phrase)));
        }
    }

    /// <summary>A month or weekday inside a longer name is part of the name: "April Jones", "the Sunday Post".</summary>
    private static bool IsInside(in TimePhrase phrase, NameMention name)
        => name.First <= phrase.FirstToken && name.Last >= phrase.LastToken && name.Last - name.First > phrase.LastToken - phrase.FirstToken
            && phrase is { Form: PhraseForm.Calendar, Year: 0, Day: 0 };
}
