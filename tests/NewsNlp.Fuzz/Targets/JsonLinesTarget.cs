using System.Text;
using NewsNlp.Serialization;

namespace NewsNlp.Fuzz.Targets;

/// <summary>Each line is an article or a document <c>newsnlp/1</c>. Broken ones give a <see cref="FormatException"/>, what is read can be written and read again.</summary>
internal static class JsonLinesTarget
{
    public static void Run(byte[] input)
    {
        foreach (string line in Encoding.UTF8.GetString(input).Split('\n'))
        {
            Try(line, l => ArticleJson.Parse(l).Text);
            if (Try(line, l => NewsJson.Serialize(NewsJson.Deserialize(l))) is { } json && NewsJson.Serialize(NewsJson.Deserialize(json)) != json)
            {
                throw new InvalidOperationException("The document is another after it was written and read.");
            }
        }
    }

    private static string? Try(string line, Func<string, string> read)
    {
        try
        {
            return read(line);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
