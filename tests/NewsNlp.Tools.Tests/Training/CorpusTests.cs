using System.Text;
using NewsNlp.Knowledge;
using NewsNlp.Text;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Tools.Tests.Training;

public class CorpusTests
{
    [Fact]
    public void Tokens_are_written_as_running_text()
    {
        var text = new StringBuilder();
        var spans = Detokenizer.Append(text, ["\"", "It", "is", "n't", "Kyiv", "'s", "fault", ",", "\"", "Al", "-", "Amin", "said", "(", "again", ")", "."]);
        Assert.Equal("\"It isn't Kyiv's fault,\" Al-Amin said (again).\n\n", text.ToString());
        Assert.Equal("Amin", text.ToString()[spans[11].Start..spans[11].End]);
    }

    [Fact]
    public void Names_of_a_label_file_are_spans_of_its_text()
    {
        using var file = new TemporaryFile("# newdoc id = x\nThe\tO\nBay\tB-ORG\nBank\tI-ORG\nof\tI-ORG\nOslo\tI-ORG\nfell\tO\n\n");
        var text = Assert.Single(NamedTextReader.Read(file.Path));
        var name = Assert.Single(text.Names);
        Assert.Equal(("Bay Bank of Oslo", EntityKind.Organization), (name.Span.Of(text.Text).ToString(), name.Kind));
    }

    [Fact]
    public void Casing_noise_moves_no_offset()
    {
        var text = new NamedText("x", "Rosa left the harbour.\n\nThey met in Oslo.\n\nTalks went on.", [new LabeledName(new TextSpan(0, 4), EntityKind.Person)]);
        string noisy = CasingNoise.Apply(text, 2).Text;
        Assert.Equal("Rosa left the harbour.\n\nTHEY MET IN OSLO.\n\nTalks went on.", noisy);
    }
}
