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
            }
        }

        for (int i = 0; i < phrases.Length; i++)
        {
            ref var phrase = ref phrases[i];
            if (phrase.Holder < 0 && !phrase.Plural)
            {
                phrase.Holder = HolderBefore(tokens, layers, ref phrase);
                if (phrase.Holder < 0 && i > 0 && Continues(tokens, phrases[i - 1], phrase))
                {
                    phrase.Holder = phrases[i - 1].Holder;
                }
            }

            if (phrase.Holder < 0)
            {
                phrase.Holder = HolderAfterComma(tokens, layers, phrase);
            }
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

    private int HolderAfter(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase) => PersonAt(tokens, layers, phrase.End + 1, out _);

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
        return before.Holder >= 0 && tokens.Sentences[before.Head] == tokens.Sentences[phrase.Head] && !before.Plural
            && ((between == 1 && (tokens.Is(before.End + 1, "and") || tokens.Is(before.End + 1, "&") || (tokens.Is(before.End + 1, ",") && phrase.Indefinite)))
                || (between == 2 && tokens.Is(before.End + 1, ",") && tokens.Is(before.End + 2, "and")));
    }

    private int HolderAfterComma(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
    {
        if (!tokens.Is(phrase.End + 1, ",") || !(phrase.Determined || phrase.Of >= 0 || phrase.Nationality >= 0) || phrase.Indefinite)
        {
            return -1;
        }

        int person = PersonAt(tokens, layers, phrase.End + 2, out int last);
        if (person < 0)
        {
            return -1;
        }

        bool closed = last + 1 >= tokens.Count || tokens.Has(last + 1, TokenFlags.Punctuation) || tokens.Sentences[last + 1] != tokens.Sentences[last]
            || tokens.Is(last + 1, "and") && phrase.Plural;
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
