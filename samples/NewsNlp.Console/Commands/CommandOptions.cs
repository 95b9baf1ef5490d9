using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsNlp.Serialization;

namespace NewsNlp.Console.Commands;

/// <summary>Makes options that say in plain words what they want.</summary>
internal static class CommandOptions
{
    /// <summary>An option with one of the names of an enum, in lower case.</summary>
    public static Option<T?> OneOf<T>(string name, string description)
        where T : struct, Enum
    {
        string[] names = Array.ConvertAll(Enum.GetNames<T>(), n => n.ToLowerInvariant());
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = string.Join('|', names),
            CustomParser = result => names.Contains(Value(result), StringComparer.OrdinalIgnoreCase)
                ? Enum.Parse<T>(Value(result), ignoreCase: true)
                : Wrong<T?>(result, $"{name} wants one of {string.Join(", ", names)}; '{Value(result)}' is none."),
        };
        option.CompletionSources.Clear(); // else the names of the enum with their capitals
        option.CompletionSources.Add(names);
        return option;
    }

    /// <summary>An option with a number from zero up.</summary>
    public static Option<int> Count(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => int.TryParse(Value(result), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? count
            : Wrong<int>(result, $"{name} wants a whole number from 0 up; '{Value(result)}' is none."),
    };

    /// <summary>An option with a date.</summary>
    public static Option<DateTimeOffset?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => ArticleJson.TryParseDate(Value(result), out var date)
            ? date
            : Wrong<DateTimeOffset?>(result, $"{name} wants a date such as 2022-01-19 or 2022-01-19T08:30:00+02:00; '{Value(result)}' is none."),
    };

    /// <summary>An option with the two letters of a country.</summary>
    public static Option<string?> Country(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "CC",
        CustomParser = result => Value(result) is { Length: 2 } code && code.All(char.IsAsciiLetter)
            ? code.ToUpperInvariant()
            : Wrong<string?>(result, $"{name} wants the two letters of a country such as GB; '{Value(result)}' is none."),
    };

    private static string Value(ArgumentResult result) => result.Tokens[0].Value;

    private static T? Wrong<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
