using NewsNlp.Text;

namespace NewsNlp.Tests.Text;

public class DependencyLabelsTests
{
    [Theory]
    [InlineData("nsubj", DependencyRelation.Nsubj)]
    [InlineData("nsubj:pass", DependencyRelation.NsubjPass)]
    [InlineData("acl:relcl", DependencyRelation.AclRelcl)]
    [InlineData("compound:prt", DependencyRelation.CompoundPrt)]
    [InlineData("root", DependencyRelation.Root)]
    [InlineData("_", DependencyRelation.None)]
    public void A_label_is_read_and_written(string label, DependencyRelation relation)
    {
        Assert.Equal(relation, DependencyLabels.Parse(label));
        Assert.Equal(label, DependencyLabels.Of(relation));
    }

    [Theory]
    [InlineData("csubj:outer", DependencyRelation.Csubj)]
    [InlineData("flat:foreign", DependencyRelation.Flat)]
    public void A_rare_subtype_is_read_as_its_relation(string label, DependencyRelation relation)
        => Assert.Equal(relation, DependencyLabels.Parse(label));

    [Theory]
    [InlineData("Nsubj")]
    [InlineData("subject")]
    [InlineData(":pass")]
    [InlineData("")]
    public void What_is_no_relation_is_refused(string label) => Assert.Throws<FormatException>(() => DependencyLabels.Parse(label));

    [Fact]
    public void Every_relation_has_a_label_of_its_own_and_a_universal_one()
    {
        foreach (var relation in Enum.GetValues<DependencyRelation>())
        {
            Assert.Equal(relation, DependencyLabels.Parse(DependencyLabels.Of(relation)));
            Assert.DoesNotContain(':', DependencyLabels.Of(DependencyLabels.Universal(relation)));
        }
    }
}
