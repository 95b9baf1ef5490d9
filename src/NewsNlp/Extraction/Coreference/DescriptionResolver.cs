using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Resolves "the foreign minister" to the person of that office who was spoken of last.</summary>
internal sealed class DescriptionResolver(PlaceTable places)
{
    private const int MaxHolders = 16;
    private readonly Dictionary<uint, int> _newest = [];
    private readonly List<(int Role, int Older)> _byHead = [];

    /// <summary>Indexes the roles of the article by the nouns of their titles.</summary>
    public void Start(in TokenTable tokens, AnnotationLayers layers)
    {
        _newest.Clear();
        _byHead.Clear();
        for (int role = 0; role < layers.Roles.Count; role++)
        {
            for (int token = layers.Roles[role].First; token <= layers.Roles[role].Last; token++)
            {
                uint hash = tokens.Hashes[token];
                int older = _newest.GetValueOrDefault(hash, -1);
                if (older < 0 || _byHead[older].Role != role)
                {
                    _newest[hash] = _byHead.Count;
                    _byHead.Add((role, older));
                }
            }
        }
    }

    /// <summary>Gets the person that a description means, or -1.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="description">The description.</param>
    /// <param name="people">Knows where each person was last spoken of.</param>
    public int Resolve(in TokenTable tokens, AnnotationLayers layers, in PersonDescription description, PersonResolver people)
    {
        int best = -1;
        int bestScore = int.MinValue;
        int checkedRoles = 0;
        for (int entry = _newest.GetValueOrDefault(tokens.Hashes[description.Head], -1); entry >= 0 && checkedRoles < MaxHolders; entry = _byHead[entry].Older, checkedRoles++)
        {
            var role = layers.Roles[_byHead[entry].Role];
            int last = people.LastMentionOf(role.Person);
            if (role.Status == RoleStatus.Former || !Agrees(tokens, layers, role, description, out bool sure))
            {
                continue;
            }

            // somebody who is named later only is meant where the office leaves no doubt
            int score = (last < 0 ? -100_000 : last - description.First) + (sure ? 1_000 : 0);
            if (score > bestScore && (last >= 0 || sure))
            {
                (best, bestScore) = (role.Person, score);
            }
        }

        return best;
    }

    private bool Agrees(in TokenTable tokens, AnnotationLayers layers, RoleDraft role, in PersonDescription description, out bool sure)
    {
        sure = false;
        for (int token = description.TitleFirst; token < description.Head; token++)
        {
            if (!tokens.Hashes[role.First..(role.Last + 1)].Contains(tokens.Hashes[token]))
            {
                return false; // "the foreign minister" is not the defence minister
            }
        }

        if (role.First < role.Last && description.TitleFirst == description.Head && IsDeputy(tokens, role.First))
        {
            return false; // "the president" is not the vice president
        }

        if (description.Of >= 0)
        {
            sure = role.Of == description.Of;
            return sure || (role.Of < 0 && role.OfName is null);
        }

        if (description.Nationality >= 0)
        {
            string? code = places.CountryCodeOf(description.Nationality);
            sure = role.Of >= 0 ? layers.Entities[role.Of].Country is { } country && country == code : role.OfName == places.NameOf(description.Nationality);
            return sure;
        }

        return true;
    }

    private static bool IsDeputy(in TokenTable tokens, int token) => tokens.Is(token, "vice") || tokens.Is(token, "deputy") || tokens.Is(token, "prime") || tokens.Is(token, "assistant");
}
