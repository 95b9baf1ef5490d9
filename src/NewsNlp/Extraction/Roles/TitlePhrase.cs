using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Roles;

/// <summary>A title in the text with what belongs to it: in "Kenya's former foreign minister" the title is "foreign minister", and the phrase begins at "Kenya".</summary>
internal struct TitlePhrase
{
    /// <summary>The first token of the phrase: owner, article, adjectives.</summary>
    public int Start;

    /// <summary>The first token of the title itself.</summary>
    public int First;

    /// <summary>The last token of the noun that names the office.</summary>
    public int Head;

    /// <summary>The last token of the title itself: "Secretary of State for Health" ends after its complement.</summary>
    public int Last;

    /// <summary>The last token of the phrase: "head of the bank in Geneva" ends with "Geneva".</summary>
    public int End;

    /// <summary>The number of the noun's class in the list of role nouns.</summary>
    public int Class;

    /// <summary>Whether the noun is plural: "Presidents Roe and Doe".</summary>
    public bool Plural;

    /// <summary>Whether an article, a pronoun or an owner begins the phrase.</summary>
    public bool Determined;

    /// <summary>Whether the article is "a": such a phrase describes, and never stands for somebody known.</summary>
    public bool Indefinite;

    public RoleStatus Status;

    /// <summary>The number of the entity it belongs to, or -1.</summary>
    public int Of;

    /// <summary>The token that describes what it belongs to, where no name does ("the bank's chief economist", "its founder"), or -1.</summary>
    public int OwnerNoun;

    /// <summary>The last token of an owner that begins at <see cref="OwnerNoun"/> and is no name that was found ("president of the Example Guild"), or -1.</summary>
    public int OwnerLast;

    /// <summary>The row of the country or area of the nationality before the title, or -1.</summary>
    public int Nationality;

    /// <summary>The holder, or -1.</summary>
    public int Holder;
}
