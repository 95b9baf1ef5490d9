using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Keeps one role for each person and office: a title said again, or said shorter, adds only what the first one left open.</summary>
internal sealed class RoleMerger
{
    private const int MaxCompared = 16;
    private readonly Dictionary<int, int> _lastRoleOf = [];
    private readonly List<int> _roleBefore = [];

    public void Clear()
    {
        _lastRoleOf.Clear();
        _roleBefore.Clear();
    }

    /// <summary>Adds a role, or joins it with one that the person has.</summary>
    public void Add(in TokenTable tokens, List<RoleDraft> roles, RoleDraft role)
    {
        int newest = _lastRoleOf.GetValueOrDefault(role.Person, -1);
        int compared = 0;
        for (int i = newest; i >= 0 && compared < MaxCompared; i = _roleBefore[i], compared++)
        {
            if (roles[i].Status == role.Status || role.Status == RoleStatus.Current || roles[i].Status == RoleStatus.Current)
            {
                if (AreOneOffice(tokens, roles[i], role))
                {
                    roles[i] = Join(roles[i], role);
                    return;
                }
            }
        }

        if (compared == MaxCompared)
        {
            return;
        }

        _lastRoleOf[role.Person] = roles.Count;
        _roleBefore.Add(newest);
        roles.Add(role);
    }

    private static bool AreOneOffice(in TokenTable tokens, RoleDraft a, RoleDraft b)
    {
        bool conflict = Owner(a) is { } first && Owner(b) is { } second && !string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
        if (conflict)
        {
            return false;
        }

        return IsPart(tokens, a, b) || IsPart(tokens, b, a) || (a.Office is not null && a.Office == b.Office);

        static string? Owner(RoleDraft role) => role.OfName is { } name ? name : role.Of >= 0 ? $"#{role.Of}" : null;
    }

    // "minister" says less than "foreign minister"; "president" is another office than "vice president".
    private static bool IsPart(in TokenTable tokens, RoleDraft shorter, RoleDraft longer)
    {
        if (IsRank(tokens, longer.First) != IsRank(tokens, shorter.First))
        {
            return false;
        }

        for (int i = shorter.First; i <= shorter.Last; i++)
        {
            if (!HasWord(tokens, longer, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasWord(in TokenTable tokens, RoleDraft role, int token)
    {
        for (int i = role.First; i <= role.Last; i++)
        {
            if (tokens.Hashes[i] == tokens.Hashes[token] || IsPluralOf(tokens[i], tokens[token]) || IsPluralOf(tokens[token], tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPluralOf(ReadOnlySpan<char> plural, ReadOnlySpan<char> singular)
        => plural.Length == singular.Length + 1 && plural[^1] == 's' && CharacterFold.Equal(plural[..^1], singular);

    private static bool IsRank(in TokenTable tokens, int i)
        => tokens.Is(i, "vice") || tokens.Is(i, "deputy") || tokens.Is(i, "assistant") || tokens.Is(i, "associate") || tokens.Is(i, "prime") || tokens.Is(i, "under");

    private static RoleDraft Join(RoleDraft first, RoleDraft again)
    {
        bool longer = again.Last - again.First > first.Last - first.First;
        var title = longer ? again : first;
        return new RoleDraft
        {
            Person = first.Person,
            First = title.First,
            Last = title.Last,
            Title = title.Title,
            Office = first.Office ?? again.Office,
            Of = first.Of >= 0 ? first.Of : again.Of,
            OfName = first.Of >= 0 || first.OfName is not null ? first.OfName : again.OfName,
            Status = first.Status == RoleStatus.Current ? again.Status : first.Status,
            Confidence = Math.Max(first.Confidence, again.Confidence),
        };
    }
}
