using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds the people of the article who hold the office that a title names: "the foreign minister", "Ruritanian FM", "the top Ruritanian diplomat".</summary>
internal sealed class TitleHolders
{
    private const int MaxRoles = 64;
    private readonly FactTables _facts;
    private readonly WordList _heads;
    private readonly WordList _offices;
    private readonly bool[] _isPlural;

    public TitleHolders(ExtractorServices services)
    {
        _facts = services.Facts;
        _heads = services.List("role-heads");
        _offices = services.List("role-offices");
        _isPlural = Array.ConvertAll(_heads.Values.ToArray(), static value => value.Contains(" plural", StringComparison.Ordinal));
    }

    /// <summary>Gets the token of the noun of a definite title without a name in a source; -1 where it is none.</summary>
    public int HeadOf(in Scene scene, AnnotationLayers layers, TokenRange source)
    {
        if (source.IsEmpty || scene.Chunks.KindAt(source.First) != ChunkKind.Noun || scene.Tokens.Is(source.First, "a") || scene.Tokens.Is(source.First, "an") || scene.Tokens.Is(source.First, "another")
            || scene.Tokens.Is(source.First, "one"))
        {
            return -1;
        }

        int head = Math.Min(scene.Chunks.At(source.First).Last, source.Last);
        bool isAlone = source.Last == head || scene.IsPreposition(head + 1);
        if (isAlone && IsAbbreviation(scene.Tokens, head) && HasTitle(scene.Tokens, layers, head))
        {
            return head;
        }

        if (!isAlone || (layers.MentionAt[head] is >= 0 and var mention && layers.Mentions[mention].Kind == MentionKind.Name))
        {
            return -1;
        }

        return IsTitle(scene.Tokens, head, head) || (head > source.First && IsTitle(scene.Tokens, head - 1, head)) ? head : -1;
    }

    /// <summary>Adds the holders of the office to the proposals.</summary>
    public void Propose(in Scene scene, AnnotationLayers layers, TokenRange source, int head, SpeakerProposals proposals)
    {
        int owner = OwnerOf(scene, layers, source, head, out string? country);
        string? office = OfficeOf(scene, source.First, head);
        for (int i = 0; i < layers.Roles.Count && i < MaxRoles; i++)
        {
            var role = layers.Roles[i];
            if (role.Status == RoleStatus.Former || !Names(scene, source, head, office, role) || !Agrees(layers, role, owner, country, out bool isSure))
            {
                continue;
            }

            isSure |= IsAbbreviation(scene.Tokens, head) && StandsFor(scene.Tokens, head, role); // nobody else of the article has these letters
            proposals.Add(scene, isSure ? SpeakerEvidence.RoleHolder | SpeakerEvidence.RoleOwner : SpeakerEvidence.RoleHolder, role.Person, source);
        }
    }

    private bool IsTitle(in TokenTable tokens, int first, int last) => _heads.FindExact(tokens, first, last) is >= 0 and var value && !_isPlural[value];

    // "the UNO": capitals alone may stand for the title of somebody.
    private static bool IsAbbreviation(in TokenTable tokens, int token) => tokens.Has(token, TokenFlags.AllCaps) && tokens.Lengths[token] is >= 2 and <= 5;

    private static bool HasTitle(in TokenTable tokens, AnnotationLayers layers, int letters)
    {
        for (int i = 0; i < layers.Roles.Count && i < MaxRoles; i++)
        {
            if (StandsFor(tokens, letters, layers.Roles[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Names(in Scene scene, TokenRange source, int head, string? office, RoleDraft role)
    {
        if (IsAbbreviation(scene.Tokens, head) && StandsFor(scene.Tokens, head, role))
        {
            return true;
        }

        if (role.Office is not null && office == role.Office)
        {
            return true;
        }

        // Every word of the title that is written stands in that of the holder: "the foreign minister" is not the defence minister.
        bool hasHead = false;
        for (int i = role.First; i <= role.Last; i++)
        {
            hasHead |= scene.Tokens.Hashes[i] == scene.Tokens.Hashes[head];
        }

        int first = head;
        while (first > source.First && scene.TagOf(first - 1) is PartOfSpeech.JJ or PartOfSpeech.NN or PartOfSpeech.Hyphen && _facts.FindExact(scene.Tokens, first - 1, first - 1) < 0)
        {
            first--;
        }

        for (int i = first; hasHead && i < head; i++)
        {
            hasHead &= scene.Tokens.Hashes[role.First..(role.Last + 1)].Contains(scene.Tokens.Hashes[i]);
        }

        return hasHead && (first < head || !IsDeputy(scene.Tokens, role.First));
    }

    private static bool IsDeputy(in TokenTable tokens, int token) => tokens.Is(token, "vice") || tokens.Is(token, "deputy") || tokens.Is(token, "assistant");

    private static bool StandsFor(in TokenTable tokens, int letters, RoleDraft role)
    {
        var text = tokens[letters];
        int next = 0;
        for (int i = role.First; i <= role.Last; i++)
        {
            if (tokens.Has(i, TokenFlags.Capitalized))
            {
                if (next == text.Length || tokens[i][0] != text[next])
                {
                    return false;
                }

                next++;
            }
        }

        return next == text.Length;
    }

    // The office of the longest title that ends with the head; words between are left out one at a time: "top Ruritanian diplomat".
    private string? OfficeOf(in Scene scene, int first, int head)
    {
        for (int start = first; start <= head; start++)
        {
            if (_offices.FindExact(scene.Tokens, start, head) is >= 0 and var value)
            {
                return _offices.Values[value];
            }
        }

        for (int i = first; i < head - 1; i++)
        {
            if (scene.TagOf(i) is PartOfSpeech.JJ or PartOfSpeech.NN && _offices.FindWord($"{scene.Tokens[i]} {scene.Tokens[head]}") is >= 0 and var split)
            {
                return _offices.Values[split];
            }
        }

        return null;
    }

    // The entity or the country in the words of the title: "GCC secretary-general", "Ruritanian FM", "the mayor of Oslo".
    private int OwnerOf(in Scene scene, AnnotationLayers layers, TokenRange source, int head, out string? country)
    {
        country = null;
        int owner = -1;
        for (int i = source.First; i <= source.Last; i++)
        {
            if (i != head && layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind != EntityKind.Person)
            {
                owner = layers.Mentions[mention].Entity;
                country ??= layers.Entities[owner].Country;
            }
            else if (i < head && scene.Tokens.Has(i, TokenFlags.Capitalized) && _facts.FindExact(scene.Tokens, i, i) is >= 0 and var value && _facts.PlaceOfDemonym(value) is >= 0 and var place)
            {
                country = _facts.Places.CountryCodeOf(place);
            }
        }

        return owner;
    }

    private static bool Agrees(AnnotationLayers layers, RoleDraft role, int owner, string? country, out bool isSure)
    {
        string? roleCountry = role.Of >= 0 ? layers.Entities[role.Of].Country : null;
        isSure = owner >= 0 ? role.Of == owner || (layers.Entities[owner].Kind == EntityKind.Place && role.Of >= 0 && layers.Entities[role.Of].PlaceKind == PlaceKind.Country && roleCountry == country && country is not null)
            : country is not null && roleCountry == country;
        return isSure || (owner < 0 && country is null) || (role.Of < 0 && role.OfName is null);
    }
}
