using System.CommandLine;
using System.Text;
using NewsNlp.Console;

System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("newsnlp turns news articles into facts: people, roles, places, organisations, dates, quotes and events.")
{
    ExtractCommand.Create(),
};
var result = root.Parse(args);
return result.Errors.Count > 0 ? UsageErrors.Report(result) : result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
