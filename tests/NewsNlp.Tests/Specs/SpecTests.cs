namespace NewsNlp.Tests.Specs;

/// <summary>Runs every case of every spec file. A failing case prints all the rows of the kinds it is about.</summary>
public class SpecTests
{
    private static readonly NewsPipeline Pipeline = new NewsPipelineBuilder().KeepDocument().Build();
    private static readonly Dictionary<string, SpecCase> All = SpecCase.ReadAll().ToDictionary(c => c.ToString());

    public static TheoryData<string> Cases => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_rows_are_those_expected(string name)
    {
        var specCase = All[name];
        var actual = SpecRows.Of(Pipeline.Analyze(specCase.Text, specCase.Published));
        var problems = new List<string>();
        foreach (var kind in specCase.Rows.GroupBy(r => r.Kind))
        {
            var expected = kind.Where(r => !r.Fields.ContainsKey("none")).ToList();
            var found = actual.Where(r => r.Kind == kind.Key).ToList();
            foreach (var row in expected)
            {
                int index = found.FindIndex(row.Fits);
                if (index < 0)
                {
                    problems.Add($"expected  {row}");
                }
                else
                {
                    found.RemoveAt(index);
                }
            }

            problems.AddRange(found.Select(row => $"got       {row}"));
        }

        Assert.True(problems.Count == 0, "\n" + string.Join("\n", problems));
    }
}
