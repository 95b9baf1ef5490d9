using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Reads what follows the noun of a title: "head of the European Commission in Ethiopia", "minister for health", "analyst at Acme".</summary>
internal sealed class TitleComplement(RoleLexicon lexicon, WordList organizationWords)
{
    private const int MaxComplements = 3;
    private const int MaxWords = 8;

    /// <summary>
    /// Extends the phrase over its complements. An organisation or place is what the role is of; other words are part of the title ("minister of foreign affairs",
    /// "head of US diplomacy for Latin America").
    /// </summary>
    public void Read(in TokenTable tokens, AnnotationLayers layers, ref TitlePhrase phrase)
    {
        for (int i = 0; i < MaxComplements; i++)
        {
            int preposition = phrase.End + 1;
            if (preposition >= tokens.Count || tokens.Sentences[preposition] != tokens.Sentences[phrase.Head]
                || (lexicon.MeaningOf(tokens, preposition) & RoleWords.Preposition) == 0
                || !ReadOne(tokens, layers, preposition, ref phrase))
            {
                return;
            }
        }
    }

    private bool ReadOne(in TokenTable tokens, AnnotationLayers layers, int preposition, ref TitlePhrase phrase)
    {
        int first = preposition + 1;
        int sentence = tokens.Sentences[preposition];
        while (first < tokens.Count && first < preposition + 3 && tokens.Sentences[first] == sentence && (lexicon.MeaningOf(tokens, first) & RoleWords.Determiner) != 0)
        {
            first++;
        }

        if (first >= tokens.Count || tokens.Sentences[first] != sentence)
        {
            return false;
        }

        return layers.MentionAt[first] >= 0 ? ReadName(tokens, layers, preposition, first, ref phrase) : ReadWords(tokens, layers, preposition, first, ref phrase);
    }

    private bool ReadName(in TokenTable tokens, AnnotationLayers layers, int preposition, int first, ref TitlePhrase phrase)
    {
        var mention = layers.Mentions[layers.MentionAt[first]];
        if (layers.Entities[mention.Entity].Kind == EntityKind.Person)
        {
            return false;
        }

        int last = mention.Last;
        int entity = mention.Entity;
        if (tokens.Is(last + 1, "'s") && last + 2 < tokens.Count && layers.MentionAt[last + 2] is >= 0 and var owned && layers.Entities[layers.Mentions[owned].Entity].Kind != EntityKind.Person)
        {
            entity = layers.Mentions[owned].Entity; // "head of Russia's Security Council"
            last = layers.Mentions[owned].Last;
        }

        bool isPlace = layers.Entities[entity].Kind == EntityKind.Place;
        var sort = lexicon.ClassOf(phrase.Class);
        bool direct = tokens.Is(preposition, "of") || tokens.Is(preposition, "from")
            || (tokens.Is(preposition, "for") && sort is not (RoleClass.Minister or RoleClass.Diplomat or RoleClass.Legislator))
            || (!isPlace && ((tokens.Is(preposition, "to") && sort != RoleClass.Diplomat) || tokens.Is(preposition, "at") || tokens.Is(preposition, "with") || tokens.Is(preposition, "in")));
        bool inTitle = !direct && (tokens.Is(preposition, "to") || tokens.Is(preposition, "for"));
        if (!direct && !inTitle && !tokens.Is(preposition, "in"))
        {
            return false;
        }

        int words = WordsEnd(tokens, layers, last + 1, tokens.Is(last + 1, "'s"));
        if (words > last && (direct || inTitle) && phrase.Last == preposition - 1 && !IsPersonNext(tokens, layers, last + 1))
        {
            phrase.Last = phrase.End = words; // "head of US diplomacy"
        }
        else
        {
            phrase.End = last;
            if (inTitle && phrase.Last == preposition - 1)
            {
                phrase.Last = last; // "ambassador to France"
            }
        }

        if (direct && phrase.Of < 0)
        {
            phrase.Of = entity;
        }

        // "Organization for Security (OSF)" with its abbreviation in brackets
        int bracket = phrase.End + 1;
        if (tokens.Is(bracket, "(") && tokens.Is(bracket + 2, ")"))
        {
            phrase.End = bracket + 2;
        }

        return true;
    }

    private bool ReadWords(in TokenTable tokens, AnnotationLayers layers, int preposition, int first, ref TitlePhrase phrase)
    {
        bool inOwner = phrase.Last != preposition - 1; // "Council for the Arab States": the name goes on where only its start was found
        bool toState = tokens.Is(preposition, "to") && tokens.Is(first, "state") && tokens.Has(first, TokenFlags.Capitalized); // "Ambassador of Ruritania to the State"
        bool ofKind = tokens.Is(preposition, "of") || tokens.Is(preposition, "for") || toState;
        if ((inOwner && !tokens.Has(first, TokenFlags.Capitalized)) || !(ofKind || tokens.Is(preposition, "with") || tokens.Is(preposition, "at")))
        {
            return false;
        }

        int last = WordsEnd(tokens, layers, first, afterOwner: false);
        if (last < first)
        {
            return false;
        }

        if (!ofKind && !IsOrganization(layers, last + 1))
        {
            return false; // "reporter with the news site Example" names what it is of, "doctor at the scene" does not
        }

        if (last + 1 < tokens.Count && layers.MentionAt[last + 1] >= 0 && !IsPersonNext(tokens, layers, last + 1))
        {
            return ReadName(tokens, layers, preposition, last + 1, ref phrase); // "editor of the online magazine Example"
        }

        if (IsPersonNext(tokens, layers, last + 1) && !tokens.Has(last, TokenFlags.Capitalized) && IsTitle(tokens, last))
        {
            return false; // "lawyers for ousted leader Jane Roe": that title is hers
        }

        if (last > first && !inOwner && !tokens.Has(last, TokenFlags.Capitalized) && organizationWords.FindExact(tokens, last, last) >= 0 && IsPersonNext(tokens, layers, last + 1))
        {
            return false; // "analyst for the investment company Roe & Doe": that name holds no title
        }

        phrase.End = last;
        if (inOwner)
        {
            return true;
        }

        if (phrase.Last > phrase.Head && first > preposition + 1 && last == first && phrase.OwnerNoun < 0)
        {
            phrase.OwnerNoun = last; // "director of information of the station"
            return true;
        }

        if (last == first && first > preposition + 1 && phrase.Of < 0 && organizationWords.FindExact(tokens, last, last) >= 0)
        {
            phrase.OwnerNoun = last; // "chairman of the bank"
        }
        else if (phrase.Of < 0 && phrase.OwnerNoun < 0 && tokens.Has(first, TokenFlags.Capitalized) && !tokens.Is(first, "republic")
            && lexicon.ClassOf(phrase.Class) is not (RoleClass.Minister or RoleClass.Diplomat or RoleClass.HeadOfGovernment or RoleClass.Legislator or RoleClass.Military))
        {
            (phrase.OwnerNoun, phrase.OwnerLast) = (first, last); // "president of the Example Guild"
        }
        else
        {
            phrase.Last = last;
        }

        return true;
    }

    // The last token of a run of nouns and adjectives, "and" between capitalised ones included ("Foreign Affairs and Trade"); first - 1 where there is none.
    private int WordsEnd(in TokenTable tokens, AnnotationLayers layers, int first, bool afterOwner)
    {
        int last = first - 1;
        int start = afterOwner ? first + 1 : first;
        for (int i = start; i < tokens.Count && i < start + MaxWords && tokens.Sentences[i] == tokens.Sentences[start]; i++)
        {
            if (layers.MentionAt[i] >= 0)
            {
                break;
            }

            bool joined = (tokens.Is(i, "and") || tokens.Is(i, "&")) && i > start && tokens.Has(i - 1, TokenFlags.Capitalized) && tokens.Has(i + 1, TokenFlags.Capitalized)
                && layers.MentionAt[i + 1] < 0 && !IsTitle(tokens, i + 1);
            bool hyphen = tokens.Is(i, "-") && i > start && tokens.Has(i, TokenFlags.Joined) && tokens.Has(i + 1, TokenFlags.Joined);
            if (joined || hyphen)
            {
                continue;
            }

            if (IsHonorificOfPerson(tokens, layers, i))
            {
                break; // "spokesman for Mr. Roe"
            }

            bool afterHyphen = i > start && tokens.Is(i - 1, "-") && tokens.Has(i, TokenFlags.Joined);
            if ((!IsNominal(tokens, i) && !afterHyphen) || (i > start ? StartsTitle(tokens, i) : tokens.Has(i, TokenFlags.Capitalized) && IsTitle(tokens, i)))
            {
                break;
            }

            last = i;
        }

        return last;
    }

    private bool IsHonorificOfPerson(in TokenTable tokens, AnnotationLayers layers, int i)
        => (lexicon.MeaningOf(tokens, i) & RoleWords.Honorific) != 0 && tokens.Has(i, TokenFlags.Capitalized) && IsPersonNext(tokens, layers, tokens.Is(i + 1, ".") ? i + 2 : i + 1);

    // In "Minister of Finance Senator Roe" the second title is not part of the first.
    private bool StartsTitle(in TokenTable tokens, int i)
        => tokens.Has(i, TokenFlags.Capitalized) && (IsTitle(tokens, i) || (lexicon.MeaningOf(tokens, i) & RoleWords.Honorific) != 0);

    // "International Cooperation" has no title in it.
    private bool IsTitle(in TokenTable tokens, int i) => lexicon.FindHead(tokens, i, out _) is >= 0 and var headClass && !lexicon.IsAmbiguous(headClass);

    private static bool IsNominal(in TokenTable tokens, int i)
        => tokens.Has(i, TokenFlags.HasLetter) && !tokens.Has(i, TokenFlags.WordPart)
            && tokens.TagOf(i) is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.JJ or PartOfSpeech.None;

    private static bool IsOrganization(AnnotationLayers layers, int i)
        => i < layers.MentionAt.Length && layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Organization;

    private static bool IsPersonNext(in TokenTable tokens, AnnotationLayers layers, int i)
        => i < tokens.Count && layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Person;
}
