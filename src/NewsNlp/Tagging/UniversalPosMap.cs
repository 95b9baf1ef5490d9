using NewsNlp.Text;

namespace NewsNlp.Tagging;

/// <summary>Tells the universal part of speech of a token from its Penn tag, its word and the tags behind it.</summary>
/// <remarks>The Penn tags leave open what the UD English treebanks tell apart: auxiliaries and full verbs, prepositions and conjunctions, determiners and pronouns, particles and adverbs.</remarks>
internal static class UniversalPosMap
{
    private const int LongestSubject = 8; // tokens between an auxiliary and its verb, or a conjunction and its verb

    private static readonly UniversalPos[] Usual = MakeUsual();

    private static readonly WordTable<Word> Words = new(
        (Word.Be, "be is am are was were been being 's 'm 're m re s ai"),
        (Word.Have, "have has had having 've 'd ve"),
        (Word.Do, "do does did"),
        (Word.Get, "get gets got getting"),
        (Word.That, "that"),
        (Word.Conjunction, "if while so although whether though once unless whereas lest cause"),
        (Word.Because, "because"),
        (Word.ClauseOpener, "as after before since until till like than"),
        (Word.For, "for"),
        (Word.Demonstrative, "this these those"),
        (Word.IndefinitePronoun, "something anything nothing everything someone anyone everyone somebody anybody nobody everybody none"),
        (Word.Not, "not n't nt"),
        (Word.Sign, "% # /"),
        (Word.WhichOne, "which"),
        (Word.WhatOne, "what whatever whichever"),
        (Word.AdjectiveOfNames, "new national international islamic democratic middle red american saudi supreme royal creative global white central great grand federal civic southern northern eastern western united prime big black high old public social economic"),
        (Word.Etcetera, "etc etc. et"),
        (Word.ForExample, "e.g. i.e. eg ie"));

    private enum Word : byte
    {
        Other,
        Be,
        Have,
        Do,
        Get,
        That,
        Conjunction,
        Because,
        ClauseOpener,
        For,
        Demonstrative,
        IndefinitePronoun,
        Not,
        Sign,
        WhichOne,
        WhatOne,
        AdjectiveOfNames,
        Etcetera,
        ForExample,
    }

    /// <summary>Gets the part of speech of a token of a tagged sentence.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="last">The last token of the sentence.</param>
    /// <param name="index">The token.</param>
    public static UniversalPos Of(in TokenTable tokens, int first, int last, int index)
    {
        var tag = tokens.Tags[index];
        var word = Words.Find(tokens[index]);
        var sentence = new Sentence(tokens.Tags, first, last);
        return tag switch
        {
            PartOfSpeech.IN => IsConjunction(sentence, index, word, tokens) ? UniversalPos.SCONJ : UniversalPos.ADP,
            PartOfSpeech.DT => word is Word.Demonstrative or Word.That && !OpensNominal(sentence[index + 1], sentence[index + 2]) ? UniversalPos.PRON : UniversalPos.DET,
            PartOfSpeech.WDT => word == Word.WhatOne || (word == Word.WhichOne && IsNominal(sentence[index + 1])) ? UniversalPos.DET : UniversalPos.PRON,
            PartOfSpeech.RB => word == Word.Not ? UniversalPos.PART : UniversalPos.ADV,
            PartOfSpeech.NN => word == Word.IndefinitePronoun ? UniversalPos.PRON : word == Word.Sign ? UniversalPos.SYM : UniversalPos.NOUN,
            PartOfSpeech.NNP => word == Word.AdjectiveOfNames && sentence[index + 1] is PartOfSpeech.NNP or PartOfSpeech.NNPS ? UniversalPos.ADJ : UniversalPos.PROPN,
            PartOfSpeech.FW => word == Word.Etcetera ? UniversalPos.NOUN : word == Word.ForExample ? UniversalPos.ADV : UniversalPos.X,
            PartOfSpeech.Comma or PartOfSpeech.Hyphen => word == Word.Sign ? UniversalPos.SYM : UniversalPos.PUNCT,
            PartOfSpeech.TO => sentence[index + 1] is PartOfSpeech.DT or PartOfSpeech.PRP or PartOfSpeech.PRPS or PartOfSpeech.NNP or PartOfSpeech.CD ? UniversalPos.ADP : UniversalPos.PART,
            PartOfSpeech.Other => OfRest(tokens[index]),
            >= PartOfSpeech.VB and <= PartOfSpeech.VBZ => IsAuxiliary(sentence, index, word) ? UniversalPos.AUX : UniversalPos.VERB,
            _ => Usual[(int)tag],
        };
    }

    private static bool IsConjunction(in Sentence sentence, int index, Word word, in TokenTable tokens)
    {
        if (word is Word.That or Word.Conjunction or Word.Because)
        {
            return word != Word.Because || !tokens.Is(index + 1, "of");
        }

        int next = index + 1;
        while (sentence[next] == PartOfSpeech.RB)
        {
            next++;
        }

        if (sentence[next] is PartOfSpeech.VBG or PartOfSpeech.WRB || (sentence[next] == PartOfSpeech.VBN && word == Word.ClauseOpener))
        {
            return true; // "by winning", "of how it began", "as expected"
        }

        int verb = AfterSubject(sentence, next);
        return word switch
        {
            Word.ClauseOpener => verb > next && sentence[verb] is PartOfSpeech.MD or PartOfSpeech.VBD or PartOfSpeech.VBZ or PartOfSpeech.VBP, // "before he came"
            Word.For => verb > next && sentence[verb] == PartOfSpeech.TO && sentence[verb + 1] == PartOfSpeech.VB, // "for it to work"
            _ => false,
        };
    }

    private static bool IsAuxiliary(in Sentence sentence, int index, Word word) => word switch
    {
        Word.Be => !IsExistential(sentence, index), // "there is"
        Word.Have => sentence[AfterAdverbs(sentence, index + 1)] == PartOfSpeech.VBN || sentence[AfterSubject(sentence, index + 1)] == PartOfSpeech.VBN,
        Word.Do => sentence[AfterAdverbs(sentence, index + 1)] == PartOfSpeech.VB || sentence[AfterSubject(sentence, index + 1)] == PartOfSpeech.VB,
        Word.Get => sentence[index + 1] == PartOfSpeech.VBN,
        _ => false,
    };

    private static bool IsExistential(in Sentence sentence, int index)
    {
        int before = index - 1;
        while (sentence[before] is PartOfSpeech.RB or PartOfSpeech.MD or PartOfSpeech.VBN or PartOfSpeech.VBZ or PartOfSpeech.VBP or PartOfSpeech.VB or PartOfSpeech.TO && before > index - 4)
        {
            before--;
        }

        return sentence[before] == PartOfSpeech.EX || sentence[index + 1] == PartOfSpeech.EX;
    }

    private static int AfterAdverbs(in Sentence sentence, int index)
    {
        while (sentence[index] is PartOfSpeech.RB or PartOfSpeech.RBR)
        {
            index++;
        }

        return index;
    }

    // The token behind a short subject and the adverbs around it.
    private static int AfterSubject(in Sentence sentence, int index)
    {
        int limit = index + LongestSubject;
        while (index < limit && sentence[index] is PartOfSpeech.PRP or PartOfSpeech.PRPS or PartOfSpeech.DT or PartOfSpeech.CD or PartOfSpeech.JJ or PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.POS or PartOfSpeech.EX or PartOfSpeech.RB)
        {
            index++;
        }

        return index;
    }

    private static bool OpensNominal(PartOfSpeech next, PartOfSpeech afterNext)
        => IsNominal(next) || next is PartOfSpeech.VBN or PartOfSpeech.VBG or PartOfSpeech.JJS or PartOfSpeech.JJR or PartOfSpeech.Quote || (next == PartOfSpeech.RB && afterNext == PartOfSpeech.JJ);

    private static bool IsNominal(PartOfSpeech tag) => tag is >= PartOfSpeech.NN and <= PartOfSpeech.NNPS or PartOfSpeech.JJ or PartOfSpeech.CD;

    // Addresses, loose parts of words, lines of signs.
    private static UniversalPos OfRest(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny('@', '/', '.') && char.IsLetter(text[0]))
        {
            return UniversalPos.PROPN;
        }

        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return UniversalPos.X;
            }
        }

        return UniversalPos.PUNCT;
    }

    private static UniversalPos[] MakeUsual()
    {
        var usual = new UniversalPos[Enum.GetValues<PartOfSpeech>().Length];
        foreach (var tag in Enum.GetValues<PartOfSpeech>())
        {
            usual[(int)tag] = tag switch
            {
                PartOfSpeech.None => UniversalPos.None,
                PartOfSpeech.CC => UniversalPos.CCONJ,
                PartOfSpeech.CD or PartOfSpeech.LS => UniversalPos.NUM,
                PartOfSpeech.DT or PartOfSpeech.PDT => UniversalPos.DET,
                PartOfSpeech.EX or PartOfSpeech.PRP or PartOfSpeech.PRPS or PartOfSpeech.WDT or PartOfSpeech.WP or PartOfSpeech.WPS => UniversalPos.PRON,
                PartOfSpeech.FW or PartOfSpeech.Other => UniversalPos.X,
                PartOfSpeech.IN or PartOfSpeech.RP => UniversalPos.ADP,
                PartOfSpeech.JJ or PartOfSpeech.JJR or PartOfSpeech.JJS => UniversalPos.ADJ,
                PartOfSpeech.MD => UniversalPos.AUX,
                PartOfSpeech.NN or PartOfSpeech.NNS => UniversalPos.NOUN,
                PartOfSpeech.NNP or PartOfSpeech.NNPS => UniversalPos.PROPN,
                PartOfSpeech.POS or PartOfSpeech.TO => UniversalPos.PART,
                PartOfSpeech.RB or PartOfSpeech.RBR or PartOfSpeech.RBS or PartOfSpeech.WRB => UniversalPos.ADV,
                PartOfSpeech.SYM => UniversalPos.SYM,
                PartOfSpeech.UH => UniversalPos.INTJ,
                >= PartOfSpeech.VB and <= PartOfSpeech.VBZ => UniversalPos.VERB,
                _ => UniversalPos.PUNCT,
            };
        }

        return usual;
    }

    // The tags of a sentence; outside of it there is none.
    private readonly ref struct Sentence(ReadOnlySpan<PartOfSpeech> tags, int first, int last)
    {
        private readonly ReadOnlySpan<PartOfSpeech> _tags = tags;

        public PartOfSpeech this[int index] => index >= first && index <= last ? _tags[index] : PartOfSpeech.None;
    }
}
