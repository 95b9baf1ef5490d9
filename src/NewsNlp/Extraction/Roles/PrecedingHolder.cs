using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Finds the holder named before a title: in front of its comma, as the subject of "is" or "was appointed", as the object of "named her".</summary>
internal sealed class PrecedingHolder(RoleLexicon lexicon, HolderNames names)
{
    private const int MaxLookBack = 16;

    /// <summary>Finds the holder before a title, and sets the status that the words between them give.</summary>
    /// <returns>The holder, or -1.</returns>
    public int Before(in TokenTable tokens, AnnotationLayers layers, ref TitlePhrase phrase)
    {
        int i = phrase.Start - 1;
        if (i < 1 || tokens.Sentences[i] != tokens.Sentences[phrase.Head] || IsCompoundWord(tokens, layers, phrase))
        {
            return -1;
        }

        while (i > 1 && (lexicon.MeaningOf(tokens, i) & (RoleWords.Auxiliary | RoleWords.Once)) != 0 && (lexicon.MeaningOf(tokens, i) & RoleWords.Copula) == 0)
        {
            phrase.Status = (lexicon.MeaningOf(tokens, i) & RoleWords.Once) != 0 ? RoleStatus.Former : phrase.Status;
            i--;
        }

        if (tokens.Is(i, ",") || tokens.Is(i, "(") || tokens.Is(i, "[") || tokens.Is(i, "-") || tokens.Is(i, "\u2013") || tokens.Is(i, "\u2014"))
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

        if ((meaning & (RoleWords.Appoint | RoleWords.Nominate)) != 0 && !(phrase.Determined && IsActive(tokens, layers, i)))
        {
            phrase.Status = (meaning & RoleWords.Nominate) != 0 ? RoleStatus.Candidate : phrase.Status;
            return Subject(tokens, layers, i);
        }

        return HolderOfObject(tokens, layers, i, ref phrase);
    }

    // "Roe named his lawyer", "Roe has promoted a diplomat": somebody else gets the office.
    private bool IsActive(in TokenTable tokens, AnnotationLayers layers, int verb)
    {
        int i = verb - 1;
        while (i > Math.Max(0, verb - 4) && layers.MentionAt[i] < 0 && (lexicon.MeaningOf(tokens, i) & (RoleWords.Auxiliary | RoleWords.Copula)) == RoleWords.Auxiliary)
        {
            i--;
        }

        return HolderNames.PersonEndingAt(layers, i) >= 0;
    }

    // In "Jane Roe, a possible vice president choice" the title only describes a noun.
    private static bool IsCompoundWord(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
    {
        int next = phrase.End + 1;
        return next < tokens.Count && phrase.End == phrase.Head && tokens.Sentences[next] == tokens.Sentences[phrase.Head] && layers.MentionAt[next] < 0
            && tokens.TagOf(next) is PartOfSpeech.NN or PartOfSpeech.NNS && !tokens.Has(next, TokenFlags.Capitalized)
            && !tokens.Is(next, "today") && !tokens.Is(next, "yesterday") && !tokens.Is(next, "tomorrow") && !tokens.Is(next, "tonight");
    }

    // "Jane Roe, 45, a farm worker": the name ends before the comma or before an age between commas.
    private static int PersonBeforeComma(in TokenTable tokens, AnnotationLayers layers, int comma)
    {
        int last = comma - 1;
        if (tokens.Is(last, "old") && tokens.Is(last - 1, "years"))
        {
            last -= 2; // "Jane Roe, 45 years old, a farm worker"
        }

        if (last >= 2 && tokens.Has(last, TokenFlags.Number) && tokens.Is(last - 1, ","))
        {
            last -= 2;
        }
        else if (last >= 2 && layers.MentionAt[last] is >= 0 and var mention && !HolderNames.IsPerson(layers, layers.Mentions[mention].Entity))
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

        return HolderNames.PersonEndingAt(layers, last);
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
        int person = HolderNames.PersonEndingAt(layers, link - 1);
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

        if (person < 0 && (verbs & (RoleWords.Appoint | RoleWords.Nominate)) != 0 && tokens.TagOf(verb + 1) == PartOfSpeech.PRP)
        {
            return -1; // "Roe will nominate her as prime minister"
        }

        person = person >= 0 ? person : Subject(tokens, layers, verb);
        if (person >= 0)
        {
            phrase.Status = (verbs & RoleWords.Serve) != 0 && tokens.Is(verb - 1, "will") && !tokens.Is(verb, "continue") && phrase.Status == RoleStatus.Current ? RoleStatus.Elect // "will join the board as finance director"
                : (verbs & RoleWords.Remove) != 0 || tokens.Is(verb, "served") && phrase.Status == RoleStatus.Current && tokens.Is(verb - 1, "who") ? RoleStatus.Former
                : (verbs & RoleWords.Nominate) != 0 ? RoleStatus.Candidate : phrase.Status;
        }

        return person;
    }

    // "named Jane Roe chief executive", "elected Jane Roe president".
    private int HolderOfObject(in TokenTable tokens, AnnotationLayers layers, int last, ref TitlePhrase phrase)
    {
        int person = HolderNames.PersonEndingAt(layers, last);
        if (person < 0 || phrase.Determined)
        {
            return -1;
        }

        int verb = layers.Mentions[layers.MentionAt[last]].First - 1;
        while (verb > 0 && names.IsHonorific(tokens, verb))
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

    /// <summary>Finds the subject of a verb: the name right before it, helping verbs and a phrase between commas left out ("Roe, who joined in May, was appointed").</summary>
    /// <returns>The person, or -1.</returns>
    public int Subject(in TokenTable tokens, AnnotationLayers layers, int verb)
    {
        int i = verb - 1;
        int floor = Math.Max(0, verb - MaxLookBack);
        while (i > floor && tokens.Sentences[i] == tokens.Sentences[verb])
        {
            if (HolderNames.PersonEndingAt(layers, i) is >= 0 and var person)
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

        return i >= 0 ? HolderNames.PersonEndingAt(layers, i) : -1;
    }

    private static int BeforeInsertion(in TokenTable tokens, AnnotationLayers layers, int comma, int floor)
    {
        if (HolderNames.PersonEndingAt(layers, comma - 1) is >= 0 and var apposed && tokens.Is(layers.Mentions[layers.MentionAt[comma - 1]].First - 1, ","))
        {
            return apposed; // "his wife, Jane Roe, became president"
        }

        for (int i = comma - 1; i > floor && tokens.Sentences[i] == tokens.Sentences[comma]; i--)
        {
            if (tokens.Is(i, ","))
            {
                return HolderNames.PersonEndingAt(layers, i - 1);
            }
        }

        return HolderNames.PersonEndingAt(layers, comma - 1);
    }
}
