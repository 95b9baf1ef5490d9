namespace NewsNlp.Text;

/// <summary>Part-of-speech tags of the Penn Treebank (Marcus, Santorini and Marcinkiewicz 1993), as the UD English treebanks give them in their XPOS column.</summary>
public enum PartOfSpeech
{
    /// <summary>Not tagged.</summary>
    None = 0,

    /// <summary>Coordinating conjunction: and, or.</summary>
    CC,

    /// <summary>Cardinal number.</summary>
    CD,

    /// <summary>Determiner: the, some.</summary>
    DT,

    /// <summary>Existential there.</summary>
    EX,

    /// <summary>Foreign word.</summary>
    FW,

    /// <summary>Preposition or subordinating conjunction.</summary>
    IN,

    /// <summary>Adjective.</summary>
    JJ,

    /// <summary>Comparative adjective.</summary>
    JJR,

    /// <summary>Superlative adjective.</summary>
    JJS,

    /// <summary>List item marker.</summary>
    LS,

    /// <summary>Modal: will, could.</summary>
    MD,

    /// <summary>Singular or mass noun.</summary>
    NN,

    /// <summary>Plural noun.</summary>
    NNS,

    /// <summary>Singular proper noun.</summary>
    NNP,

    /// <summary>Plural proper noun.</summary>
    NNPS,

    /// <summary>Predeterminer: all the.</summary>
    PDT,

    /// <summary>Possessive ending.</summary>
    POS,

    /// <summary>Personal pronoun.</summary>
    PRP,

    /// <summary>Possessive pronoun (PRP$).</summary>
    PRPS,

    /// <summary>Adverb.</summary>
    RB,

    /// <summary>Comparative adverb.</summary>
    RBR,

    /// <summary>Superlative adverb.</summary>
    RBS,

    /// <summary>Particle: up in "give up".</summary>
    RP,

    /// <summary>Symbol, currency sign included.</summary>
    SYM,

    /// <summary>The word "to".</summary>
    TO,

    /// <summary>Interjection.</summary>
    UH,

    /// <summary>Verb, base form.</summary>
    VB,

    /// <summary>Verb, past tense.</summary>
    VBD,

    /// <summary>Verb, gerund or present participle.</summary>
    VBG,

    /// <summary>Verb, past participle.</summary>
    VBN,

    /// <summary>Verb, present tense, not third person singular.</summary>
    VBP,

    /// <summary>Verb, present tense, third person singular.</summary>
    VBZ,

    /// <summary>Wh-determiner: which.</summary>
    WDT,

    /// <summary>Wh-pronoun: who.</summary>
    WP,

    /// <summary>Possessive wh-pronoun: whose (WP$).</summary>
    WPS,

    /// <summary>Wh-adverb: where.</summary>
    WRB,

    /// <summary>Comma.</summary>
    Comma,

    /// <summary>Sentence-final punctuation.</summary>
    Period,

    /// <summary>Colon, semicolon, dash, ellipsis.</summary>
    Colon,

    /// <summary>Opening or closing bracket.</summary>
    Bracket,

    /// <summary>Opening or closing quotation mark.</summary>
    Quote,

    /// <summary>Hyphen between word parts (HYPH).</summary>
    Hyphen,

    /// <summary>Anything else: web addresses, list signs (ADD, GW, NFP, XX, AFX).</summary>
    Other,
}
