using System.Runtime.InteropServices;

namespace NewsNlp.Extraction.Time;

/// <summary>Tells a history, whose dates follow one another, from news, whose dates follow the day of publication.</summary>
internal static class NarrativeStyle
{
    private const int FewestDates = 6;
    private const int FewestFullDates = 2;

    /// <summary>Gets whether most dates name a year that lies well before publication and hardly any are relative to it.</summary>
    public static bool Has(List<TimePhrase> phrases, DateOnly? published)
    {
        if (published is not { } day)
        {
            return true;
        }

        int old = 0;
        int dated = 0;
        int fresh = 0;
        foreach (ref readonly var phrase in CollectionsMarshal.AsSpan(phrases))
        {
            if (phrase.Form == PhraseForm.Calendar && phrase.Year != 0)
            {
                old += day.Year - phrase.Year >= 2 ? 1 : 0;
                dated += day.Year - phrase.Year >= 2 && phrase.Month > 0 ? 1 : 0;
                fresh += day.Year == phrase.Year ? 1 : 0;
            }
            else if (phrase.Anchor == PhraseAnchor.Published && (phrase.Form is PhraseForm.Distance or PhraseForm.Unit || phrase is { Form: PhraseForm.Calendar, Weekday: > 0 }))
            {
                fresh++;
            }
        }

        return old >= FewestDates && dated >= FewestFullDates && old > fresh * 3;
    }
}
