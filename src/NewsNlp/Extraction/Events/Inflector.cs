namespace NewsNlp.Extraction.Events;

/// <summary>Makes the forms of English verbs and nouns from their base form.</summary>
internal static class Inflector
{
    private const string Vowels = "aeiou";

    // base, past, past participle; the -ing form follows the rules
    private const string IrregularVerbs =
        "arise arose arisen,be was been,beat beat beaten,become became become,begin began begun,bid bid bid,bind bound bound,bleed bled bled,blow blew blown,break broke broken," +
        "bring brought brought,broadcast broadcast broadcast,build built built,burn burned burnt,burst burst burst,buy bought bought,cast cast cast,catch caught caught,choose chose chosen," +
        "come came come,cost cost cost,cut cut cut,deal dealt dealt,die died died,do did done,draw drew drawn,drive drove driven,eat ate eaten,fall fell fallen,feel felt felt,fight fought fought," +
        "find found found,flee fled fled,fly flew flown,forbid forbade forbidden,forget forgot forgotten,get got got,give gave given,go went gone,grow grew grown,hang hung hung,have had had," +
        "hear heard heard,hide hid hidden,hit hit hit,hold held held,hurt hurt hurt,keep kept kept,know knew known,lay laid laid,lead led led,leave left left,lend lent lent,let let let,lie lied lied," +
        "light lit lit,lose lost lost,make made made,mean meant meant,meet met met,mow mowed mown,overcome overcame overcome,overrun overran overrun,override overrode overridden,oversee oversaw overseen,overthrow overthrew overthrown,pay paid paid," +
        "put put put,quit quit quit,read read read,retake retook retaken,rebuild rebuilt rebuilt,rid rid rid,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said said,see saw seen,seek sought sought," +
        "sell sold sold,send sent sent,set set set,shake shook shaken,shed shed shed,shoot shot shot,shut shut shut,sink sank sunk,sit sat sat,slay slew slain,speak spoke spoken,spend spent spent," +
        "split split split,spread spread spread,stand stood stood,steal stole stolen,step stepped stepped,strike struck struck,swear swore sworn,sweep swept swept,swim swam swum,take took taken," +
        "teach taught taught,tear tore torn,tell told told,think thought thought,throw threw thrown,undergo underwent undergone,understand understood understood,undertake undertook undertaken,waylay waylaid waylaid," +
        "uphold upheld upheld,wear wore worn,win won won,withdraw withdrew withdrawn,withhold withheld withheld,withstand withstood withstood,write wrote written";

    // verbs of more than one syllable with the stress on the last: "committed"
    private const string Doubling = " abet admit abhor annul rebut extol debar disbar concur incur enrol fulfil acquit allot begin commit compel confer control defer deter dispel equip expel forbid forget impel occur omit outrun patrol permit quit propel rebel recur refer regret remit repel submit transfer transmit ";

    // verbs whose last l doubles in British spelling only: "cancelled", "canceled"
    private const string EitherWay = " cancel travel quarrel signal model label fuel duel counsel marshal channel shovel level worship kidnap ";

    private static readonly Dictionary<string, (string Past, string Participle)> Irregular = IrregularVerbs.Split(',').Select(row => row.Split(' ')).ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    /// <summary>Gets the forms of a verb; in "step down" only the first word changes.</summary>
    public static IEnumerable<string> VerbForms(string words)
    {
        int space = words.IndexOf(' ', StringComparison.Ordinal);
        string verb = space < 0 ? words : words[..space];
        string rest = space < 0 ? "" : words[space..];
        return Forms(verb).Distinct(StringComparer.Ordinal).Select(form => form + rest);
    }

    /// <summary>Gets singular and plural of a noun; in "phone call" only the last word changes.</summary>
    public static IEnumerable<string> NounForms(string words)
    {
        yield return words;
        if (words.Length > 2 && !words.EndsWith('s') && char.IsAsciiLetter(words[^1]))
        {
            yield return words.EndsWith("man", StringComparison.Ordinal) ? words[..^2] + "en" : AddS(words);
        }
        else if (words.EndsWith("sis", StringComparison.Ordinal))
        {
            yield return words[..^2] + "es";
        }
        else if (words.EndsWith("ss", StringComparison.Ordinal))
        {
            yield return words + "es";
        }
    }

    private static IEnumerable<string> Forms(string verb)
    {
        yield return verb;
        yield return verb is "have" ? "has" : verb is "be" ? "is" : AddS(verb);
        if (EitherWay.Contains($" {verb} ", StringComparison.Ordinal))
        {
            yield return verb + verb[^1] + "ed";
            yield return verb + verb[^1] + "ing";
        }

        yield return Ing(verb);
        if (Irregular.TryGetValue(verb, out var irregular))
        {
            yield return irregular.Past;
            yield return irregular.Participle;
        }
        else
        {
            yield return Ed(verb);
        }
    }

    private static string AddS(string word)
        => EndsInConsonantY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith('o') ? word + "es"
        : word + "s";

    private static string Ed(string verb)
        => verb.EndsWith('e') ? verb + "d" : EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb.EndsWith('c') ? verb + "ked" : Stem(verb) + "ed";

    private static string Ing(string verb)
        => verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb.EndsWith('e') && verb.Length > 2 && !verb.EndsWith("ee", StringComparison.Ordinal) && !verb.EndsWith("oe", StringComparison.Ordinal) && !verb.EndsWith("ye", StringComparison.Ordinal) ? verb[..^1] + "ing"
        : verb.EndsWith('c') ? verb + "king"
        : Stem(verb) + "ing";

    // The last consonant doubles after one short stressed vowel: "ban", "banned".
    private static string Stem(string verb)
    {
        bool isShort = verb.Length >= 3 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && (!IsVowel(verb[^3]) || verb[^3] == 'u' && verb.Length > 3 && verb[^4] == 'q');
        bool stressed = verb.AsSpan(0, verb.Length - 2).IndexOfAny(Vowels) < 0 || Doubling.Contains($" {verb} ", StringComparison.Ordinal);
        return isShort && stressed ? verb + verb[^1] : verb;
    }

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word.EndsWith('y') && !IsVowel(word[^2]);

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
