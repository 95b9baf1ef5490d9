namespace NewsNlp.Evaluation;

/// <summary>Counts for precision and recall.</summary>
internal sealed class Tally
{
    public int Expected { get; private set; }

    public int Found { get; private set; }

    public int Right { get; private set; }

    /// <summary>Gets how much of what was found is right, from 0 to 100.</summary>
    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;

    /// <summary>Gets how much of what there is was found, from 0 to 100.</summary>
    public double Recall => Expected == 0 ? 0 : 100.0 * Right / Expected;

    /// <summary>Gets the harmonic mean of precision and recall, from 0 to 100.</summary>
    public double F1 => Right == 0 ? 0 : 200.0 * Right / (Expected + Found);

    public void Add(int expected, int found, int right)
    {
        Expected += expected;
        Found += found;
        Right += right;
    }

    /// <summary>Counts one question that was answered.</summary>
    public void Add(bool isRight) => Add(1, 1, isRight ? 1 : 0);

    public override string ToString() => $"F1 {F1:F1} (expected {Expected}, found {Found}, right {Right})";
}
