using NewsNlp.Text;

namespace NewsNlp.Tests.Text;

/// <summary>Words as in the Universal Dependencies treebanks of English.</summary>
public class SegmenterTokenTests
{
    [Theory]
    [InlineData("They don't, can’t and won't.", "They do+n't , ca+n’t and wo+n't .")]
    [InlineData("I'd've said he'll know we're late.", "I+'d+'ve said he+'ll know we+'re late .")]
    [InlineData("Oslo's mayor met the ministers' aides.", "Oslo+'s mayor met the ministers+' aides .")]
    [InlineData("You cannot say it's gonna rain.", "You can+not say it+'s gon+na rain .")]
    [InlineData("the U.S.'s fleet and the EU’s", "the U.S.+'s fleet and the EU+’s")]
    [InlineData("O'Neill of L'Aquila at ten o'clock, Xi'an", "O'Neill of L'Aquila at ten o'clock , Xi'an")]
    [InlineData("the '90s, 'em, rock'n'roll, drum 'n' bass, in '72.", "the '90s , 'em , rock'n'roll , drum 'n' bass , in '72 .")]
    [InlineData("'25 people died,' @ada's aide said. 'Re-elect him!'", "' 25 people died , ' @ada+'s aide said . | ' Re-elect him ! '")]
    public void Contractions_and_possessives_are_word_parts(string text, string expected) => Assert.Equal(expected, Segmented.Print(text));

    [Theory]
    [InlineData("a 22-year-old, well-known Paris-based Al-Amal", "a 22 - year - old , well - known Paris - based Al - Amal")]
    [InlineData("anti-war, non-EU, co-founder, e-mail, mid-1990s, re-elected", "anti-war , non-EU , co-founder , e-mail , mid-1990s , re-elected")]
    [InlineData("the pre-tax-cut era, post-2015", "the pre - tax - cut era , post - 2015")]
    [InlineData("a plan—or two – and 1990–95 -- ends", "a plan — or two – and 1990 – 95 -- ends")]
    [InlineData("COVID-19 and the F-16", "COVID - 19 and the F - 16")]
    public void Hyphens_part_words_but_not_prefixes(string text, string expected) => Assert.Equal(expected, Segmented.Print(text));

    [Theory]
    [InlineData("1,200.5 and .5 of 3/4", "1,200.5 and .5 of 3/4")]
    [InlineData("$1.5 million, €20m, US$5bn, £3,000", "$ 1.5 million , € 20 m , US$ 5 bn , £ 3,000")]
    [InlineData("5.5% or 60 %", "5.5 % or 60 %")]
    [InlineData("at 10:30, 5pm, 6:00pm, 5 p.m. sharp", "at 10:30 , 5 pm , 6:00 pm , 5 p.m. sharp")]
    [InlineData("the 3rd, 21st and 1970s", "the 3rd , 21st and 1970s")]
    [InlineData("on 24/07/2022, 2020-05-18 or 9/11", "on 24/07/2022 , 2020-05-18 or 9/11")]
    [InlineData("call 555-0142, 020/555-0142 or +44-20-5550142; won 3-1, 1969-1970", "call 555-0142 , 020/555-0142 or +44-20-5550142 ; won 3 - 1 , 1969 - 1970")]
    [InlineData("350km, 5G, 4x4, PM2.5, G20, Rs500, Rs.500", "350 km , 5G , 4x4 , PM2.5 , G20 , Rs 500 , Rs. 500")]
    public void Numbers_keep_their_separators_and_lose_their_units(string text, string expected) => Assert.Equal(expected, Segmented.Print(text));

    [Theory]
    [InlineData("See https://example.org/a_(b)?c=1, or www.example.com.", "See https://example.org/a_(b)?c=1 , or www.example.com .")]
    [InlineData("Mail press.office@example.co.uk (example.org/news).", "Mail press.office@example.co.uk ( example.org/news ) .")]
    [InlineData("ada...@example.org sent 2030.pdf from a .gov page on 24news.example.com.", "ada...@example.org sent 2030.pdf from a .gov page on 24news.example.com .")]
    [InlineData("#Vote2030 by @ada_roe, item #1", "#Vote2030 by @ada_roe , item # 1")]
    public void Addresses_are_one_token(string text, string expected) => Assert.Equal(expected, Segmented.Print(text));

    [Theory]
    [InlineData("AT&T, R&D and s/he; and/or", "AT&T , R&D and s/he ; and / or")]
    [InlineData("Really?! Wait... what!!", "Really ?! | Wait ... what !!")]
    [InlineData("''Yes,'' ``no'' ‘’so’’", "'' Yes , '' `` no '' ‘’ so ’’")]
    [InlineData("fine :-) thanks", "fine :-) thanks")]
    [InlineData("24°C at 40º", "24 ° C at 40 º")]
    [InlineData("a👍🏽b \U0001D400\U0001D401", "a 👍🏽 b \U0001D400\U0001D401")]
    [InlineData("one\u200Btwo\uFEFF three", "one two three")]
    public void Marks_and_symbols_are_tokens_of_their_own(string text, string expected) => Assert.Equal(expected, Segmented.Print(text));

    [Theory]
    [InlineData("Mr. Roe of Acme Inc. met Gen. Lee on Jan. 5", "Mr. Inc. Gen. Jan.")]
    [InlineData("J.K. Roe, Ph.D., e.g. in Salem, Ore., at 5 p.m. sharp", "J.K. Ph.D. e.g. Ore. p.m.")]
    [InlineData("Col. Roe and Lt. Col. Lee of Acme Corp. Sydney", "Col. Lt. Col. Corp.")]
    [InlineData("No. 5 is open. No. He sat.", "No.")]
    [InlineData("Roe et al. say al. is short", "al.")]
    public void Abbreviations_keep_their_full_stop(string text, string expected) => Assert.Equal(expected, Segmented.Flagged(text, TokenFlags.Abbreviation));

    [Theory]
    [InlineData(TokenFlags.Capitalized, "The EU and iPhone by Élodie", "The EU Élodie")]
    [InlineData(TokenFlags.AllCaps, "The EU, U.S. and A of NATO-led AB1", "EU U.S. NATO AB1")]
    [InlineData(TokenFlags.Number, "In 2022 the 3rd of 1,200 by G20 in the 1970s at 10:30", "2022 3rd 1,200 10:30")]
    [InlineData(TokenFlags.HasDigit, "In 2022 the 3rd of G20", "2022 3rd G20")]
    [InlineData(TokenFlags.Punctuation, "Well, (yes) - 5% of €3!", ", ( ) - % € !")]
    [InlineData(TokenFlags.Address, "see a@example.org, @ada #tag example.com x", "a@example.org @ada #tag example.com")]
    [InlineData(TokenFlags.Joined, "(a b), c-d", "a ) , - d")]
    public void Flags_tell_the_form(TokenFlags flag, string text, string expected) => Assert.Equal(expected, Segmented.Flagged(text, flag));

    [Theory]
    [InlineData("\"Yes,\" he said. \"No.\"", "\" \"", "\" \"")]
    [InlineData("“Yes,” he ‘said’.", "“ ‘", "” ’")]
    [InlineData("„Ja“, «oui», »ja«", "„ « »", "“ » «")]
    [InlineData("(\"no\") and—\"yes\"—ends", "\" \"", "\" \"")]
    [InlineData("\"'Never,'\" she read", "\" '", "' \"")]
    [InlineData("he \" said", "", "")]
    [InlineData("the dogs' tails aren't 'long'", "'", "'")]
    public void Quotation_marks_open_or_close(string text, string opening, string closing)
    {
        Assert.Equal(opening, Segmented.Flagged(text, TokenFlags.OpensQuote));
        Assert.Equal(closing, Segmented.Flagged(text, TokenFlags.ClosesQuote));
    }
}
