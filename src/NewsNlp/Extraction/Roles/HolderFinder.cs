using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>
/// Finds who holds each title: the name right after it, the name that it explains between commas, the subject of "is" or "was appointed", the object of "named her".
/// </summary>
internal sealed class HolderFinder(RoleLexicon lexicon, HolderNames names)
{
    private readonly FollowingHolder _following = new(lexicon, names);
    private readonly PrecedingHolder _preceding = new(lexicon, names);
    private readonly Departures _departures = new(lexicon, names);
    private readonly Succession _succession = new(lexicon, names);

    /// <summary>Sets the holders. A title that leads to another one shares its holder: "president and chairman Roe", "Roe, a lawyer and activist".</summary>
    public void Find(in TokenTable tokens, AnnotationLayers layers, List<TitlePhrase> list)
    {
        var phrases = CollectionsMarshal.AsSpan(list);
        for (int i = phrases.Length - 1; i >= 0; i--)
        {
            phrases[i].Holder = IsExplanation(tokens, layers, phrases[i]) ? -1 : _following.After(tokens, layers, phrases[i]);
            if (phrases[i].Holder < 0 && i + 1 < phrases.Length && LeadsTo(tokens, phrases[i], phrases[i + 1]))
            {
                phrases[i].Holder = phrases[i + 1].Holder;
                ShareOwner(phrases[i], ref phrases[i + 1]);
            }
        }

        for (int i = 0; i < phrases.Length; i++)
        {
            ref var phrase = ref phrases[i];
            if (phrase.Holder < 0 && !phrase.Plural)
            {
                phrase.Holder = _preceding.Before(tokens, layers, ref phrase);
                if (phrase is { Holder: >= 0, Status: RoleStatus.Current } && (tokens.Is(phrase.End + 1, "until") || (tokens.Is(phrase.End + 1, "from") && tokens.Has(phrase.End + 2, TokenFlags.Number))))
                {
                    phrase.Status = RoleStatus.Former; // "the chief executive from 2017 to 2022"
                }

                if (phrase.Holder < 0 && i > 0 && Continues(tokens, phrases[i - 1], phrase))
                {
                    phrase.Holder = phrases[i - 1].Holder;
                }
            }

            if (phrase.Holder < 0)
            {
                phrase.Holder = _following.AfterComma(tokens, layers, phrase);
            }

            // "its founder, the billionaire Jane Roe"
            if (phrase is { Holder: < 0, Determined: true, Plural: false } && i + 1 < phrases.Length && tokens.Is(phrase.End + 1, ",") && phrases[i + 1].Start == phrase.End + 2
                && !phrases[i + 1].Indefinite && !phrases[i + 1].Plural)
            {
                phrase.Holder = _following.After(tokens, layers, phrases[i + 1]);
            }

            if (i > 0)
            {
                ShareListedOwner(tokens, layers, phrases[i - 1], ref phrase);
            }

            if (phrase is { Holder: >= 0, Status: RoleStatus.Current } && _departures.HasLeft(tokens, layers, phrase))
            {
                phrase.Status = RoleStatus.Former;
            }
        }

        _succession.Find(tokens, layers, list);
    }

    // In "Jane Roe, an analyst for the broker Doe Poe" the name before the comma holds the title.
    private static bool IsExplanation(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
        => phrase.Indefinite && phrase.End > phrase.Last && tokens.Is(phrase.Start - 1, ",") && HolderNames.PersonEndingAt(layers, phrase.Start - 2) >= 0;

    // "US Special Envoy Ambassador Roe": what the first title is of, the second one is too, unless it says something else.
    private static void ShareOwner(in TitlePhrase from, ref TitlePhrase to)
    {
        if (to is { Of: < 0, Nationality: < 0, OwnerNoun: < 0 })
        {
            (to.Of, to.Nationality) = (from.Of, from.Nationality);
        }
    }

    // "ACME director Jane Roe, deputy directors John Doe and Ann Poe": in a list of officers of a body, what the first one is of the next is too.
    private void ShareListedOwner(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase from, ref TitlePhrase to)
    {
        int before = to.Start - 1;
        before -= tokens.Is(before, "and") || tokens.Is(before, "&") ? 1 : 0;
        before -= tokens.Is(before, ",") ? 1 : 0;
        if (before < to.Start - 1 && before > from.End && to is { Holder: >= 0, Of: < 0, Nationality: < 0, OwnerNoun: < 0, Determined: false } && from is { Holder: >= 0, Of: >= 0 }
            && layers.Entities[from.Of].Kind == EntityKind.Organization && IsOfficer(from) && IsOfficer(to) && tokens.Sentences[from.Head] == tokens.Sentences[to.Head]
            && HolderNames.PersonEndingAt(layers, before) is >= 0 and var person && (from.Plural || person == from.Holder))
        {
            to.Of = from.Of;
        }
        else if (before == to.Start - 2 && tokens.Is(to.Start - 1, "and") && to is { Holder: >= 0, Of: < 0, Nationality: < 0, OwnerNoun: < 0, Determined: false }
            && from is { Of: < 0, Nationality: >= 0, Holder: >= 0 } && IsOfState(from) && IsOfState(to) && HolderNames.PersonEndingAt(layers, before) == from.Holder)
        {
            to.Nationality = from.Nationality; // "French President Jane Roe and Prime Minister John Doe"
        }
    }

    private bool IsOfState(in TitlePhrase phrase) => lexicon.ClassOf(phrase.Class) is RoleClass.HeadOfState or RoleClass.HeadOfGovernment or RoleClass.Minister;

    private bool IsOfficer(in TitlePhrase phrase) => lexicon.ClassOf(phrase.Class) is RoleClass.Leader or RoleClass.Spokesperson or RoleClass.Business or RoleClass.Diplomat;

    // "Prime Minister and Defence Minister Roe", "Special Envoy Ambassador Roe", "police spokesman Captain Roe".
    private bool LeadsTo(in TokenTable tokens, in TitlePhrase phrase, in TitlePhrase next)
    {
        int i = phrase.End + 1;
        while (i < next.Start && (tokens.Is(i, "and") || tokens.Is(i, "&") || names.IsHonorific(tokens, i)))
        {
            i++;
        }

        return next.Holder >= 0 && i == next.Start && !next.Determined && !next.Plural && !(phrase.Plural && next.Start > phrase.End + 1) && tokens.Sentences[phrase.Head] == tokens.Sentences[next.Head]
            && (tokens.Has(phrase.First, TokenFlags.Capitalized) == tokens.Has(next.First, TokenFlags.Capitalized) || (IsRank(next) && !phrase.Plural && next.Start == phrase.End + 1));
    }

    // A rank belongs to the name: "commission spokeswoman Dr Roe", "spokesman Brig. Gen. Doe"; "the lawyer President Roe met" has two people.
    private bool IsRank(in TitlePhrase phrase) => phrase.First == phrase.Start && lexicon.ClassOf(phrase.Class) is RoleClass.Military or RoleClass.Security;

    private static bool Continues(in TokenTable tokens, in TitlePhrase before, in TitlePhrase phrase)
    {
        int between = phrase.Start - before.End - 1;
        return before.Holder >= 0 && tokens.Sentences[before.Head] == tokens.Sentences[phrase.Head] && !before.Plural && (phrase.Indefinite || !phrase.Determined)
            && ((between == 1 && (tokens.Is(before.End + 1, "and") || tokens.Is(before.End + 1, "&") || (tokens.Is(before.End + 1, ",") && phrase.Indefinite)))
                || (between == 2 && tokens.Is(before.End + 1, ",") && tokens.Is(before.End + 2, "and")));
    }
}
