namespace NewsNlp.Training.Network;

/// <summary>The losses of a stretch of training, and what they are averaged over.</summary>
internal sealed class LossSums
{
    public double Tags { get; set; }

    public double Universal { get; set; }

    public double Arcs { get; set; }

    public double Relations { get; set; }

    public double Names { get; set; }

    public long SyntaxTokens { get; set; }

    public long NameTokens { get; set; }

    public void Add(LossSums other)
    {
        Tags += other.Tags;
        Universal += other.Universal;
        Arcs += other.Arcs;
        Relations += other.Relations;
        Names += other.Names;
        SyntaxTokens += other.SyntaxTokens;
        NameTokens += other.NameTokens;
    }

    public override string ToString()
    {
        double syntax = Math.Max(1, SyntaxTokens);
        return $"tags {Tags / syntax:F3}  universal {Universal / syntax:F3}  arcs {Arcs / syntax:F3}  relations {Relations / syntax:F3}  names {Names / Math.Max(1, NameTokens):F4}";
    }
}
