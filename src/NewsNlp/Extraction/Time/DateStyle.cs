namespace NewsNlp.Extraction.Time;

/// <summary>What dates without a year are counted from.</summary>
public enum DateStyle
{
    /// <summary>The text decides: one that mostly tells years long before its publication is a history.</summary>
    Automatic = 0,

    /// <summary>News: "in May" is near the day of publication.</summary>
    News,

    /// <summary>A history: "in May" follows the date that the text spoke of last.</summary>
    Narrative,
}
