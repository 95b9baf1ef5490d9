// A worker for other engines: one JSON line in, one JSON line out, in the same order and at once. A bad line gives {"error": …}, and the next one is read.
using System.Text;
using NewsNlp;
using NewsNlp.Serialization;
using Newtonsoft.Json;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
while (input.ReadLine() is { } line)
{
    try
    {
        output.Write(NewsJson.Serialize(NewsPipeline.Default.Analyze(ArticleJson.Parse(line))));
    }
    catch (Exception error) when (error is FormatException or ExtractionException)
    {
        output.Write($"{{\"error\":{JsonConvert.ToString(error.Message)}}}");
    }

    output.Write('\n');
    output.Flush();
}
