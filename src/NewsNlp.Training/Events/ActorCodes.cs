using System.Text.RegularExpressions;
using NewsNlp.Text;

namespace NewsNlp.Training.Events;

/// <summary>Finds the words that an actor code of the PETRARCH unit tests can stand for. Most codes begin with the first three letters of the actor's name; the tests come without their actor dictionaries, so the others are told here.</summary>
internal static partial class ActorCodes
{
    private static readonly Dictionary<string, string> Stems = new(StringComparer.Ordinal)
    {
        ["HOB"] = "Gollum|Gamgee|Hobbit|Slinker|Sam|Frodo|Bilbo",
        ["USA"] = "White House|Washington|United States|American|U.S.|US",
        ["KOR"] = "Seoul|South Korea",
        ["PRK"] = "Hermit Kingdom|North Korea|Pyongyang",
        ["SHR"] = "Michel Delving|Shire",
        ["PHL"] = "Philippine",
        ["DNK"] = "Danish|Denmark|Zealand",
        ["LBY"] = "Libya",
        ["ELF"] = "Caras Galadhon|Galadriel|Lorien",
        ["MRG"] = "Morgul",
        ["GON"] = "Gondor|Minas Tirith",
        ["IGO"] = "European Union|EU|AU|United Nations|UN|International",
        ["RHO"] = "Zimbabwe",
        ["NZE"] = "New Zealand",
        ["CAF"] = "Central African",
        ["ETH"] = "Ethiopia",
    };

    /// <summary>Finds all words for a code.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, string code)
    {
        string prefix = code[..3];
        if (Stems.TryGetValue(prefix, out string? stems))
        {
            return [.. stems.Split('|').SelectMany(stem => Regex.Matches(text, @"\b" + Regex.Escape(stem)).Select(m => new TextSpan(m.Index, m.Index + m.Length)))];
        }

        return [.. CapitalizedWord().Matches(text).Where(m => m.Value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Select(m => new TextSpan(m.Index, m.Index + m.Length))];
    }

    [GeneratedRegex(@"\b\p{Lu}\w+")]
    private static partial Regex CapitalizedWord();
}
