namespace NewsNlp.Text;

/// <summary>The relation of a word to its head: the universal relations of Universal Dependencies, version 2, with those English subtypes that tell more than their relation; other subtypes are read as their relation.</summary>
/// <remarks>The names follow the labels of the treebanks: <see cref="NsubjPass"/> is "nsubj:pass". In the examples the word in question stands apart.</remarks>
public enum DependencyRelation
{
    /// <summary>Not parsed.</summary>
    None = 0,

    /// <summary>Clause that modifies a noun: a plan <c>to leave</c>.</summary>
    Acl,

    /// <summary>Relative clause of a noun: the man who <c>left</c>.</summary>
    AclRelcl,

    /// <summary>Adverbial clause: he left when she <c>came</c>.</summary>
    Advcl,

    /// <summary>Relative clause of a whole clause: he resigned, which <c>surprised</c> all.</summary>
    AdvclRelcl,

    /// <summary>Adverb that modifies: <c>soon</c> left.</summary>
    Advmod,

    /// <summary>Adjective of a noun: the <c>new</c> mayor.</summary>
    Amod,

    /// <summary>Apposition: Mara Finch, the <c>mayor</c>.</summary>
    Appos,

    /// <summary>Auxiliary of a verb: <c>has</c> left.</summary>
    Aux,

    /// <summary>Auxiliary of the passive: <c>was</c> arrested.</summary>
    AuxPass,

    /// <summary>Preposition or possessive ending of a nominal: <c>in</c> Lisbon, Lisbon<c>'s</c>.</summary>
    Case,

    /// <summary>Coordinating conjunction: tea <c>and</c> coffee.</summary>
    Cc,

    /// <summary>First half of a coordinating conjunction: <c>both</c> tea and coffee.</summary>
    CcPreconj,

    /// <summary>Clausal complement with a subject of its own: said he <c>left</c>.</summary>
    Ccomp,

    /// <summary>Classifier; not used in English.</summary>
    Clf,

    /// <summary>Noun that modifies a noun, part of a compound: the <c>gas</c> price.</summary>
    Compound,

    /// <summary>Particle of a phrasal verb: shot <c>down</c>.</summary>
    CompoundPrt,

    /// <summary>Conjunct after the first: tea and <c>coffee</c>.</summary>
    Conj,

    /// <summary>Copula: she <c>is</c> mayor.</summary>
    Cop,

    /// <summary>Clause as subject, of passive verbs too: what he <c>said</c> is true.</summary>
    Csubj,

    /// <summary>Unspecified dependency.</summary>
    Dep,

    /// <summary>Determiner: <c>the</c> mayor.</summary>
    Det,

    /// <summary>Determiner before another one: <c>all</c> the men.</summary>
    DetPredet,

    /// <summary>Discourse element: <c>well</c>, yes.</summary>
    Discourse,

    /// <summary>Element put before or behind the clause that it belongs to.</summary>
    Dislocated,

    /// <summary>Expletive: <c>there</c> is, <c>it</c> rains.</summary>
    Expl,

    /// <summary>Later word of a fixed expression: because <c>of</c>.</summary>
    Fixed,

    /// <summary>Later word of a name or a date without inner structure: Mara <c>Finch</c>.</summary>
    Flat,

    /// <summary>Later part of a word that was written apart: with <c>out</c>.</summary>
    Goeswith,

    /// <summary>Indirect object: gave <c>her</c> a book.</summary>
    Iobj,

    /// <summary>Later item of a list.</summary>
    List,

    /// <summary>Word that introduces a clause: <c>that</c>, <c>if</c>, <c>to</c>.</summary>
    Mark,

    /// <summary>Nominal that modifies a noun: the mayor of <c>Lisbon</c>.</summary>
    Nmod,

    /// <summary>Title or description before a name: <c>President</c> Finch.</summary>
    NmodDesc,

    /// <summary>Possessor: <c>her</c> house, <c>Lisbon</c>'s mayor.</summary>
    NmodPoss,

    /// <summary>Nominal without preposition that modifies a noun: five <c>dollars</c> a <c>day</c>.</summary>
    NmodUnmarked,

    /// <summary>Subject of a clause: <c>she</c> left.</summary>
    Nsubj,

    /// <summary>Subject whose predicate is a clause: the <c>problem</c> is that it leaks.</summary>
    NsubjOuter,

    /// <summary>Subject of a passive clause: <c>she</c> was arrested.</summary>
    NsubjPass,

    /// <summary>Number that counts a noun: <c>two</c> men.</summary>
    Nummod,

    /// <summary>Direct object: wrote a <c>book</c>.</summary>
    Obj,

    /// <summary>Nominal that modifies a verb, an adjective or an adverb: met in <c>Lisbon</c>.</summary>
    Obl,

    /// <summary>Agent of a passive: arrested by <c>police</c>.</summary>
    OblAgent,

    /// <summary>Nominal without preposition that modifies a verb: arrived <c>Monday</c>, rose two <c>percent</c>.</summary>
    OblUnmarked,

    /// <summary>Element whose head was left out: tea for him and coffee for <c>her</c>.</summary>
    Orphan,

    /// <summary>Clause beside a clause: he left, she <c>said</c>.</summary>
    Parataxis,

    /// <summary>Punctuation mark.</summary>
    Punct,

    /// <summary>Words that the speaker takes back.</summary>
    Reparandum,

    /// <summary>The head of the sentence.</summary>
    Root,

    /// <summary>The one who is addressed: <c>Mara</c>, come in.</summary>
    Vocative,

    /// <summary>Complement without a subject of its own: wants to <c>leave</c>.</summary>
    Xcomp,
}
