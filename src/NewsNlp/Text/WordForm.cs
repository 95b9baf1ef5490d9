namespace NewsNlp.Text;

/// <summary>What the segmenter knows of a word or word part.</summary>
internal enum WordForm
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Is part of the word after the apostrophe: "he'll".</summary>
    Contraction,

    /// <summary>Keeps its hyphen inside the word: "anti-war".</summary>
    Prefix,

    /// <summary>The last part of a web address or file name: "example.com".</summary>
    Domain,

    /// <summary>A last part of a web address that is a common word too; it counts after two full stops or before a slash: "example.co.in".</summary>
    DomainOrWord,

    /// <summary>A unit that is a word of its own when it is written to the number: "20m", "Rs500".</summary>
    Unit,

    /// <summary>Often begins a sentence and hardly ever a name: "The".</summary>
    Starter,

    /// <summary>A clock zone, weekday or month, which goes on after "5 p.m.".</summary>
    Calendar,

    /// <summary>Written together, and two words: the second part has two letters ("dont").</summary>
    LastTwo,

    /// <summary>Written together, and two words: the second part has three letters ("cannot").</summary>
    LastThree,
}
