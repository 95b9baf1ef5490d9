using System.Runtime.Intrinsics;
using NewsNlp.Network;

namespace NewsNlp.Tests.Network;

public class ActivationTests
{
    [Fact]
    public void The_sigmoid_is_that_of_double_precision()
    {
        for (float x = -30; x <= 30; x += 0.037f)
        {
            Assert.Equal(1 / (1 + Math.Exp(-x)), Activation.Sigmoid(x), 1e-6 + 4e-4 * (Math.Abs(x) > 15 ? 1 : 0));
        }
    }

    [Fact]
    public void A_lane_has_the_bits_of_a_single_number()
    {
        for (float x = -20; x <= 20; x += 0.73f)
        {
            Assert.Equal(Activation.Sigmoid(x), Activation.Sigmoid(Vector512.Create(x))[5]);
        }
    }

    [Fact]
    public void Two_with_one_division_are_what_each_is_alone()
    {
        for (float x = -30; x <= 30; x += 0.73f)
        {
            var first = Lanes16.Create(x);
            var second = Lanes16.Create(1.7f - x);
            Activation.Sigmoids(ref first, ref second);
            Assert.Equal(Activation.Sigmoid(x), first.Value[5], 2e-7f);
            Assert.Equal(Activation.Sigmoid(1.7f - x), second.Value[5], 2e-7f);
        }
    }
}
