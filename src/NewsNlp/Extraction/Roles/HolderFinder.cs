using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>
/// Finds who holds each title: the name right after it, the name that it explains between commas, the subject of "is" or "was appointed", the object of "named her".
/// </summary>
internal sealed class HolderFinder(RoleLexicon lexicon)
{
    private const int MaxHonorifics = 6;
    private const int MaxLookBack = 16;

    /// <summary>Sets the holders. A title that leads to another one shares its holder: "president and chairman Roe", "Roe, a lawyer and activist".</summary>
    public void Find(in TokenTable tokens, AnnotationLayers layers, List<TitlePhrase> list)
    {
        var phrases = CollectionsMarshal.AsSpan(list);
        for (int i = phrases.Length - 1; i >= 0; i--)
        {
            phrases[i].Holder = HolderAfter(tokens, layers, phrases[i]);
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
                phrase.Holder = HolderBefore(tokens, layers, ref phrase);
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
                phrase.Holder = HolderAfterComma(tokens, layers, phrase);
            }

            // "its founder, the billionaire Jane Roe"
            if (phrase is { Holder: < 0, Determined: true, Plural: false } && i + 1 < phrases.Length && tokens.Is(phrase.End + 1, ",") && phrases[i + 1].Start == phrase.End + 2
                && !phrases[i + 1].Indefinite && !phrases[i + 1].Plural)
            {
                phrase.Holder = HolderAfter(tokens, layers, phrases[i + 1]);
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

    /// <summary>Gets the person whose name begins at a token, honorifics left out, or -1.</summary>
    public int PersonAt(in TokenTable tokens, AnnotationLayers layers, int token, out int last)
    {
        last = -1;
        for (int i = token; i < tokens.Count && i <= token + MaxHonorifics && tokens.Sentences[i] == tokens.Sentences[Math.Max(0, token - 1)]; i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention)
            {
                var found = layers.Mentions[mention];
                last = found.Last;
                return found.First == i && IsPerson(layers, found.Entity) ? found.Entity : -1;
            }

            if (!IsHonorific(tokens, i))
            {
                return -1;
            }
        }

        return -1;
    }

    private int HolderAfter(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
    {
        int next = phrase.End + 1;
        if (tokens.Is(next, "(") && tokens.Is(next + 2, ")"))
        {
            next += 3; // "Chief Electoral Officer (CEO) Roe"
        }

        int person = PersonAt(tokens, layers, next, out int last);
        if (person >= 0 || phrase.Plural)
        {
            // one name after a plural is no holder: "Politicians Roe polls ahead"
            return !phrase.Plural || tokens.Is(last + 1, "and") || tokens.Is(last + 1, ",") ? person : -1;
        }

        // "the commander known as Roe", "the captain, named as Roe"
        next += tokens.Is(next, ",") ? 1 : 0;
        if ((lexicon.MeaningOf(tokens, next) & RoleWords.Named) == 0)
        {
            return -1;
        }

        for (int i = next + 1; i <= next + 4 && i < tokens.Count; i++)
        {
            if (PersonAt(tokens, layers, i, out _) is >= 0 and var named)
            {
                return named;
            }

            if (!tokens.Is(i, "as") && !tokens.Is(i, "by") && !tokens.Is(i, "the") && !tokens.Is(i, "name"))
            {
                return -1;
            }
        }

        return -1;
    }

    // "Prime Minister and Defence Minister Roe", "Special Envoy Ambassador Roe".
    private bool LeadsTo(in TokenTable tokens, in TitlePhrase phrase, in TitlePhrase next)
    {
        int i = phrase.End + 1;
        while (i < next.Start && (tokens.Is(i, "and") || tokens.Is(i, "&") || IsHonorific(tokens, i)))
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

    // "The bank's chief economist, Jane Roe, said"; "A firefighter, Jane Roe, 58, was": something must close the name, or the phrase must leave no doubt.
    private int HolderAfterComma(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
    {
        if (!tokens.Is(phrase.End + 1, ",") || !(phrase.Determined || phrase.Of >= 0 || phrase.Nationality >= 0))
        {
            return -1;
        }

        int person = PersonAt(tokens, layers, phrase.End + 2, out int last);
        if (person < 0)
        {
            return -1;
        }

        int next = tokens.Has(last + 1, TokenFlags.AllCaps) ? last + 2 : last + 1; // "Jane Roe QC,"
        bool closed = next >= tokens.Count || tokens.Has(next, TokenFlags.Punctuation) || tokens.Sentences[next] != tokens.Sentences[last]
            || (tokens.Is(next, "and") && phrase.Plural)
            || (tokens.TagOf(next) is PartOfSpeech.VBD or PartOfSpeech.VBZ && !phrase.Indefinite && (phrase.Of >= 0 || phrase.Nationality >= 0));
        return closed ? person : -1;
    }

    private int HolderBefore(in TokenTable tokens, AnnotationLayers layers, ref TitlePhrase phrase)
    {
        int i = phrase.Start - 1;
        if (i < 1 || tokens.Sentences[i] != tokens.Sentences[phrase.Head])
        {
            return -1;
        }

        while (i > 1 && (lexicon.MeaningOf(tokens, i) & (RoleWords.Auxiliary | RoleWords.Once)) != 0 && (lexicon.MeaningOf(tokens, i) & RoleWords.Copula) == 0)
        {
            phrase.Status = (lexicon.MeaningOf(tokens, i) & RoleWords.Once) != 0 ? RoleStatus.Former : phrase.Status;
            i--;
        }

        if (tokens.Is(i, ",") || tokens.Is(i, "(") || tokens.Is(i, "-") || tokens.Is(i, "\u2013") || tokens.Is(i, "\u2014"))
        {
            return PersonBeforeComma(tokens, layers, i);
        }

        if (tokens.Is(i, "and"))
        {
            return PersonBeforeList(tokens, layers, i);
        }

        var meaning = lexicon.MeaningOf(tokens, i);
        if ((meaning & RoleWords.Copula) != 0)
        {
            return HolderOfCopula(tokens, layers, i, ref phrase);
        }

        if (tokens.Is(i, "as"))
        {
            return HolderOfAs(tokens, layers, i, ref phrase);
        }

        if ((meaning & (RoleWords.Appoint | RoleWords.Nominate)) != 0)
        {
            phrase.Status = (meaning & RoleWords.Nominate) != 0 ? RoleStatus.Candidate : phrase.Status;
            return Subject(tokens, layers, i);
        }

        return HolderOfObject(tokens, layers, i, ref phrase);
    }

    // "Jane Roe, 45, a farm worker": the name ends before the comma or before an age between commas.
    private static int PersonBeforeComma(in TokenTable tokens, AnnotationLayers layers, int comma)
    {
        int last = comma - 1;
        if (last >= 2 && tokens.Has(last, TokenFlags.Number) && tokens.Is(last - 1, ","))
        {
            last -= 2;
        }
        else if (last >= 2 && layers.MentionAt[last] is >= 0 and var mention && !IsPerson(layers, layers.Mentions[mention].Entity))
        {
            // "Jane Roe of the Civic Party, its spokesperson"
            int before = layers.Mentions[mention].First - 1;
            before -= tokens.Is(before, "the") ? 1 : 0;
            last = tokens.Is(before, "of") || tokens.Is(before, "from") ? before - 1 : last;
        }
        else if (last >= 3 && tokens.Is(last, ")"))
        {
            for (int i = last - 1; i > Math.Max(1, last - 8); i--)
            {
                if (tokens.Is(i, "("))
                {
                    last = i - 1;
                    break;
                }
            }
        }

        return PersonEndingAt(layers, last);
    }

    // "Jane Roe, a Republican from Oklahoma and the panel's chairman"
    private static int PersonBeforeList(in TokenTable tokens, AnnotationLayers layers, int conjunction)
    {
        for (int i = conjunction - 1; i > Math.Max(0, conjunction - 10) && tokens.Sentences[i] == tokens.Sentences[conjunction]; i--)
        {
            if (tokens.Is(i, ","))
            {
                return tokens.TagOf(i + 1) == PartOfSpeech.DT ? PersonBeforeComma(tokens, layers, i) : -1;
            }

            if (tokens.TagOf(i) is PartOfSpeech.VBD or PartOfSpeech.VBZ or PartOfSpeech.VBP or PartOfSpeech.MD)
            {
                return -1;
            }
        }

        return -1;
    }

    // "Roe is the mayor of", "Roe, who was the head of"; a past tense that is over is a former role.
    private int HolderOfCopula(in TokenTable tokens, AnnotationLayers layers, int copula, ref TitlePhrase phrase)
    {
        bool past = tokens.Is(copula, "was") || tokens.Is(copula, "were") || (tokens.Is(copula, "been") && tokens.Is(copula - 1, "had"));
        int holder = Subject(tokens, layers, copula);
        if (past && phrase.Status == RoleStatus.Current && holder >= 0 && (tokens.Is(phrase.End + 1, "from") || tokens.Is(phrase.End + 1, "until") || tokens.Is(phrase.End + 1, "between") || tokens.Is(copula - 1, "who")))
        {
            phrase.Status = RoleStatus.Former;
        }

        return holder;
    }

    // "served as", "was appointed as", "appointed Jane Roe as", "resigned as".
    private int HolderOfAs(in TokenTable tokens, AnnotationLayers layers, int link, ref TitlePhrase phrase)
    {
        int person = PersonEndingAt(layers, link - 1);
        var verbs = RoleWords.None;
        int verb = link - 1;
        for (; verb > Math.Max(0, link - MaxLookBack) && tokens.Sentences[verb] == tokens.Sentences[link]; verb--)
        {
            verbs = layers.MentionAt[verb] >= 0 ? RoleWords.None : lexicon.MeaningOf(tokens, verb) & (RoleWords.Appoint | RoleWords.Nominate | RoleWords.Remove | RoleWords.Serve);
            if (verbs != RoleWords.None)
            {
                break;
            }
        }

        if (verbs == RoleWords.None)
        {
            return -1;
        }

        person = person >= 0 ? person : Subject(tokens, layers, verb);
        if (person >= 0)
        {
            phrase.Status = (verbs & RoleWords.Remove) != 0 || tokens.Is(verb, "served") && phrase.Status == RoleStatus.Current && tokens.Is(verb - 1, "who") ? RoleStatus.Former
                : (verbs & RoleWords.Nominate) != 0 ? RoleStatus.Candidate : phrase.Status;
        }

        return person;
    }

    // "named Jane Roe chief executive", "elected Jane Roe president".
    private int HolderOfObject(in TokenTable tokens, AnnotationLayers layers, int last, ref TitlePhrase phrase)
    {
        int person = PersonEndingAt(layers, last);
        if (person < 0 || phrase.Determined)
        {
            return -1;
        }

        int verb = layers.Mentions[layers.MentionAt[last]].First - 1;
        while (verb > 0 && IsHonorific(tokens, verb))
        {
            verb--;
        }

        var meaning = verb < 0 ? RoleWords.None : lexicon.MeaningOf(tokens, verb);
        if ((meaning & (RoleWords.Appoint | RoleWords.Nominate)) == 0)
        {
            return -1;
        }

        phrase.Status = (meaning & RoleWords.Nominate) != 0 ? RoleStatus.Candidate : phrase.Status;
        return person;
    }

    // The subject of a verb: the name right before it, helping verbs and a phrase between commas left out ("Roe, who joined in May, was appointed").
    private int Subject(in TokenTable tokens, AnnotationLayers layers, int verb)
    {
        int i = verb - 1;
        int floor = Math.Max(0, verb - MaxLookBack);
        while (i > floor && tokens.Sentences[i] == tokens.Sentences[verb])
        {
            if (PersonEndingAt(layers, i) is >= 0 and var person)
            {
                return person;
            }

            var meaning = lexicon.MeaningOf(tokens, i);
            if (tokens.Is(i, ",") && !tokens.Is(i + 1, "who"))
            {
                return BeforeInsertion(tokens, layers, i, floor);
            }

            if (!tokens.Is(i, ",") && (meaning & (RoleWords.Auxiliary | RoleWords.Copula | RoleWords.Appoint | RoleWords.Serve)) == 0 && tokens.TagOf(i) is not (PartOfSpeech.RB or PartOfSpeech.MD))
            {
                return -1;
            }

            i--;
        }

        return i >= 0 ? PersonEndingAt(layers, i) : -1;
    }

    private static int BeforeInsertion(in TokenTable tokens, AnnotationLayers layers, int comma, int floor)
    {
        for (int i = comma - 1; i > floor && tokens.Sentences[i] == tokens.Sentences[comma]; i--)
        {
            if (tokens.Is(i, ","))
            {
                return PersonEndingAt(layers, i - 1);
            }
        }

        return PersonEndingAt(layers, comma - 1);
    }

    private static int PersonEndingAt(AnnotationLayers layers, int token)
        => token >= 0 && layers.MentionAt[token] is >= 0 and var mention && layers.Mentions[mention].Last == token && IsPerson(layers, layers.Mentions[mention].Entity)
            ? layers.Mentions[mention].Entity : -1;

    private static bool IsPerson(AnnotationLayers layers, int entity) => layers.Entities[entity].Kind == EntityKind.Person;

    // "he" in capitals is "His Excellency"; "his" belongs to it only before such a word.
    private bool IsHonorific(in TokenTable tokens, int i)
    {
        if (tokens.Is(i, "he"))
        {
            return tokens.Has(i, TokenFlags.AllCaps);
        }

        return (lexicon.MeaningOf(tokens, i) & RoleWords.Honorific) != 0
            || ((tokens.Is(i, "his") || tokens.Is(i, "her") || tokens.Is(i, "the")) && (lexicon.MeaningOf(tokens, i + 1) & RoleWords.Honorific) != 0 && tokens.Has(i + 1, TokenFlags.Capitalized))
            || (tokens.Is(i, ".") && tokens.Has(i, TokenFlags.Joined) && (lexicon.MeaningOf(tokens, i - 1) & RoleWords.Honorific) != 0);
    }
}
