using NewsNlp.Console;

namespace NewsNlp.Tools.Tests.Cli;

public sealed class ProgressTests
{
    [Fact]
    public void The_line_shows_share_count_rates_and_remaining_time()
        => Assert.Equal("━━━━━───────────────  25%  1,000 articles  500/s  1.80 M chars/s  0:06 left", Progress.Line(100, 0.25, 1000, 3_600_000, TimeSpan.FromSeconds(2)));

    [Fact]
    public void Without_a_known_size_there_is_no_bar()
        => Assert.Equal("1 article  1/s  0.00 M chars/s", Progress.Line(100, null, 1, 900, TimeSpan.FromSeconds(1)));

    [Fact]
    public void The_line_fits_the_terminal()
        => Assert.Equal(39, Progress.Line(40, 0.25, 1000, 3_600_000, TimeSpan.FromSeconds(2)).Length);

    [Fact]
    public void A_failure_clears_the_line_first()
    {
        var errors = new StringWriter { NewLine = "\n" };
        var messages = new Messages(errors);

        messages.ShowProgress("25%");
        messages.Write("a.txt: broken\nfile");
        messages.ShowProgress(null);

        Assert.Equal("25%\r\e[Knewsnlp: a.txt: broken file\n", errors.ToString());
    }
}
