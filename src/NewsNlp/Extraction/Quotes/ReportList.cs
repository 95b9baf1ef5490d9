using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Collects the reports of a sentence: settles their contents before it adds them. Every method returns the first token after the report, or -1 where there is none.</summary>
internal sealed class ReportList
{
    private readonly List<Report> _reports;

    public ReportList(List<Report> reports) => _reports = reports;

    /// <summary>Gets the number of reports.</summary>
    public int Count => _reports.Count;

    /// <summary>Gets a report.</summary>
    public Report this[int index] => _reports[index];

    /// <summary>Adds a report as it is.</summary>
    public void Add(Report report) => _reports.Add(report);

    public int Leading(in Scene scene, Report report, int contentFirst, int last)
    {
        if (ContentBounds.HasFinalAttribution(scene, contentFirst, last))
        {
            return -1; // "The party said it had won, the agency reported": only the last attribution is at the top
        }

        int end = ContentBounds.End(scene, contentFirst, last);
        int pronoun = report.Source.First - 1;
        if (scene.IsRelative(pronoun) && scene.IsComma(pronoun - 1) && !scene.Tokens.Is(contentFirst - 1, "that"))
        {
            end = ContentBounds.PartEnd(scene, contentFirst, end); // "the vote, which observers called free, was"
        }

        report.Content = ContentBounds.Trim(scene, new TokenRange(contentFirst, end));
        if (report.Content.IsEmpty)
        {
            return -1;
        }

        _reports.Add(report);
        return end + 1;
    }

    // Content before the attribution, and its second part after it where the sentence goes on.
    public int Trailing(in Scene scene, Report report, int free, int boundary, int next, int last, bool isInverted)
    {
        int contentLast = boundary;
        int contentFirst = free;
        int closing = scene.Marks.ClosesAt(boundary) ? boundary : scene.Marks.ClosesAt(boundary - 1) ? boundary - 1 : -1;
        if (closing >= 0)
        {
            var stretch = scene.Marks[scene.Marks.At(closing)];
            int opening = Math.Max(stretch.Outer.First, free);
            bool isSentence = scene.Tokens.Has(stretch.Inner.First, TokenFlags.Capitalized) && IsLoose(scene, opening - 1);
            if (opening > free && (isSentence || (opening == free + 1 && scene.TagOf(free) == PartOfSpeech.CC)))
            {
                contentFirst = opening;
            }
        }

        report.Content = ContentBounds.Trim(scene, new TokenRange(contentFirst, contentLast));
        if (report.Content.IsEmpty)
        {
            return -1;
        }

        int resume = next;
        if (next < last && (scene.IsComma(next) || scene.IsDash(next) || scene.IsMark(next, ':')))
        {
            int after = next + 1;
            bool goesOn = scene.Marks.OpensAt(after)
                || ((!isInverted || scene.Chunks.KindAt(after) == ChunkKind.FiniteVerb) && closing < 0 && scene.TagOf(after) is not (PartOfSpeech.VBG or PartOfSpeech.WP or PartOfSpeech.WDT or PartOfSpeech.CC) && scene.HasFiniteVerb(after, last) && !ContentBounds.OpensReport(scene, after, last));
            if (goesOn)
            {
                int end = ContentBounds.End(scene, after, last);
                report.Continuation = ContentBounds.Trim(scene, new TokenRange(after, end));
                resume = end + 1;
            }
        }

        _reports.Add(report);
        return Math.Max(resume, report.Cue.Last + 1);
    }

    // "what Smith said was a mistake", "a vote that Smith called as fair as any": the content follows the verb of the clause.
    public int Inserted(in Scene scene, Report report, int free, int next, int last)
    {
        int pronoun = report.Source.First - 1;
        bool isRelative = scene.IsRelative(pronoun) || scene.Tokens.Is(pronoun, "that") || scene.Chunks.KindAt(pronoun) == ChunkKind.Noun; // "a plan the mayor said was dead"
        if (pronoun < free || !isRelative || scene.Chunks.KindAt(next) != ChunkKind.FiniteVerb || next >= last)
        {
            return -1;
        }

        bool isBe = scene.Tokens.Is(next, "is") || scene.Tokens.Is(next, "was") || scene.Tokens.Is(next, "are") || scene.Tokens.Is(next, "were");
        int first = isBe && scene.Tokens.Is(pronoun, "what") ? next + 1 : next;
        int end = ContentBounds.PartEnd(scene, first, last);
        report.Content = ContentBounds.Trim(scene, new TokenRange(first, end));
        _reports.Add(report);
        return end + 1;
    }

    // "As a study noted, the sea is rising."
    public int AfterAs(in Scene scene, Report report, int free, int next, int last)
    {
        if (!scene.Tokens.Is(free, "as") || report.Source.First != free + 1 || !scene.IsComma(next) || next >= last || !scene.HasFiniteVerb(next + 1, last))
        {
            return -1;
        }

        return Leading(scene, report, next + 1, last);
    }

    // "Calling the vote a farce, Smith left": the source is the subject of the clause that follows.
    public int Fronted(in Scene scene, TokenRange cue, Complement complement, int last)
    {
        int comma = ContentBounds.MainClause(scene, complement.ContentFirst, last, out var subject);
        if (comma < 0)
        {
            return -1;
        }

        _reports.Add(new Report { Cue = cue, Source = subject, Mention = subject, Content = ContentBounds.Trim(scene, new TokenRange(complement.ContentFirst, comma - 1)), Addressee = complement.Addressee, Medium = complement.Medium });
        return comma + 1;
    }

    private static bool IsLoose(in Scene scene, int token)
        => scene.IsComma(token) || scene.IsMark(token, ':') || scene.IsDash(token) || scene.IsTerminal(token) || scene.TagOf(token) == PartOfSpeech.CC;
}
