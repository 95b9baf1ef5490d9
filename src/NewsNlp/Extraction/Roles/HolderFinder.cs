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

    /// <summary>Sets the holders. A title that leads to another one shares its holder: "president and chairman Roe", "Roe, a lawyer and activist".</summary>
    public void Find(in TokenTable tokens, AnnotationLayers layers, List<TitlePhrase> list)
    {
        var phrases = CollectionsMarshal.AsSpan(list);
        for (int i = phrases.Length - 1; i >= 0; i--)
        {
            phrases[i].Holder = _following.After(tokens, layers, phrases[i]);
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
        }
    }

    // "US Special Envoy Ambassador Roe": what the first title is of, the second one is too, unless it says something else.
    private static void ShareOwner(in TitlePhrase from, ref TitlePhrase to)
    {
        if (to is { Of: < 0, Nationality: < 0, OwnerNoun: < 0 })
        {
            (to.Of, to.Nationality) = (from.Of, from.Nationality);
        }
    }

    // "Prime Minister and Defence Minister Roe", "Special Envoy Ambassador Roe".
    private bool LeadsTo(in TokenTable tokens, in TitlePhrase phrase, in TitlePhrase next)
    {
        int i = phrase.End + 1;
        while (i < next.Start && (tokens.Is(i, "and") || tokens.Is(i, "&") || names.IsHonorific(tokens, i)))
        {
            i++;
        }

        return next.Holder >= 0 && i == next.Start && !next.Determined && !next.Plural && tokens.Sentences[phrase.Head] == tokens.Sentences[next.Head]
            && tokens.Has(phrase.First, TokenFlags.Capitalized) == tokens.Has(next.First, TokenFlags.Capitalized);
    }

    private static bool Continues(in TokenTable tokens, in TitlePhrase before, in TitlePhrase phrase)
    {
        int between = phrase.Start - before.End - 1;
        return before.Holder >= 0 && tokens.Sentences[before.Head] == tokens.Sentences[phrase.Head] && !before.Plural && (phrase.Indefinite || !phrase.Determined)
            && ((between == 1 && (tokens.Is(before.End + 1, "and") || tokens.Is(before.End + 1, "&") || (tokens.Is(before.End + 1, ",") && phrase.Indefinite)))
                || (between == 2 && tokens.Is(before.End + 1, ",") && tokens.Is(before.End + 2, "and")));
    }
}
