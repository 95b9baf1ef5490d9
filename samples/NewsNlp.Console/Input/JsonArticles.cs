using System.Text;
using NewsNlp.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Console.Input;

/// <summary>Reads a JSON file of one article, of an array of them or of several after each other, one at a time. An article that lacks something is a failure of its own; broken JSON ends the file.</summary>
internal static class JsonArticles
{
    public static IEnumerable<Func<ArticleInput>> Read(InputFile file, Stream stream)
    {
        using var text = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        using var json = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, MaxDepth = 64, SupportMultipleContent = true };
        int number = 0;
        while (Advance(json))
        {
            if (json.TokenType is JsonToken.StartArray or JsonToken.EndArray && json.Depth == 0)
            {
                continue;
            }

            int line = json.LineNumber;
            int place = ++number;
            var token = Load(json);
            yield return () => Parse(file, line, place, token);
        }

        if (number == 0)
        {
            yield return () => ArticleInput.Failure(file.Name, "there is no article in it; expected {\"text\": …} or an array of such objects.");
        }
    }

    private static bool Advance(JsonTextReader json) => Try(json, () =>
    {
        do
        {
            if (!json.Read())
            {
                return json.Depth > 0 ? throw new InputException("the JSON ends too early.", json.LineNumber) : false;
            }
        }
        while (json.TokenType == JsonToken.Comment);
        return true;
    });

    private static JToken Load(JsonTextReader json) => Try(json, () => JToken.ReadFrom(json));

    private static T Try<T>(JsonTextReader json, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException error)
        {
            throw new InputException(JsonErrors.Explain(error), Math.Max(1, json.LineNumber), error);
        }
        catch (DecoderFallbackException error)
        {
            throw new InputException("the text is not valid UTF-8. Convert the file to UTF-8 and try again.", Math.Max(1, json.LineNumber), error);
        }
    }

    // The first article of a file has the file's name, as the only one mostly is.
    private static ArticleInput Parse(InputFile file, int line, int number, JToken token)
    {
        try
        {
            var article = token is JObject ? ArticleJson.Parse(token.ToString(Formatting.None)) : throw new FormatException("this is no JSON object; expected {\"text\": …}.");
            string? id = number == 1 ? file.Id : $"{file.Id}-{number}";
            return new ArticleInput(file.Place(line), article with { Id = article.Id ?? id }, null);
        }
        catch (FormatException error)
        {
            return ArticleInput.Failure(file.Place(line), error.Message);
        }
    }
}
