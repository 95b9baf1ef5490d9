using NewsNlp.Knowledge;
using NewsNlp.Tagging;

namespace NewsNlp.Tests.Tagging;

public class NameLabelTests
{
    [Fact]
    public void An_open_name_must_go_on_with_its_own_kind()
    {
        int begin = NameLabel.Of(EntityKind.Person, NameLabel.Begin);
        Assert.True(NameLabel.MayFollow(begin, NameLabel.Of(EntityKind.Person, NameLabel.End)));
        Assert.False(NameLabel.MayFollow(begin, NameLabel.Of(EntityKind.Place, NameLabel.End)));
        Assert.False(NameLabel.MayFollow(begin, NameLabel.Outside));
        Assert.False(NameLabel.MayFollow(begin, NameLabel.Of(EntityKind.Person, NameLabel.Single)));
    }

    [Fact]
    public void After_a_name_another_may_begin()
    {
        int single = NameLabel.Of(EntityKind.Place, NameLabel.Single);
        Assert.True(NameLabel.MayFollow(single, NameLabel.Of(EntityKind.Organization, NameLabel.Begin)));
        Assert.False(NameLabel.MayFollow(single, NameLabel.Of(EntityKind.Place, NameLabel.Inside)));
    }

    [Fact]
    public void The_kind_and_the_part_can_be_read_back()
    {
        for (int label = 1; label < NameLabel.Count; label++)
        {
            Assert.Equal(label, NameLabel.Of(NameLabel.KindOf(label), NameLabel.PartOf(label)));
        }
    }
}
