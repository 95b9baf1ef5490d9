using System.CommandLine;
using System.CommandLine.Parsing;
using NewsNlp.Console.Input;
using NewsNlp.Extraction.Time;

namespace NewsNlp.Console.Commands;

/// <summary>The arguments that say which articles to read, the same for every command that reads some.</summary>
internal sealed class ArticleArguments
{
    private readonly Argument<string[]> _paths;
    private readonly Option<InputFormat?> _input = CommandOptions.OneOf<InputFormat>("--input", "The form of the input. Default: by extension; text on standard input.");
    private readonly Option<DateTimeOffset?> _published = CommandOptions.Date("--published", "The publication date of articles that carry none. Relative dates are resolved against it.");
    private readonly Option<string?> _source = new("--source") { Description = "The outlet of articles that carry none.", HelpName = "NAME" };
    private readonly Option<string?> _country = CommandOptions.Country("--country", "The country of the outlets: in GB, 3/4/2024 is in April. Default: what outlet or address tell.");
    private readonly Option<DateStyle?> _dateStyle = CommandOptions.OneOf<DateStyle>("--date-style", "What dates without a year are near to: the publication, or the story told so far. Default: automatic.");
    private readonly Option<PipelineProfile?> _profile = CommandOptions.OneOf<PipelineProfile>("--profile", "How the language is read: as well as it can be, or several times as fast and without a parse. Default: accurate.");

    public ArticleArguments(Command command, string description)
    {
        _paths = new Argument<string[]>("paths") { Description = description, Arity = ArgumentArity.OneOrMore };
        _paths.Validators.Add(RefuseUnknownOptions);
        command.Add(_paths);
        command.Add(_input);
        command.Add(_published);
        command.Add(_source);
        command.Add(_country);
        command.Add(_dateStyle);
        command.Add(_profile);
    }

    /// <summary>Gives what was asked for; the options of the output have their defaults.</summary>
    public ExtractOptions Read(ParseResult result) => new()
    {
        Paths = result.GetRequiredValue(_paths),
        Input = result.GetValue(_input),
        Published = result.GetValue(_published),
        Source = result.GetValue(_source),
        Country = result.GetValue(_country),
        DateStyle = result.GetValue(_dateStyle) ?? DateStyle.Automatic,
        Profile = result.GetValue(_profile) ?? PipelineProfile.Accurate,
    };

    /// <summary>Gives how many paths there are.</summary>
    public int CountPaths(CommandResult result) => result.GetResult(_paths)?.Tokens.Count ?? 0;

    // What looks like an option and is none would be taken for a file.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string path in result.Tokens.Select(t => t.Value))
        {
            if (path.Length > 1 && path[0] == '-' && !Path.Exists(path))
            {
                result.AddError($"There is no option '{path}'.{Suggestion(result, path)}");
            }
        }
    }

    // "--form" and "--out" mean "--format" and "--output".
    private static string Suggestion(ArgumentResult result, string unknown)
    {
        const int TellingLetters = 4;
        var command = (result.Parent as CommandResult)?.Command;
        var similar = command?.Options.FirstOrDefault(o => unknown.Length >= TellingLetters && o.Name.StartsWith(unknown[..TellingLetters], StringComparison.OrdinalIgnoreCase));
        return similar is null ? "" : $" Did you mean '{similar.Name}'?";
    }
}
