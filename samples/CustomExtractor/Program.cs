// Adds a step of your own: it finds amounts of money and reports each with its characters.
using NewsNlp;
using NewsNlp.Extraction;
using NewsNlp.Knowledge;
using NewsNlp.Text;

var descriptor = new ExtractorDescriptor("money", _ => new MoneyExtractor()) { Requires = [Layer.Tags] };
var pipeline = new NewsPipelineBuilder().AddExtractor(descriptor).Build();
const string Text = "The port will cost $3.5 million, the bridge €900. Norway pays 20 per cent.";

foreach (var note in pipeline.Analyze(Text).Diagnostics.Where(d => d.Code == "MONEY"))
{
    Console.WriteLine($"{note.Span.Start}-{note.Span.End} {note.Span.Of(Text)}");
}

/// <summary>One instance belongs to one worker, so it may keep what it likes from article to article; it must not share it.</summary>
internal sealed class MoneyExtractor : IExtractor
{
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            if ((tokens.Is(i, "$") || tokens.Is(i, "€") || tokens.Is(i, "£")) && tokens.Has(i + 1, TokenFlags.Number))
            {
                int last = i + 2 < tokens.Count && (tokens.Is(i + 2, "million") || tokens.Is(i + 2, "billion")) ? i + 2 : i + 1;
                context.Add(new Diagnostic("MONEY", "An amount of money.", tokens.SpanOf(i, last)));
            }
        }
    }
}
