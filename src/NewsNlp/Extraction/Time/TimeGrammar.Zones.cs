namespace NewsNlp.Extraction.Time;

/// <summary>Time zones after a time of the day.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>"GMT", "UTC+3", "Eastern time", "Eastern Daylight Time", "Moscow time", "local time", "(GMT +8)".</summary>
    private int ParseZone(int i, ref TimePhrase phrase)
    {
        bool bracket = Word(i) == TimeWord.Open;
        int j = bracket ? i + 1 : i;
        if (Word(j) == TimeWord.Local && IsText(j + 1, "time"))
        {
            return Close(i, j + 2, bracket);
        }

        bool abbreviation = Word(j) == TimeWord.Zone && IsAllCaps(j);
        int time = IsText(j + 1, "standard") || IsText(j + 1, "daylight") || IsText(j + 1, "summer") ? j + 2 : j + 1;
        bool named = Capital(j) && IsText(time, "time") && Word(j) is TimeWord.Zone or TimeWord.Other;
        if (!abbreviation && !named)
        {
            return i;
        }

        var zone = TimeZones.Find(_text[_atoms[j].Start.._atoms[j].End], _country);
        if (zone is { } seasonal && time == j + 2)
        {
            zone = new ZoneOffset(seasonal.Minutes + (IsText(j + 1, "standard") ? 0 : 60), SummerTime.None);
        }

        int end = IsText(time, "time") ? time + 1 : j + 1;
        if (abbreviation && Value(j) == 0)
        {
            end = ParseZoneHours(end, ref zone);
        }

        int closed = Close(i, end, bracket);
        phrase.Zone = closed > i ? zone : phrase.Zone;
        return closed;
    }

    /// <summary>The hours after GMT or UTC: "+8", "-5", "+5:30".</summary>
    private int ParseZoneHours(int i, ref ZoneOffset? zone)
    {
        if (Word(i) is not (TimeWord.Mark or TimeWord.Hyphen or TimeWord.Dash) || Word(i + 1) != TimeWord.Number || !Joined(i + 1) || Extra(i + 1) > 2 || Value(i + 1) > 14)
        {
            return i;
        }

        bool west = Word(i) != TimeWord.Mark;
        if (!west && _text[_atoms[i].Start] != '+')
        {
            return i;
        }

        bool minutes = Word(i + 2) == TimeWord.Colon && Joined(i + 2) && Word(i + 3) == TimeWord.Number && Extra(i + 3) == 2 && Value(i + 3) < 60;
        int total = (Value(i + 1) * 60) + (minutes ? Value(i + 3) : 0);
        zone = new ZoneOffset(west ? -total : total, SummerTime.None);
        return minutes ? i + 4 : i + 2;
    }

    private int Close(int i, int end, bool bracket) => !bracket ? end : Word(end) == TimeWord.Close ? end + 1 : i;
}
