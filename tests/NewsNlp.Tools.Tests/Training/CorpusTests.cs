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
    public void A_contraction_of_a_treebank_keeps_its_spelling()
    {
        using var file = new TemporaryFile("# newdoc id = x\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n3\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n");
        var document = Assert.Single(ConlluReader.Read(file.Path));
        Assert.Equal("don't!", document.Text.Trim());
        Assert.Equal(["VBP", "RB", "."], document.Sentences[0].Select(t => t.Label));
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

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string content) => File.WriteAllText(Path, content);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
