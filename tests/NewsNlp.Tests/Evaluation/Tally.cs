namespace NewsNlp.Tests.Evaluation;

/// <summary>Counts for precision and recall.</summary>
internal sealed class Tally
{
    public int Expected { get; private set; }

    public int Found { get; private set; }

    public int Right { get; private set; }

    /// <summary>Gets the harmonic mean of precision and recall, from 0 to 100.</summary>
    public double F1 => Expected + Found == 0 ? 0 : 200.0 * Right / (Expected + Found);

    public void Add(int expected, int found, int right)
    {
        Expected += expected;
        Found += found;
        Right += right;
    }

    public override string ToString() => $"F1 {F1:F1} (expected {Expected}, found {Found}, right {Right})";
}
