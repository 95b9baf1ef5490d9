using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Fuzz;

/// <summary>Changes JSON Lines so that they stay JSON: values get other types, move, or go. Changed bytes alone rarely come past the parser.</summary>
internal static class JsonMutation
{
    private const int MostSteps = 4;

    private static readonly JToken[] Oddities =
    [
        JValue.CreateNull(), new JValue(true), new JValue(-1), new JValue(0), new JValue(int.MaxValue), new JValue(long.MinValue), new JValue(1e308), new JValue(double.NaN), new JValue(0.5),
        new JValue(""), new JValue("-"), new JValue("p1"), new JValue("t1"), new JValue("\ud800"), new JValue("2024-03-05"), new JValue("9999-12-31T23:59:59-14:00"), new JValue("+99:99"), new JArray(), new JArray(new JArray()), new JObject(),
    ];

    /// <summary>Changes one line; an input without a line of JSON stays as it is.</summary>
    public static byte[] Change(byte[] input, Random random)
    {
        string[] lines = Encoding.UTF8.GetString(input).Split('\n');
        int line = random.Next(lines.Length);
        try
        {
            using var reader = new JsonTextReader(new StringReader(lines[line])) { DateParseHandling = DateParseHandling.None };
            if (JToken.ReadFrom(reader) is not JContainer root)
            {
                return input;
            }

            for (int step = random.Next(MostSteps); step >= 0; step--)
            {
                Change(root, random);
            }

            lines[line] = root.ToString(Formatting.None);
            return Encoding.UTF8.GetBytes(string.Join('\n', lines));
        }
        catch (JsonException)
        {
            return input;
        }
    }

    private static void Change(JContainer root, Random random)
    {
        JToken[] tokens = [.. root.Descendants().Where(t => t is not JProperty)];
        if (tokens.Length == 0)
        {
            return;
        }

        var token = Pick(tokens, random);
        switch (random.Next(4))
        {
            case 0:
                (token.Parent is JProperty property ? property : token).Remove();
                break;
            case 1:
                token.Replace(Pick(tokens, random).DeepClone());
                break;
            default:
                token.Replace(Pick(Oddities, random).DeepClone());
                break;
        }
    }

    private static JToken Pick(JToken[] tokens, Random random) => tokens[random.Next(tokens.Length)];
}
