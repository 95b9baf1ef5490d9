using System.Globalization;

namespace NewsNlp.Training;

/// <summary>Writes the weights of a ranker as a word list.</summary>
internal static class WeightList
{
    /// <summary>Writes the list <c>NAME.txt</c>.</summary>
    /// <param name="models">The folder of the model.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="comment">The first line.</param>
    /// <param name="features">The names of the features, in the order of their numbers.</param>
    /// <param name="weights">Their weights.</param>
    public static void Save(string models, string name, string comment, IEnumerable<string> features, float[] weights)
    {
        using var list = new StreamWriter(Path.Combine(models, "lists", name + ".txt"));
        list.Write($"# {comment}\n");
        Write(list, features, weights);
    }

    /// <summary>Writes a feature a line; weights that round to nothing are left out.</summary>
    public static void Write(TextWriter list, IEnumerable<string> features, float[] weights)
    {
        foreach (var (feature, weight) in features.Zip(weights))
        {
            string text = weight.ToString("0.00", CultureInfo.InvariantCulture);
            if (text is not ("0.00" or "-0.00"))
            {
                list.Write($"{feature}\t{text}\n");
            }
        }
    }
}
