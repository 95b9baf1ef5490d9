namespace NewsNlp.Text;

/// <summary>Abbreviations of English news that end with a full stop.</summary>
internal static class Abbreviations
{
    private static readonly WordTable<AbbreviationKind> Table = new(
        (AbbreviationKind.Title, """
        mr mrs ms mx dr drs prof profs rev revs fr hon gen gens lt ltc col cols cmdr comdr cdr cpl capt capts maj sgt sgts pvt adm vadm radm brig gov govs sen sens rep reps pres
        amb supt det insp msgr mme mmes mlle messrs ste atty attys asst assoc ven rt dep secy treas cllr spc sra srta pte cpt wg flt sqn
        """),
        (AbbreviationKind.TitleOrTrail, "st mt mts ft pt"),
        (AbbreviationKind.AfterEt, "al"),
        (AbbreviationKind.Enumeration, "etc"),
        (AbbreviationKind.Lead, "vs cf viz ie eg approx ca incl esp resp aka"),
        (AbbreviationKind.Versus, "v"),
        (AbbreviationKind.BeforeNumber, "no nos nr fig figs vol vols ch art arts p pp par paras para op eq c d b ext sec secs sect ver ed eds tel ph cl dist r s rs tk reg hwy rte apt bldg flr"),
        (AbbreviationKind.Calendar, "jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri"),
        (AbbreviationKind.CalendarOrWord, "mar sat sun"),
        (AbbreviationKind.Trail, "inc ltd co corp bros cos jr sr esq dept ave blvd rd sq ln univ govt assn intl natl est bhd sdn pty mfg yr yrs hr hrs min lb lbs oz attn"),
        (AbbreviationKind.State, "calif fla ariz colo conn mich minn mont nev okla tenn wis wyo ala ark ga pa va md ky vt neb kan ont que nfld sask alta"),
        (AbbreviationKind.StateOrWord, "mass miss ill wash ore tex la del ind mo me ida man"));

    /// <summary>Gets the kind of the abbreviation that a word makes with a full stop.</summary>
    public static AbbreviationKind Find(ReadOnlySpan<char> word) => Table.Find(word);
}
