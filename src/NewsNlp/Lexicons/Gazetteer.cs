using System.Text;
using NewsNlp.Knowledge;

namespace NewsNlp.Lexicons;

/// <summary>Names of your own: people, organisations and places with your identifiers, which the results carry as <see cref="Entity.ExternalId"/>.</summary>
/// <remarks>
/// Where a name of yours and one of the model begin at the same word, the longer one counts, and of equals yours. Case and diacritics are ignored,
/// but a name needs a capital in the text at its first or last word unless you wrote it without capitals.
/// </remarks>
/// <threadsafety>Not thread-safe while it is filled; the pipeline keeps a copy.</threadsafety>
public sealed class Gazetteer
{
    private readonly List<UserEntry> _entries = [];

    /// <summary>Gets the number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>Gets the entries in the order in which they were added.</summary>
    internal IReadOnlyList<UserEntry> Entries => _entries;

    /// <summary>Adds an entry.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Your identifier, such as "acme:42".</param>
    /// <param name="aliases">Its other names.</param>
    /// <returns>This gazetteer.</returns>
    /// <exception cref="ArgumentException">The name, an alias or the identifier is empty.</exception>
    public Gazetteer Add(string name, EntityKind kind, string id, params IEnumerable<string> aliases)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(aliases);
        string[] names = [name, .. aliases];
        foreach (string alias in names)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(alias, nameof(aliases));
        }

        _entries.Add(new UserEntry(names, kind, id));
        return this;
    }

    /// <summary>Reads a gazetteer of tab-separated lines: name, kind ("person", "organization" or "place"), identifier and, if there are any, other names separated by "|".</summary>
    /// <param name="stream">The lines in UTF-8. Empty lines and lines that begin with "#" are left out.</param>
    /// <returns>The gazetteer.</returns>
    /// <exception cref="FormatException">A line is broken; the message names the line and the reason.</exception>
    public static Gazetteer FromTsv(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var gazetteer = new Gazetteer();
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                gazetteer.AddLine(line.Split('\t'), number);
            }
        }

        return gazetteer;
    }

    private void AddLine(string[] cells, int number)
    {
        if (cells.Length is < 3 or > 4)
        {
            throw new FormatException($"Line {number}: there are {cells.Length} columns; name, kind and id are needed, and other names may follow.");
        }

        EntityKind kind = cells[1] switch
        {
            "person" => EntityKind.Person,
            "organization" => EntityKind.Organization,
            "place" => EntityKind.Place,
            _ => throw new FormatException($"Line {number}: '{cells[1]}' is no kind; it is 'person', 'organization' or 'place'."),
        };
        if (string.IsNullOrWhiteSpace(cells[0]) || string.IsNullOrWhiteSpace(cells[2]))
        {
            throw new FormatException($"Line {number}: the {(string.IsNullOrWhiteSpace(cells[0]) ? "name" : "id")} is empty.");
        }

        string[] aliases = cells.Length < 4 ? [] : cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Add(cells[0].Trim(), kind, cells[2].Trim(), aliases);
    }
}
