using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Reads what stands before the noun of a title: "Kenya's former deputy foreign" before "minister", "the likely Republican" before "nominee".</summary>
internal sealed class TitlePremodifiers(RoleLexicon lexicon, FactTables facts)
{
    private const int MaxModifiers = 8;
    private const int MaxAdjectives = 5;

    /// <summary>Extends a phrase to the left: over the words of the title itself, its status, its owner, and what only describes, up to the word that begins it.</summary>
    public void Read(in TokenTable tokens, AnnotationLayers layers, int floor, ref TitlePhrase phrase)
    {
        int sentence = tokens.Sentences[phrase.First];
        for (int steps = 0; steps < MaxModifiers && phrase.Start > floor && tokens.Sentences[phrase.Start - 1] == sentence; steps++)
        {
            int i = phrase.Start - 1;
            int mention = layers.MentionAt[i];
            if (mention >= 0)
            {
                if (!ReadMention(tokens, layers, mention, ref phrase))
                {
                    return;
                }

                continue;
            }

            if (IsBracketedAcronym(tokens, layers, i))
            {
                phrase.Start = i - 2; // "Civic Alliance (CA) leader"
                continue;
            }

            if (ReadNationality(tokens, ref phrase))
            {
                continue;
            }

            if (IsPossessive(tokens, i))
            {
                ReadOwner(tokens, layers, i - 1, ref phrase);
                return;
            }

            var meaning = lexicon.MeaningOf(tokens, i);
            if ((meaning & RoleWords.Determiner) != 0)
            {
                phrase.Determined = true;
                phrase.Indefinite = tokens.Is(i, "a") || tokens.Is(i, "an") || tokens.Is(i, "another") || tokens.Is(i, "one");
                phrase.OwnerNoun = phrase.Of < 0 && (tokens.Is(i, "its") || tokens.Is(i, "whose")) ? i : phrase.OwnerNoun;
                phrase.Start = i;
                if (phrase.Plural && tokens.Is(i - 1, "of") && tokens.Is(i - 2, "one"))
                {
                    phrase.Start = i - 2; // "one of the organisers"
                    phrase.Indefinite = true;
                }

                return;
            }

            if (IsHyphen(tokens, i) && i > 0 && phrase.Start == phrase.First && layers.MentionAt[i - 1] < 0 && tokens.Sentences[i - 1] == sentence)
            {
                phrase.First = phrase.Start = i - 1; // "far-right leader"
                continue;
            }

            if (!ReadModifier(tokens, layers, i, meaning, ref phrase) && !ReadAdjectives(tokens, layers, ref phrase))
            {
                return;
            }
        }
    }

    private static bool IsBracketedAcronym(in TokenTable tokens, AnnotationLayers layers, int i)
        => i > 2 && tokens.Is(i, ")") && tokens.Is(i - 2, "(") && tokens.Has(i - 1, TokenFlags.AllCaps) && layers.MentionAt[i - 3] >= 0;

    // "the likely Republican nominee", "New Jersey's sitting governor", "a highly respected analyst": what only describes is left out, if an article, a pronoun or an owner stands before it.
    private bool ReadAdjectives(in TokenTable tokens, AnnotationLayers layers, ref TitlePhrase phrase)
    {
        int floor = Math.Max(0, phrase.Start - MaxAdjectives);
        for (int i = phrase.Start - 1; i >= floor && layers.MentionAt[i] < 0 && tokens.Sentences[i] == tokens.Sentences[phrase.First]; i--)
        {
            if (i < phrase.Start - 1 && ((lexicon.MeaningOf(tokens, i) & RoleWords.Determiner) != 0 || IsPossessive(tokens, i)))
            {
                phrase.Start = i + 1;
                return true;
            }

            bool describes = IsHyphen(tokens, i) || IsHyphen(tokens, i + 1) || tokens.TagOf(i) is PartOfSpeech.JJ or PartOfSpeech.JJR or PartOfSpeech.JJS or PartOfSpeech.VBN or PartOfSpeech.VBG or PartOfSpeech.RB or PartOfSpeech.RBS or PartOfSpeech.CD;
            if (!describes)
            {
                return false;
            }
        }

        return false;
    }

    // "Manchester United striker", "State Department spokesman"; a person before a title owns it: "Trump lawyer".
    private bool ReadMention(in TokenTable tokens, AnnotationLayers layers, int mention, ref TitlePhrase phrase)
    {
        var found = layers.Mentions[mention];
        phrase.Start = found.First;
        if (layers.Entities[found.Entity].Kind == EntityKind.Person)
        {
            ReadPersonOwner(tokens, layers, ref phrase);
            return false;
        }

        if (phrase.Of < 0)
        {
            phrase.Of = found.Entity;
        }

        return true;
    }

    // "President Roe's former chief of staff", "a Roe spokesman": the owner's own title and the article belong to the phrase.
    private void ReadPersonOwner(in TokenTable tokens, AnnotationLayers layers, ref TitlePhrase phrase)
    {
        phrase.Determined = true;
        int sentence = tokens.Sentences[phrase.Start];
        for (int steps = 0; steps < MaxModifiers && phrase.Start > 0 && tokens.Sentences[phrase.Start - 1] == sentence; steps++)
        {
            int i = phrase.Start - 1;
            var meaning = lexicon.MeaningOf(tokens, i);
            if ((meaning & RoleWords.Determiner) != 0)
            {
                phrase.Indefinite = tokens.Is(i, "a") || tokens.Is(i, "an") || tokens.Is(i, "another") || tokens.Is(i, "one");
                phrase.Start = i;
                return;
            }

            bool belongs = (meaning & (RoleWords.Honorific | RoleWords.Modifier | RoleWords.Former | RoleWords.Loose)) != 0 || (tokens.Is(i, ".") && tokens.Has(i, TokenFlags.Joined))
                || (layers.MentionAt[i] < 0 && lexicon.FindHead(tokens, i, out _) >= 0);
            if (!belongs)
            {
                return;
            }

            phrase.Start = i;
        }
    }

    private bool ReadNationality(in TokenTable tokens, ref TitlePhrase phrase)
    {
        int i = phrase.Start - 1;
        for (int first = Math.Max(0, i - 1); first <= i; first++)
        {
            int value = facts.FindExact(tokens, first, i);
            if (value >= 0 && facts.PlaceOfDemonym(value) is >= 0 and var place && tokens.Has(i, TokenFlags.Capitalized))
            {
                phrase.Nationality = phrase.Nationality < 0 ? place : phrase.Nationality;
                phrase.Start = first;
                return true;
            }
        }

        return false;
    }

    private void ReadOwner(in TokenTable tokens, AnnotationLayers layers, int last, ref TitlePhrase phrase)
    {
        phrase.Determined = true;
        phrase.Start = last;
        if (last < 0)
        {
            phrase.Start = 0;
            return;
        }

        if (layers.MentionAt[last] is >= 0 and var mention)
        {
            bool ofBody = ReadMention(tokens, layers, mention, ref phrase);
            phrase.Start -= ofBody && tokens.Is(phrase.Start - 1, "the") ? 1 : 0; // "Jane Roe, the ACME's deputy director"
            return;
        }

        phrase.OwnerNoun = phrase.Of < 0 ? last : phrase.OwnerNoun;
        for (int steps = 0; steps < MaxAdjectives && phrase.Start > 0 && tokens.Sentences[phrase.Start - 1] == tokens.Sentences[last]; steps++)
        {
            bool done = (lexicon.MeaningOf(tokens, phrase.Start) & RoleWords.Determiner) != 0;
            if (done || !(tokens.Has(phrase.Start - 1, TokenFlags.HasLetter) || IsHyphen(tokens, phrase.Start - 1)))
            {
                break;
            }

            if (layers.MentionAt[phrase.Start - 1] is >= 0 and var owner)
            {
                ReadMention(tokens, layers, owner, ref phrase); // "the UN refugee chief's deputy"
                break;
            }

            if (ReadNationality(tokens, ref phrase))
            {
                continue;
            }

            phrase.Start--;
        }
    }

    private bool ReadModifier(in TokenTable tokens, AnnotationLayers layers, int i, RoleWords meaning, ref TitlePhrase phrase)
    {
        bool joins = phrase.Start == phrase.First;
        if ((meaning & (RoleWords.Former | RoleWords.Acting | RoleWords.Elect | RoleWords.Candidate)) != 0)
        {
            phrase.Status = phrase.Status is RoleStatus.Current ? RoleLexicon.StatusOf(meaning) : phrase.Status;
            phrase.First = joins && (meaning & RoleWords.Modifier) != 0 ? i : phrase.First;
            phrase.Start = i;
            return true;
        }

        if ((meaning & RoleWords.Loose) != 0)
        {
            phrase.Start = i;
            return true;
        }

        if (!joins || !IsModifier(tokens, i, meaning, phrase))
        {
            return joins && ReadJoinedModifiers(tokens, layers, i, ref phrase);
        }

        phrase.First = phrase.Start = i;
        return true;
    }

    private static bool IsModifier(in TokenTable tokens, int i, RoleWords meaning, in TitlePhrase phrase)
    {
        if ((meaning & RoleWords.Modifier) != 0)
        {
            return true;
        }

        if (meaning != RoleWords.None || IsWeekday(tokens, i) || !tokens.Has(i, TokenFlags.HasLetter) || tokens.Has(i, TokenFlags.WordPart | TokenFlags.Address) || tokens[i].Length < 2)
        {
            return false;
        }

        if (tokens.Has(phrase.First, TokenFlags.Capitalized) && !tokens.Has(i, TokenFlags.Capitalized))
        {
            return false; // "urged President Roe", "visiting Prime Minister Doe"
        }

        return tokens.TagOf(i) is PartOfSpeech.JJ or PartOfSpeech.NN or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.JJS or PartOfSpeech.NNS or PartOfSpeech.None;
    }

    // "said on Wednesday Ambassador Roe"
    private static bool IsWeekday(in TokenTable tokens, int i)
        => tokens.Has(i, TokenFlags.Capitalized) && (tokens.Is(i, "monday") || tokens.Is(i, "tuesday") || tokens.Is(i, "wednesday") || tokens.Is(i, "thursday") || tokens.Is(i, "friday")
            || tokens.Is(i, "saturday") || tokens.Is(i, "sunday"));

    // "Trade and Industry Minister", "foreign and defence minister": the word before "and" belongs to the title unless it is one itself.
    private bool ReadJoinedModifiers(in TokenTable tokens, AnnotationLayers layers, int i, ref TitlePhrase phrase)
    {
        if (phrase.First == phrase.Head || i < 1 || layers.MentionAt[i - 1] >= 0 || !(tokens.Is(i, "and") || tokens.Is(i, "&")) || lexicon.FindHead(tokens, i - 1, out _) >= 0
            || tokens.Sentences[i - 1] != tokens.Sentences[i]
            || tokens.Has(i - 1, TokenFlags.Capitalized) != tokens.Has(i + 1, TokenFlags.Capitalized) || !IsModifier(tokens, i - 1, lexicon.MeaningOf(tokens, i - 1), phrase))
        {
            return false;
        }

        phrase.First = phrase.Start = i - 1;
        return true;
    }

    public static bool IsHyphen(in TokenTable tokens, int i) => tokens.Is(i, "-") && tokens.Has(i, TokenFlags.Joined) && tokens.Has(i + 1, TokenFlags.Joined);

    private static bool IsPossessive(in TokenTable tokens, int i)
        => tokens.Is(i, "'s") || (tokens.TagOf(i) == PartOfSpeech.POS) || (tokens.Is(i, "'") && tokens.Has(i, TokenFlags.Joined) && i > 0 && tokens[i - 1][^1] is 's' or 'S');
}
