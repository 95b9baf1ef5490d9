using System.Globalization;

namespace NewsNlp.Extraction.Time;

/// <summary>Days of other calendars in ours.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal static class OtherCalendars
{
    private const int Adar = 6;
    private static readonly UmAlQuraCalendar Islamic = new();
    private static readonly HebrewCalendar Jewish = new();
    private static readonly ChineseLunisolarCalendar Chinese = new();
    private static readonly PersianCalendar Persian = new();

    /// <summary>Finds the first day of our year that is the given day of the other calendar; null where there is none or the calendar does not reach so far.</summary>
    public static DateOnly? Find(HolidayKind kind, int month, int day, int year)
    {
        Calendar calendar = kind switch
        {
            HolidayKind.Islamic => Islamic,
            HolidayKind.Jewish => Jewish,
            HolidayKind.Chinese => Chinese,
            _ => Persian,
        };
        var begin = new DateTime(year, 1, 1);
        if (begin < calendar.MinSupportedDateTime || begin.AddYears(1) > calendar.MaxSupportedDateTime)
        {
            return null;
        }

        int last = calendar.GetYear(begin.AddDays(364));
        for (int other = calendar.GetYear(begin); other <= last; other++)
        {
            int number = NumberOf(kind, month, other);
            if (number <= calendar.GetMonthsInYear(other) && day <= calendar.GetDaysInMonth(other, number)
                && DateOnly.FromDateTime(calendar.ToDateTime(other, number, day, 0, 0, 0, 0)) is var found && found.Year == year)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The number of a month in a year that may have a leap month before it.</summary>
    private static int NumberOf(HolidayKind kind, int month, int year) => kind switch
    {
        HolidayKind.Jewish => month >= Adar && Jewish.IsLeapYear(year) ? month + 1 : month,
        HolidayKind.Chinese => Chinese.GetLeapMonth(year) is > 0 and var leap && month >= leap ? month + 1 : month,
        _ => month,
    };
}
