namespace NewsNlp.Text;

/// <summary>The closed word classes that the segmenter needs, after the practice of the Universal Dependencies treebanks of English.</summary>
internal static class WordForms
{
    private static readonly WordTable<bool> Contractions = new((true, "s m d re ve ll"));

    private static readonly WordTable<bool> Prefixes = new((true, """
        ante anti arch bi bio co contra counter cross cyber de dis e electro ex extra geo hyper inter intra macro mega meta micro mid mini mis mono multi neo non omni over para
        peri post pre pro proto pseudo psycho re semi socio sub super supra tele trans tri ultra
        """));

    private static readonly WordTable<bool> Units = new((true, "k m b t p x"));

    private static readonly WordTable<bool> Currencies = new((true, """
        rs re tk rp ksh ush tsh usd eur gbp chf cad aud nzd jpy cny rmb hkd sgd krw inr pkr lkr bdt npr idr irr ngn zar egp kes etb aed sar qar kwd ils nis try rub uah php myr
        thb vnd
        """));

    private static readonly WordTable<bool> SpeechVerbs = new((true, """
        said says asked asks told tells added adds replied wrote writes shouted shouts cried yelled tweeted exclaimed wondered warned declared demanded continued insisted joked
        recalled responded countered remarked quipped
        """));

    private static readonly WordTable<int> Fused = new((2, "gimme lemme dont isnt wasnt didnt wouldnt couldnt shouldnt havent hasnt hadnt arent werent doesnt wont cant aint mustnt neednt gonna wanna gotta"), (3, "cannot"));

    private static readonly WordTable<DomainKind> Domains = new(
        (DomainKind.Domain, """
        com net org edu gov mil info biz int eu uk ua ru de fr es pl cz nl ch ca au nz jp cn kr br mx ar za ng ke eg il tr ir ae sa qa jo lb pk bd lk sg hk tw th vn ph tv fm
        io co ai app dev online site news www html htm php asp aspx jsp pdf doc docx xls xlsx ppt pptx txt csv jpg jpeg png gif mp3 mp4 avi mov exe zip rar xml json url bmp wav
        """),
        (DomainKind.DomainOrWord, "us in it is at be me no so to am as id im my do la"));

    private static readonly WordTable<OpeningKind> Openings = new(
        (OpeningKind.Starter, """
        the this that these those he she it they we i you but and or nor so yet if when while after before as at in on by for from with without since although though because
        despite during under until unless once of a an his her hers its their our my your there here what who whom whose which why how where not now then however meanwhile
        moreover also still instead according some many most much all both each every any no none such another other others earlier later last one to only even just among between
        through throughout too thus therefore nevertheless is are was were do does did can could would should might asked additionally furthermore nearly almost about together
        officials police people several two three four five authorities critics experts analysts researchers scientists lawmakers prosecutors investigators residents witnesses
        protesters mr mrs ms dr
        """),
        (OpeningKind.Calendar, """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug
        sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun gmt utc est edt cst cdt mst mdt pst pdt et ct pt bst cet cest ist eastern central pacific
        """));

    /// <summary>Gets whether letters after an apostrophe are a word part: "he'll".</summary>
    public static bool IsContraction(ReadOnlySpan<char> word) => Contractions.Find(word);

    /// <summary>Gets whether a word before a hyphen is a prefix, which keeps it: "anti-war".</summary>
    public static bool IsPrefix(ReadOnlySpan<char> word) => Prefixes.Find(word);

    /// <summary>Gets whether a letter written to a number is a unit and a word of its own: "20m".</summary>
    public static bool IsUnit(ReadOnlySpan<char> word) => Units.Find(word);

    /// <summary>Gets whether letters before a number are a currency: "Rs500".</summary>
    public static bool IsCurrency(ReadOnlySpan<char> word) => Currencies.Find(word);

    /// <summary>Gets whether a word is a verb that follows a quotation: "'Why?' Okoro asked".</summary>
    public static bool IsSpeech(ReadOnlySpan<char> word) => SpeechVerbs.Find(word);

    /// <summary>Gets the number of letters of the second word in two words that are written as one ("dont", "cannot"), or 0.</summary>
    public static int FusedPart(ReadOnlySpan<char> word) => Fused.Find(word);

    /// <summary>Gets what the letters after the last full stop of an address or file name are.</summary>
    public static DomainKind DomainOf(ReadOnlySpan<char> word) => Domains.Find(word);

    /// <summary>Gets whether a word begins sentences, or goes on after a time of day.</summary>
    public static OpeningKind OpeningOf(ReadOnlySpan<char> word) => Openings.Find(word);
}
