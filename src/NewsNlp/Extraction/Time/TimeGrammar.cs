using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Parses the atoms of one sentence. Every method that begins with Parse looks at a bounded number of atoms and returns the atom after the phrase, or its argument where there is none.</summary>
internal readonly ref partial struct TimeGrammar
{
    private readonly ReadOnlySpan<TimeAtom> _atoms;
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _dayFirst;
    private readonly string? _country;
    private readonly bool _financial;

    public TimeGrammar(ReadOnlySpan<char> text, ReadOnlySpan<TimeAtom> atoms, string? country, bool dayFirst, bool financial)
    {
        _text = text;
        _atoms = atoms;
        _country = country;
        _dayFirst = dayFirst;
        _financial = financial;
    }

    /// <summary>Gets whether an expression can begin with a word.</summary>
    public static bool CanBegin(TimeWord word) => word switch
    {
        TimeWord.Other => false,
        >= TimeWord.Number and <= TimeWord.ClockWord => true,
        >= TimeWord.Article and <= TimeWord.YearEnd => true,
        TimeWord.EarlierLater or TimeWord.Every or TimeWord.Frequency or TimeWord.Quantifier or TimeWord.Half or TimeWord.Couple or TimeWord.Fiscal or TimeWord.Apostrophe or TimeWord.Future or TimeWord.Rate or TimeWord.Era => true,
        _ => false,
    };

    /// <summary>Parses the expression that begins at an atom.</summary>
    /// <returns>The atom after it, or <paramref name="i"/>. Where <see cref="TimePhrase.Form"/> stays None, the atoms mean no time and are to be left out.</returns>
    public int Parse(int i, ref TimePhrase phrase)
    {
        int end = ParseCore(i, ref phrase);
        if (end > i && phrase.Form != PhraseForm.None)
        {
            phrase.First = Word(i - 1) == TimeWord.Open && Word(i + 1) == TimeWord.Close && end > i + 2 ? i - 1 : i - phrase.Lead; // "[Ten] years ago"
            phrase.Last = end - 1;
        }

        return end;
    }

    private int ParseCore(int i, ref TimePhrase phrase)
    {
        switch (Word(i))
        {
            case TimeWord.Number:
                return ParseNumber(i, ref phrase);
            case TimeWord.Decimal:
            case TimeWord.Cardinal:
                int clock = ParseSpelledDayMonth(i, ref phrase);
                clock = clock > i ? clock : ParseClockThenDay(i, ref phrase);
                return clock > i ? clock : ParseAmountPhrase(i, ref phrase);
            case TimeWord.ClockWord:
                return ParseClockThenDay(i, ref phrase);
            case TimeWord.Ordinal:
                return ParseOrdinal(i, ref phrase);
            case TimeWord.Half:
                int half = IsText(i + 1, "past") ? ParseClockThenDay(i, ref phrase) : i;
                return half > i ? half : ParseAmountPhrase(i, ref phrase);
            case TimeWord.Scale:
            case TimeWord.Quantifier:
            case TimeWord.Couple:
                return ParseAmountPhrase(i, ref phrase);
            case TimeWord.Article:
                return ParseArticle(i, ref phrase);
            case TimeWord.The:
                return ParseThe(i, ref phrase);
            case TimeWord.DayWord:
            case TimeWord.Tonight:
            case TimeWord.Month:
            case TimeWord.Weekday:
            case TimeWord.HolidayWord:
                return WithTime(ParseDay(i, ref phrase), i, ref phrase);
            case TimeWord.DecadeYears:
            case TimeWord.DecadeWord:
                return ParseDecade(i, ref phrase);
            case TimeWord.QuarterCode:
            case TimeWord.Fiscal:
                return ParseQuarter(i, ref phrase);
            case TimeWord.Season:
                return ParseSeason(i, ref phrase, false);
            case TimeWord.This:
            case TimeWord.Last:
            case TimeWord.Next:
            case TimeWord.Past:
            case TimeWord.Previous:
            case TimeWord.Following:
            case TimeWord.Same:
            case TimeWord.That:
            case TimeWord.Current:
            case TimeWord.Coming:
            case TimeWord.Recent:
                return ParseDeictic(i, ref phrase);
            case TimeWord.Part:
            case TimeWord.PartNoun:
            case TimeWord.EarlierLater:
                return ParsePart(i, ref phrase);
            case TimeWord.YearEnd:
                return YearEnd(i + 1, ref phrase);
            case TimeWord.Unit:
                return ParseUnit(i, ref phrase);
            case TimeWord.UnitPlural:
                return ParseBareUnits(i, ref phrase);
            case TimeWord.PartOfDay:
                return ParsePartOfDay(i, ref phrase);
            case TimeWord.Overnight:
                return ParseOvernight(i, ref phrase);
            case TimeWord.Every:
                return ParseEvery(i, ref phrase);
            case TimeWord.WeekdayPlural:
            case TimeWord.PartOfDayPlural:
                return ParsePlural(i, ref phrase);
            case TimeWord.Frequency:
                return ParseFrequency(i, ref phrase);
            case TimeWord.Rate:
                return ParseRate(i, ref phrase);
            case TimeWord.Apostrophe:
                return ParseApostrophe(i, ref phrase);
            case TimeWord.Future:
                return ParseFuture(i, ref phrase);
            case TimeWord.Era:
                return ParseEraFirst(i, ref phrase);
            default:
                return i;
        }
    }

    /// <summary>From a number in figures: a numeric date, 9/11, a time, "21 July", "3 weeks", "2009 Q3", "the 1930's", a year.</summary>
    private int ParseNumber(int i, ref TimePhrase phrase)
    {
        int end = WithTime(ParseNumericDate(i, ref phrase), i, ref phrase);
        if (end == i && Value(i) == 9 && Word(i + 1) == TimeWord.Slash && Value(i + 2) == 11 && Word(i + 3) != TimeWord.Slash)
        {
            return ParseHoliday(i, ref phrase);
        }

        end = end > i ? end : ParseEra(i, ref phrase);
        end = end > i ? end : ParseClockThenDay(i, ref phrase);
        end = end > i ? end : WithTime(ParseDayMonth(i, ref phrase), i, ref phrase);
        end = end > i ? end : ParseAmountPhrase(i, ref phrase);
        end = end > i ? end : ParseQuarterOfYear(i, ref phrase);
        end = end > i || Word(i + 1) != TimeWord.Possessive ? end : ParseDecade(i, ref phrase);
        return end > i ? end : ParseYear(i, ref phrase, false);
    }

    /// <summary>"the …": quarters, deictic units, parts, "the day before", holidays, "the weekend".</summary>
    private int ParseThe(int i, ref TimePhrase phrase)
    {
        int j = i + 1;
        switch (Word(j))
        {
            case TimeWord.PartNoun:
                return Advance(i, j, ParsePart(j, ref phrase));
            case TimeWord.Part when IsText(j + 1, "hours") || IsText(j + 2, "hours"):
                return Advance(i, j, ParsePart(j, ref phrase));
            case TimeWord.Last:
            case TimeWord.Next:
            case TimeWord.Past:
            case TimeWord.Previous:
            case TimeWord.Following:
            case TimeWord.Same:
            case TimeWord.Current:
            case TimeWord.Coming:
            case TimeWord.Recent:
                return Advance(i, j, ParseDeictic(j, ref phrase));
            case TimeWord.DecadeWord:
                return Advance(i, j, ParseDecade(j, ref phrase));
            case TimeWord.Season:
                return Advance(i, j, ParseSeason(j, ref phrase, false));
            case TimeWord.Ordinal:
                int end = ParseQuarter(j, ref phrase);
                end = end > j ? end : Advance(j, j + 1, ParseNthWeekday(j + 1, Value(j), ref phrase));
                end = end > j ? end : Advance(j, j + 1, ParseNthUnit(j + 1, Value(j), ref phrase));
                end = end > j ? end : ParseDayOfMonth(j, ref phrase);
                return end > j ? end : Advance(i, j, ParseFirstUnits(j, ref phrase));
            case TimeWord.Fiscal when Word(j + 1) == TimeWord.Ordinal:
                return Advance(i, j, ParseQuarter(j, ref phrase));
            case TimeWord.PartOfDay:
                return Advance(i, j, ParsePartOfDay(j, ref phrase));
            case TimeWord.Unit when SkipHyphen(j + 1) == j + 1:
                return Advance(i, j, ParseUnit(j, ref phrase));
            default:
                return (IsText(j, "wee") || IsText(j, "small")) && IsText(j + 1, "hours") && Word(j + 2) == TimeWord.Of ? Advance(i, j + 3, ParseSmallHours(j + 3, ref phrase)) : i;
        }
    }

    private static int Advance(int i, int j, int end) => end > j ? end : i;

    private TimeWord Word(int i) => (uint)i < (uint)_atoms.Length ? _atoms[i].Word : TimeWord.Mark;

    private int Value(int i) => (uint)i < (uint)_atoms.Length ? _atoms[i].Value : 0;

    private int Extra(int i) => (uint)i < (uint)_atoms.Length ? _atoms[i].Extra : 0;

    private bool Joined(int i) => (uint)i < (uint)_atoms.Length && _atoms[i].Joined;

    private bool Capital(int i) => (uint)i < (uint)_atoms.Length && _atoms[i].Capitalized;

    private bool IsDash(int i) => Word(i) is TimeWord.Hyphen or TimeWord.Dash;

    private bool IsUnit(int i) => Word(i) is TimeWord.Unit or TimeWord.UnitPlural;

    private TimeUnit UnitAt(int i) => (TimeUnit)Value(i);

    private bool IsText(int i, ReadOnlySpan<char> lower)
        => (uint)i < (uint)_atoms.Length && Internal.CharacterFold.EqualFolded(_text[_atoms[i].Start.._atoms[i].End], lower);

    /// <summary>Skips the hyphen of a compound: "mid-2011", "three-day", "third-quarter".</summary>
    private int SkipHyphen(int i) => IsDash(i) && Joined(i) && Joined(i + 1) ? i + 1 : i;

    private int SkipComma(int i) => Word(i) == TimeWord.Comma ? i + 1 : i;

    private static void Calendar(ref TimePhrase phrase, TimeUnit unit)
    {
        phrase.Form = PhraseForm.Calendar;
        phrase.Type = TimexType.Date;
        phrase.Unit = unit;
    }
}
