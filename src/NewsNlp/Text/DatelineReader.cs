namespace NewsNlp.Text;

/// <summary>Reads place, agency and date at the start of an article: "KYIV, Ukraine (AP) —", "CAIRO- 24 July 2022:", "5 May 2020".</summary>
internal static class DatelineReader
{
    private const int LongestDateline = 26;
    private const int LongestAgency = 6;

    private enum Part
    {
        None,
        Place,
        Date,
        Agency,
        Comma,
        Connector,
    }

    /// <summary>Gets the last token of the dateline at the start of a paragraph with text after it, or -1.</summary>
    public static int LastOf(in TokenTable tokens, in Paragraph paragraph)
    {
        int first = paragraph.First;
        int limit = Math.Min(paragraph.Last, first + LongestDateline);
        var state = default(Seen);
        for (int i = first; i < limit; i++)
        {
            if (IsSeparator(tokens, i, out bool dash))
            {
                if (state.Places + state.Dates + state.Agencies == 0)
                {
                    return -1;
                }

                bool holds = IsTextStart(tokens, i + 1) && (dash ? state.HoldsBeforeDash : state.HoldsBeforeColon);
                if (dash && LastOfMore(tokens, i + 1, limit) is int more and >= 0)
                {
                    return more; // CAIRO - 24 July 2022: The
                }

                return holds ? i : -1;
            }

            if (!Read(tokens, ref i, limit, ref state))
            {
                return -1;
            }

            // "Thursday, May 7, 2015 On Tuesday": a whole date needs no separator.
            if (state is { Dates: > 3, Places: 0, Agencies: 0 } && tokens.Has(i, TokenFlags.HasDigit) && tokens[i].Length == 4 && i < limit
                && tokens.Has(i + 1, TokenFlags.Capitalized) && PartOf(tokens, i + 1) != Part.Date)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gets whether a paragraph is nothing but a dateline: "Tuesday, 4 March 2025", "OSLO (NTB) — 7 October 2024".</summary>
    public static bool IsDateline(in TokenTable tokens, in Paragraph paragraph)
    {
        if (paragraph.Last - paragraph.First >= LongestDateline)
        {
            return false;
        }

        var state = default(Seen);
        for (int i = paragraph.First; i <= paragraph.Last; i++)
        {
            if (state is { Dates: > 1, HasMonth: true } && tokens[i] is "|" or "\u00B7" or "\u2022")
            {
                return true; // 4 March 2025 · 3 min read
            }

            if (!IsSeparator(tokens, i, out _) && !Read(tokens, ref i, paragraph.Last + 1, ref state))
            {
                return false;
            }
        }

        return state.Dates > 1 && state.HasMonth && state.Places < 5;
    }

    private static int LastOfMore(in TokenTable tokens, int first, int limit)
    {
        var state = default(Seen);
        for (int i = first; i < limit; i++)
        {
            if (IsSeparator(tokens, i, out _))
            {
                return state.HasMonth && state.Places == 0 && IsTextStart(tokens, i + 1) ? i : -1;
            }

            if (!Read(tokens, ref i, limit, ref state))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool Read(in TokenTable tokens, ref int i, int limit, ref Seen state)
    {
        switch (PartOf(tokens, i))
        {
            case Part.Agency:
                int close = i + 1;
                while (close < limit && close - i <= LongestAgency && tokens[close][0] != ')')
                {
                    if (!tokens.Has(close, TokenFlags.Capitalized) && !tokens.Is(close, "dpa") && tokens[close] is not ("/" or "of" or "-" or "&" or "."))
                    {
                        return false;
                    }

                    close++;
                }

                if (close >= limit || tokens[close][0] != ')')
                {
                    return false;
                }

                state.Agencies++;
                i = close;
                return true;
            case Part.Place:
                state.Places++;
                state.HasCapitals |= tokens.Has(i, TokenFlags.AllCaps) && tokens[i].Length > 2;
                state.PlacesSinceComma = state.AfterComma ? 1 : state.PlacesSinceComma + 1;
                state.AfterComma = false;
                return state.Places <= 8 && state.PlacesSinceComma <= 4;
            case Part.Date:
                state.Dates++;
                state.HasMonth |= tokens.Has(i, TokenFlags.HasLetter) || tokens[i].IndexOfAny('/', '-', '.') > 0;
                return true;
            case Part.Comma:
                state.Commas++;
                state.AfterComma = true;
                return true;
            case Part.Connector:
                return true;
            default:
                // afrol News, 6 May: an outlet's name can begin in lower case
                return state.Places++ + state.Dates == 0 && tokens.Has(i, TokenFlags.HasLetter) && !tokens.Has(i, TokenFlags.Capitalized) && (state.NeedsDate = true);
        }
    }

    private static Part PartOf(in TokenTable tokens, int i)
    {
        var flags = tokens.Flags[i];
        var token = tokens[i];
        if ((flags & (TokenFlags.WordPart | TokenFlags.QuoteMark)) != 0)
        {
            return Part.None;
        }

        if ((flags & TokenFlags.HasDigit) != 0)
        {
            return (flags & TokenFlags.Number) != 0 && token.Length <= 10 ? Part.Date : Part.None;
        }

        if ((flags & TokenFlags.Capitalized) != 0)
        {
            bool titled = (flags & TokenFlags.Abbreviation) != 0 && Abbreviations.Find(token[..^1]) == AbbreviationKind.Title;
            var word = (flags & TokenFlags.Abbreviation) != 0 ? token[..^1] : token;
            return titled ? Part.None : WordForms.OpeningOf(word) switch
            {
                OpeningKind.Calendar => Part.Date,
                OpeningKind.Starter when (flags & TokenFlags.AllCaps) == 0 => Part.None,
                _ => Part.Place,
            };
        }

        return token switch
        {
            "," or "." or ";" => Part.Comma,
            "(" => Part.Agency,
            "/" or "-" or "|" or "\u2022" or "of" or "de" or "del" or "la" or "le" or "al" or "el" or "and" or "am" or "pm" or "a.m." or "p.m." or "s" => Part.Connector,
            _ => Part.None,
        };
    }

    private static bool IsSeparator(in TokenTable tokens, int i, out bool dash)
    {
        var token = tokens[i];
        bool loose = i + 1 >= tokens.Count || !tokens.Has(i + 1, TokenFlags.Joined);
        bool hyphen = token is "-" && (loose || !tokens.Has(i, TokenFlags.Joined));
        dash = hyphen || token is "--" or "\u2013" or "\u2014" or "\u2015" or "\u2212" or "---";
        return dash || (token is ":" && loose);
    }

    // Text goes on with a capital, a number or a quotation, so "The town - once a port - has" is none.
    private static bool IsTextStart(in TokenTable tokens, int i)
        => tokens.Has(i, TokenFlags.Capitalized | TokenFlags.HasDigit | TokenFlags.QuoteMark);

    private struct Seen
    {
        public int Places;
        public int Dates;
        public int Agencies;
        public int Commas;
        public int PlacesSinceComma;
        public bool HasCapitals;
        public bool HasMonth;
        public bool AfterComma;
        public bool NeedsDate;

        public readonly bool HoldsBeforeDash
            => NeedsDate ? HasMonth : HasCapitals || Agencies > 0 || HasMonth || (Commas > 0 && Places <= 6) || Places <= 2;

        public readonly bool HoldsBeforeColon => NeedsDate ? HasMonth : (HasCapitals && Places <= 4) || Agencies > 0 || (HasMonth && Places <= 4);
    }
}
