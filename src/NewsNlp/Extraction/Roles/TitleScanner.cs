using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Finds the titles of a text with all that belongs to them, whoever holds them.</summary>
internal sealed class TitleScanner
{
    private const int MaxModifiers = 8;
    private readonly RoleLexicon _lexicon;
    private readonly FactTables _facts;
    private readonly TitleComplement _complement;

    public TitleScanner(RoleLexicon lexicon, FactTables facts, WordList organizationWords)
    {
        _lexicon = lexicon;
        _facts = facts;
        _complement = new TitleComplement(lexicon, organizationWords);
    }

    /// <summary>Adds the title phrases of the article in order of the text; names and dates are no titles.</summary>
    public void Scan(in TokenTable tokens, AnnotationLayers layers, List<TitlePhrase> phrases)
    {
        var mentionAt = layers.MentionAt;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (mentionAt[i] >= 0 || !tokens.Has(i, TokenFlags.HasLetter))
            {
                continue;
            }

            int headClass = _lexicon.FindHead(tokens, i, out int length);
            if (headClass < 0 || (_lexicon.IsAmbiguous(headClass) && !IsNoun(tokens, layers, i)))
            {
                continue;
            }

            int last = i + length - 1;
            while (last + 1 < tokens.Count && IsCompound(tokens, layers, last, out int nextClass, out int nextLength))
            {
                // "leader" is no title in "leader candidate", and "president" none in "president elect"
                headClass = nextClass;
                last += nextLength;
            }

            last = AfterElect(tokens, last);
            int floor = phrases.Count > 0 && phrases[^1].End > phrases[^1].Head ? phrases[^1].End + 1 : 0; // in "envoy to the Horn of Africa Ambassador Roe" the place is taken
            phrases.Add(Read(tokens, layers, floor, i, last, headClass));
            i = phrases[^1].Last;
        }
    }

    // "president-elect", "president elect"
    private static int AfterElect(in TokenTable tokens, int last)
    {
        int next = IsHyphen(tokens, last + 1) ? last + 2 : last + 1;
        return tokens.Is(next, "elect") || tokens.Is(next, "designate") ? next : last;
    }

    // "chief executive officer", "student activist": the last noun counts. The nouns meet in one case only: "the lawyer President Roe met".
    private bool IsCompound(in TokenTable tokens, AnnotationLayers layers, int last, out int headClass, out int length)
    {
        headClass = -1;
        length = 0;
        return layers.MentionAt[last + 1] < 0
            && tokens.Sentences[last] == tokens.Sentences[last + 1]
            && tokens.Has(last, TokenFlags.Capitalized) == tokens.Has(last + 1, TokenFlags.Capitalized)
            && !tokens.Has(last, TokenFlags.Abbreviation)
            && !_lexicon.IsPlural(_lexicon.FindHead(tokens, last, out _) is >= 0 and var single ? single : 0)
            && (headClass = _lexicon.FindHead(tokens, last + 1, out length)) >= 0;
    }

    // "to head", "the general mood": in lower case the tag decides.
    private static bool IsNoun(in TokenTable tokens, AnnotationLayers layers, int token) => tokens.Has(token, TokenFlags.Capitalized) || tokens.TagOf(token) switch
    {
        PartOfSpeech.VB or PartOfSpeech.VBD or PartOfSpeech.VBP or PartOfSpeech.VBZ or PartOfSpeech.VBG or PartOfSpeech.MD or PartOfSpeech.RB => false,
        PartOfSpeech.JJ => token + 1 < tokens.Count && layers.MentionAt[token + 1] >= 0,
        _ => true,
    } || IsApposed(tokens, layers, token);

    // "coach Jane Roe said" after a quote: nobody does the coaching.
    private static bool IsApposed(in TokenTable tokens, AnnotationLayers layers, int token)
        => token + 1 < tokens.Count && layers.MentionAt[token + 1] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Person
            && (tokens.Has(token, TokenFlags.SentenceStart) || tokens.Has(token - 1, TokenFlags.Punctuation));

    private TitlePhrase Read(in TokenTable tokens, AnnotationLayers layers, int floor, int first, int last, int headClass)
    {
        var phrase = new TitlePhrase
        {
            Start = first,
            First = first,
            Head = last,
            Last = last,
            End = last,
            Class = headClass,
            Plural = _lexicon.IsPlural(headClass),
            Of = -1,
            OwnerNoun = -1,
            OwnerLast = -1,
            Nationality = -1,
            Holder = -1,
            Status = StatusOfHead(tokens, last),
        };
        ReadLeft(tokens, layers, floor, ref phrase);
        _complement.Read(tokens, layers, ref phrase);
        return phrase;
    }

    private static RoleStatus StatusOfHead(in TokenTable tokens, int last)
        => tokens.Is(last, "elect") || tokens.Is(last, "designate") ? RoleStatus.Elect
            : tokens.Is(last, "candidate") || tokens.Is(last, "nominee") || tokens.Is(last, "contender") || tokens.Is(last, "challenger")
                || tokens.Is(last, "candidates") || tokens.Is(last, "nominees") ? RoleStatus.Candidate
            : RoleStatus.Current;

    private void ReadLeft(in TokenTable tokens, AnnotationLayers layers, int floor, ref TitlePhrase phrase)
    {
        int sentence = tokens.Sentences[phrase.First];
        for (int steps = 0; steps < MaxModifiers && phrase.Start > floor && tokens.Sentences[phrase.Start - 1] == sentence; steps++)
        {
            int i = phrase.Start - 1;
            int mention = layers.MentionAt[i];
            if (mention >= 0)
            {
                if (!ReadMention(layers, mention, ref phrase))
                {
                    return;
                }

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

            var meaning = _lexicon.MeaningOf(tokens, i);
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

            if (!ReadModifier(tokens, i, meaning, ref phrase))
            {
                return;
            }
        }
    }

    // "Manchester United striker", "State Department spokesman"; a person before a title owns it: "Trump lawyer".
    private static bool ReadMention(AnnotationLayers layers, int mention, ref TitlePhrase phrase)
    {
        var found = layers.Mentions[mention];
        phrase.Start = found.First;
        if (layers.Entities[found.Entity].Kind == EntityKind.Person)
        {
            phrase.Determined = true;
            return false;
        }

        if (phrase.Of < 0)
        {
            phrase.Of = found.Entity;
        }

        return true;
    }

    private bool ReadNationality(in TokenTable tokens, ref TitlePhrase phrase)
    {
        int i = phrase.Start - 1;
        for (int first = Math.Max(0, i - 1); first <= i; first++)
        {
            int value = _facts.FindExact(tokens, first, i);
            if (value >= 0 && _facts.PlaceOfDemonym(value) is >= 0 and var place && tokens.Has(i, TokenFlags.Capitalized))
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
            ReadMention(layers, mention, ref phrase);
            return;
        }

        phrase.OwnerNoun = phrase.Of < 0 ? last : phrase.OwnerNoun;
        for (int steps = 0; steps < 4 && phrase.Start > 0 && tokens.Sentences[phrase.Start - 1] == tokens.Sentences[last]; steps++)
        {
            bool done = (_lexicon.MeaningOf(tokens, phrase.Start) & RoleWords.Determiner) != 0;
            if (done || !tokens.Has(phrase.Start - 1, TokenFlags.HasLetter))
            {
                break;
            }

            if (ReadNationality(tokens, ref phrase))
            {
                continue;
            }

            phrase.Start--;
        }
    }

    private bool ReadModifier(in TokenTable tokens, int i, RoleWords meaning, ref TitlePhrase phrase)
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
            return joins && ReadJoinedModifiers(tokens, i, ref phrase);
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

        if (meaning != RoleWords.None || !tokens.Has(i, TokenFlags.HasLetter) || tokens.Has(i, TokenFlags.WordPart | TokenFlags.Address) || tokens[i].Length < 2)
        {
            return false;
        }

        if (tokens.Has(phrase.First, TokenFlags.Capitalized) && !tokens.Has(i, TokenFlags.Capitalized))
        {
            return false; // "urged President Roe", "visiting Prime Minister Doe"
        }

        return tokens.TagOf(i) is PartOfSpeech.JJ or PartOfSpeech.NN or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.JJS or PartOfSpeech.NNS or PartOfSpeech.None;
    }

    // "Trade and Industry Minister", "foreign and defence minister": the word before "and" belongs to the title unless it is one itself.
    private bool ReadJoinedModifiers(in TokenTable tokens, int i, ref TitlePhrase phrase)
    {
        if (phrase.First == phrase.Head || i < 1 || !(tokens.Is(i, "and") || tokens.Is(i, "&")) || _lexicon.FindHead(tokens, i - 1, out _) >= 0
            || tokens.Sentences[i - 1] != tokens.Sentences[i]
            || tokens.Has(i - 1, TokenFlags.Capitalized) != tokens.Has(i + 1, TokenFlags.Capitalized) || !IsModifier(tokens, i - 1, _lexicon.MeaningOf(tokens, i - 1), phrase))
        {
            return false;
        }

        phrase.First = phrase.Start = i - 1;
        return true;
    }

    private static bool IsHyphen(in TokenTable tokens, int i) => tokens.Is(i, "-") && tokens.Has(i, TokenFlags.Joined) && tokens.Has(i + 1, TokenFlags.Joined);

    private static bool IsPossessive(in TokenTable tokens, int i)
        => tokens.Is(i, "'s") || (tokens.TagOf(i) == PartOfSpeech.POS) || (tokens.Is(i, "'") && tokens.Has(i, TokenFlags.Joined) && i > 0 && tokens[i - 1][^1] is 's' or 'S');
}
