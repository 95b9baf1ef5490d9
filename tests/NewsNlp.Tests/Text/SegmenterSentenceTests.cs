namespace NewsNlp.Tests.Text;

/// <summary>Where sentences and paragraphs begin.</summary>
public class SegmenterSentenceTests
{
    [Theory]
    [InlineData("Mr. Roe left. Dr. Lee stayed.", "Mr. Roe left . | Dr. Lee stayed .")]
    [InlineData("The U.S. Senate met in the U.S. He left.", "The U.S. Senate met in the U.S. | He left .")]
    [InlineData("It rose on Jan. 5 at Acme Inc. The rest fell.", "It rose on Jan. 5 at Acme Inc . | The rest fell .")]
    [InlineData("It ends at 5 p.m. Monday. It began at 4 p.m. Nobody came.", "It ends at 5 p.m. Monday . | It began at 4 p.m. | Nobody came .")]
    [InlineData("George W. Roe and J. R. R. Okoro came.", "George W. Roe and J. R. R. Okoro came .")]
    [InlineData("There is no plan B. The talks ended with World War I. He knew.", "There is no plan B . | The talks ended with World War I . | He knew .")]
    [InlineData("He lives on 21st St. It is quiet in St. Ives.", "He lives on 21st St . | It is quiet in St. Ives .")]
    [InlineData("The ruling in Roe v. Norland cites 5 v. 4. Ben J. (Buck) Roe agreed.", "The ruling in Roe v. Norland cites 5 v. 4 . | Ben J. ( Buck ) Roe agreed .")]
    [InlineData("The S.&P. 500 fell.", "The S.&P. 500 fell .")]
    [InlineData("Pens, paper, etc. were sold. Salt, oil, etc. Prices rose.", "Pens , paper , etc. were sold . | Salt , oil , etc . | Prices rose .")]
    public void Abbreviations_end_a_sentence_only_where_the_next_word_begins_one(string text, string expected) => Assert.Equal(expected, Segmented.Print(text));

    [Theory]
    [InlineData("\"We won.\" (It did.) Then they left.", "\" We won . \" | ( It did . ) | Then they left .")]
    [InlineData("“We won!” he said. “They lost.”", "“ We won ! ” he said . | “ They lost . ”")]
    [InlineData("\"Why?\" Prime Minister Ada Roe asked. \"Why?\" She left.", "\" Why ? \" Prime Minister Ada Roe asked . | \" Why ? \" | She left .")]
    [InlineData("He said \" it is over. \" Then he left.", "He said \" it is over . \" | Then he left .")]
    [InlineData("It fell.[3] Then it rose. [4, 5] So be it.", "It fell . [ 3 ] | Then it rose . [ 4 , 5 ] | So be it .")]
    public void What_closes_stays_with_the_sentence_before(string text, string expected) => Assert.Equal(expected, Segmented.Print(text));

    [Theory]
    [InlineData("He paused... then spoke... The end.", "He paused ... then spoke ... | The end .")]
    [InlineData("It is over. she left.", "It is over . | she left .")]
    [InlineData("Prices rose 3.5 percent.Then they fell.", "Prices rose 3.5 percent . | Then they fell .")]
    [InlineData("It was lost. ... We found it.", "It was lost . | ... We found it .")]
    [InlineData("**It is over.** The end.", "** It is over . ** | The end .")]
    [InlineData("The shares of Yahoo! rose. Wow! so good", "The shares of Yahoo ! rose . | Wow ! | so good")]
    [InlineData("1. Vote. 2. Count.", "1 . Vote . | 2 . Count .")]
    public void Ellipses_and_list_numbers_do_not_end_a_sentence(string text, string expected) => Assert.Equal(expected, Segmented.Print(text));

    [Theory]
    [InlineData("Talks resume\n\nThe envoys met", "Talks resume ¶ The envoys met")]
    [InlineData("Talks resume\r\nThe envoys met.\r\nThey ate", "Talks resume ¶ The envoys met . ¶ They ate")]
    [InlineData("Talks between the\nenvoys", "Talks between the envoys")]
    [InlineData(" \n \n", "")]
    public void A_line_break_ends_a_paragraph_unless_the_line_goes_on(string text, string expected) => Assert.Equal(expected, Segmented.Print(text));

    [Fact]
    public void An_indented_line_begins_a_paragraph_of_wrapped_lines()
    {
        string text = "   The harbour council met on Tuesday to discuss the plan that the\nMinister had sent. It was late and nobody had read it, said Ada\n   Roe, who chairs the council, will meet again on the day on which\nParliament returns from its holiday.";
        Assert.Equal(2, Segmented.Print(text).Split('\u00B6').Length);
    }

    [Fact]
    public void Wrapped_lines_are_one_paragraph()
    {
        string text = "The harbour council met on Tuesday to discuss the plan that the\nMinister had sent. It was late and nobody had read it, said Ada\nRoe, who chairs the council. It will meet again on the day that\nParliament returns.";
        Assert.DoesNotContain("¶", Segmented.Print(text), StringComparison.Ordinal);
    }
}
