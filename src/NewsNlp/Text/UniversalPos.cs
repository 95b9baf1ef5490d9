namespace NewsNlp.Text;

/// <summary>Universal part-of-speech tags of Universal Dependencies, version 2, as the UD English treebanks give them in their UPOS column.</summary>
public enum UniversalPos
{
    /// <summary>Not tagged.</summary>
    None = 0,

    /// <summary>Adjective: tall, first.</summary>
    ADJ,

    /// <summary>Adposition: in, to, by.</summary>
    ADP,

    /// <summary>Adverb: very, where, there.</summary>
    ADV,

    /// <summary>Auxiliary: has, will, and every form of "be" that joins a subject to its predicate.</summary>
    AUX,

    /// <summary>Coordinating conjunction: and, or.</summary>
    CCONJ,

    /// <summary>Determiner: the, this, every.</summary>
    DET,

    /// <summary>Interjection: oh, yes.</summary>
    INTJ,

    /// <summary>Noun: city, talks.</summary>
    NOUN,

    /// <summary>Cardinal number: two, 2024.</summary>
    NUM,

    /// <summary>Particle: not, the "to" of infinitives, the ending of possessives.</summary>
    PART,

    /// <summary>Pronoun: she, herself, her, who, something.</summary>
    PRON,

    /// <summary>Proper noun: Lisbon, Kofi.</summary>
    PROPN,

    /// <summary>Punctuation mark.</summary>
    PUNCT,

    /// <summary>Subordinating conjunction: if, while, that.</summary>
    SCONJ,

    /// <summary>Symbol: $, %, +.</summary>
    SYM,

    /// <summary>Verb other than an auxiliary.</summary>
    VERB,

    /// <summary>Anything else: foreign words, parts of words that were written apart.</summary>
    X,
}
