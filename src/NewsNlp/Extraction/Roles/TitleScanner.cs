using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Finds the titles of a text with all that belongs to them, whoever holds them.</summary>
internal sealed class TitleScanner
{
    private readonly RoleLexicon _lexicon;
    private readonly TitlePremodifiers _premodifiers;
    private readonly TitleComplement _complement;

    public TitleScanner(RoleLexicon lexicon, FactTables facts, WordList organizationWords)
    {
        _lexicon = lexicon;
        _premodifiers = new TitlePremodifiers(lexicon, facts);
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
            // in "envoy to the Horn of Africa Ambassador Roe" the place is taken, in "Spokesperson Lt Gen Doe" the title
            bool taken = phrases.Count > 0 && (phrases[^1].End > phrases[^1].Head || (length > 1 && _lexicon.ClassOf(headClass) == RoleClass.Military));
            int floor = taken ? phrases[^1].End + 1 : 0;
            var phrase = Read(tokens, layers, floor, i, last, headClass);
            if (!_lexicon.IsForeign(headClass) || phrase.Nationality >= 0)
            {
                phrases.Add(phrase);
            }

            i = phrase.Last;
        }
    }

    // "president-elect", "president elect"
    private static int AfterElect(in TokenTable tokens, int last)
    {
        int next = TitlePremodifiers.IsHyphen(tokens, last + 1) ? last + 2 : last + 1;
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
            && (headClass = _lexicon.FindHead(tokens, last + 1, out length)) >= 0
            && !(length > 1 && _lexicon.ClassOf(headClass) == RoleClass.Military && layers.MentionAt[last + length + 1] >= 0); // "Spokesman Major General Roe"
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
        _premodifiers.Read(tokens, layers, floor, ref phrase);
        _complement.Read(tokens, layers, ref phrase);
        return phrase;
    }

    private static RoleStatus StatusOfHead(in TokenTable tokens, int last)
        => tokens.Is(last, "elect") || tokens.Is(last, "designate") ? RoleStatus.Elect
            : tokens.Is(last, "candidate") || tokens.Is(last, "nominee") || tokens.Is(last, "contender") || tokens.Is(last, "challenger")
                || tokens.Is(last, "candidates") || tokens.Is(last, "nominees") ? RoleStatus.Candidate
            : RoleStatus.Current;
}
