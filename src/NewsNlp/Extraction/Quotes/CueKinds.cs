namespace NewsNlp.Extraction.Quotes;

/// <summary>The kinds of content that a reporting word takes; the words of the lists <c>speech-cues</c> and <c>speech-nouns</c>.</summary>
[Flags]
internal enum CueKinds
{
    /// <summary>No reporting word.</summary>
    None = 0,

    /// <summary>A clause with or without "that", or marked speech; its subject may follow it: "said the mayor".</summary>
    Say = 1 << 0,

    /// <summary>A clause with or without "that", no marked speech of its own: "the poll found".</summary>
    Report = 1 << 1,

    /// <summary>A clause after "that".</summary>
    That = 1 << 2,

    /// <summary>Marked speech: "he laughed".</summary>
    Direct = 1 << 3,

    /// <summary>The one spoken to stands between cue and content: "told reporters that".</summary>
    Tell = 1 << 4,

    /// <summary>A question, and the one asked: "asked him whether".</summary>
    Ask = 1 << 5,

    /// <summary>A clause that opens with a question word: "explained why".</summary>
    Wh = 1 << 6,

    /// <summary>A noun phrase: "denounced the attack".</summary>
    Object = 1 << 7,

    /// <summary>"To" and a verb: "vowed to fight".</summary>
    Infinitive = 1 << 8,

    /// <summary>Somebody, then "to" and a verb: "urged voters to stay".</summary>
    Urge = 1 << 9,

    /// <summary>Somebody, then what they are accused of: "accused Iran of arming rebels".</summary>
    Accuse = 1 << 10,

    /// <summary>Somebody and a name for them: "called him a liar".</summary>
    Name = 1 << 11,

    /// <summary>Somebody "as" something: "described it as progress".</summary>
    As = 1 << 12,

    /// <summary>What a document does: "the notice reads".</summary>
    Read = 1 << 13,

    /// <summary>Somebody "as saying" something: "quoted the minister as saying".</summary>
    Quote = 1 << 14,

    /// <summary>A thing, which is no speech, beside the clauses that are: "announced a ceasefire".</summary>
    Thing = 1 << 16,

    /// <summary>A noun: "the claim that".</summary>
    Noun = 1 << 15,
}
