namespace NewsNlp.Extraction.Time;

/// <summary>The named parts of a day.</summary>
internal enum PartOfDay
{
    None = 0,
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
}
