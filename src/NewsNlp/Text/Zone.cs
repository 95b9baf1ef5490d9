namespace NewsNlp.Text;

/// <summary>The part of a page that a token belongs to. Names in every zone count; events and quotes come from some zones only.</summary>
public enum Zone
{
    /// <summary>The running text of the article.</summary>
    Body = 0,

    /// <summary>The title of the article.</summary>
    Headline = 1,

    /// <summary>Place, agency and date at the start: "KYIV, Ukraine (AP) —".</summary>
    Dateline = 2,

    /// <summary>Who wrote the article.</summary>
    Byline = 3,

    /// <summary>The text under a photo.</summary>
    Caption = 4,

    /// <summary>Who took a photo: "© Agency / Name".</summary>
    Credit = 5,

    /// <summary>A headline of another article between the paragraphs.</summary>
    Teaser = 6,

    /// <summary>Page furniture: "More on …", newsletter and copyright lines.</summary>
    Furniture = 7,

    /// <summary>A short heading between paragraphs.</summary>
    Subheading = 8,
}
