namespace NewsNlp.Extraction.Time;

/// <summary>Units of time and of the calendar, smaller ones first.</summary>
internal enum TimeUnit
{
    None = 0,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}
