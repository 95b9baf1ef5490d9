using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>
/// Gives the roles that do not say it the owner that a reader takes for granted: offices of state the country of a known leader or that of the article,
/// "Chief Executive Roe" the company named last, "Mayor Doe" the city, "MP Poe" the parliament.
/// </summary>
internal sealed class ImpliedOwners(RoleLexicon lexicon, ArticleCountries countries, ExtractorServices services)
{
    private const float Confidence = 0.6f;
    private const int MaxLookBack = 400;
    private const int MaxSentences = 2;
    private const int MaxCompared = 8;
    private readonly WordList _leaders = services.List("state-leaders");
    private readonly WordList _owners = services.List("office-owners");
    private readonly WordList _legislatures = services.List("legislature-words");
    private readonly Dictionary<int, RoleDraft> _owned = [];
    private readonly Dictionary<int, int> _mentionsOf = [];
    private int _company;

    /// <summary>Fills in the owners that are missing.</summary>
    public void Complete(in TokenTable tokens, AnnotationLayers layers)
    {
        _owned.Clear();
        foreach (var role in layers.Roles)
        {
            if (role.Of >= 0)
            {
                _owned.TryAdd(role.Person, role);
            }
        }

        _company = MainCompany(layers);
        for (int i = 0; i < layers.Roles.Count; i++)
        {
            var role = layers.Roles[i];
            if (role is { Of: < 0, OfName: null } && !IsDetermined(tokens, role.First - 1))
            {
                Complete(tokens, layers, i, role);
            }
        }
    }

    // "a spokesman" is of anything, and "the charity's director" of somebody else than the body named last.
    private static bool IsDetermined(in TokenTable tokens, int i)
        => tokens.Is(i, "a") || tokens.Is(i, "an") || tokens.Is(i, "'s") || tokens.Is(i, "its") || tokens.Is(i, "their") || (i >= 0 && tokens.TagOf(i) == PartOfSpeech.POS);

    private void Complete(in TokenTable tokens, AnnotationLayers layers, int index, RoleDraft role)
    {
        if (CountryOf(tokens, layers, role) is { } code)
        {
            countries.Set(role, code);
        }
        else if (RoleLexicon.ValueOf(_owners, tokens, role.First, role.Last) is { } sort)
        {
            bool ofPerson = tokens.Is(role.First - 1, "his") || tokens.Is(role.First - 1, "her");
            role.Of = sort switch
            {
                "superior" => ofPerson ? OwnerOfSuperior(tokens, layers, index) : -1,
                _ when ofPerson => -1,
                "hospital" => LastNamed(tokens, layers, role, "hospital") is >= 0 and var hospital ? hospital : LastNamed(tokens, layers, role, "clinic"),
                "company" => LastOrganization(tokens, layers, role, companiesOnly: true, _company >= 0 ? 1 : MaxSentences) is >= 0 and var company ? company : _company,
                "organization" => LastOrganization(tokens, layers, role, companiesOnly: false, MaxSentences),
                "city" => LastPlace(layers, role, PlaceKind.City),
                "area" => LastNamed(tokens, layers, role, "bank") is >= 0 and var bank ? bank : LastPlace(layers, role, PlaceKind.Admin),
                "legislature" => Legislature(tokens, layers, role),
                _ => -1,
            };
        }
        else if (IsRank(tokens, role) && _owned.TryGetValue(role.Person, out var other) && layers.Entities[other.Of].Kind == EntityKind.Organization)
        {
            role.Of = other.Of; // "Major General Roe, spokesman for the Ruritanian army"
        }

        role.Confidence = role.Of >= 0 || role.OfName is not null ? Math.Min(role.Confidence, Confidence) : role.Confidence;
    }

    private string? CountryOf(in TokenTable tokens, AnnotationLayers layers, RoleDraft role)
        => lexicon.CountryOf(tokens, role.First, role.Last) ?? (IsOfState(tokens, role) ? CountryOfLeader(tokens, layers, role) ?? countries.OfSentence(tokens, layers, role.First) : null)
            ?? RoleLexicon.ValueOf(_owners, tokens, role.First, role.Last) switch
            {
                "country" => countries.Home,
                "embassy" => CountryOfEmbassy(tokens, layers, role),
                _ => null,
            };

    // "They visited the Danish embassy, where Ambassador Roe spoke": the country of the embassy that the sentence names before.
    private string? CountryOfEmbassy(in TokenTable tokens, AnnotationLayers layers, RoleDraft role)
    {
        for (int i = role.First - 1; i > 0 && i > role.First - MaxLookBack && tokens.Sentences[i] == tokens.Sentences[role.First]; i--)
        {
            if (tokens.Is(i, "embassy") && services.Facts.FindExact(tokens, i - 1, i - 1) is >= 0 and var value && services.Facts.PlaceOfDemonym(value) is >= 0 and var place
                && place < services.Facts.Places.CountryCount)
            {
                return services.Facts.Places.CountryCodeOf(place);
            }
        }

        return null;
    }

    // "President Roe", "Presidents Doe and Roe": the first name after the title that is the holder's.
    private string? CountryOfLeader(in TokenTable tokens, AnnotationLayers layers, RoleDraft role)
    {
        for (int i = role.Last + 1; i <= role.Last + 8 && i < tokens.Count; i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Mentions[mention].Entity == role.Person)
            {
                return RoleLexicon.ValueOf(_leaders, tokens, layers.Mentions[mention].First, layers.Mentions[mention].Last);
            }
        }

        return null;
    }

    // "President Roe", "Prime Minister Doe", "foreign minister Poe", but not "company president Roe".
    private bool IsOfState(in TokenTable tokens, RoleDraft role)
    {
        for (int i = role.First; i <= role.Last; i++)
        {
            if (lexicon.FindHead(tokens, i, out _) is >= 0 and var headClass)
            {
                var sort = lexicon.ClassOf(headClass);
                return !lexicon.IsPlural(headClass) && (sort is RoleClass.HeadOfGovernment or RoleClass.Minister
                    || (sort == RoleClass.HeadOfState && tokens.Has(i, TokenFlags.Capitalized) && (i == role.First || (lexicon.MeaningOf(tokens, role.First) & RoleWords.Modifier) != 0)));
            }
        }

        return false;
    }

    private bool IsRank(in TokenTable tokens, RoleDraft role)
        => lexicon.FindHead(tokens, role.First, out _) is >= 0 and var headClass && lexicon.ClassOf(headClass) is RoleClass.Military or RoleClass.Security;

    private static int LastOrganization(in TokenTable tokens, AnnotationLayers layers, RoleDraft role, bool companiesOnly, int sentences)
    {
        for (int i = role.First - 1; i >= Math.Max(0, role.First - MaxLookBack) && tokens.Sentences[i] >= tokens.Sentences[role.First] - sentences; i--)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity] is { Kind: EntityKind.Organization } body
                && body.OrganizationKind != OrganizationKind.Media
                && (!companiesOnly || body.OrganizationKind is OrganizationKind.Company or OrganizationKind.Other))
            {
                return layers.Mentions[mention].Entity;
            }
        }

        return -1;
    }

    // "The Bank of Ruritania cut its rate. Governor Roe said", "taken to Example Hospital. Duty doctor Doe said": the body with that word of this sentence or the last one.
    private static int LastNamed(in TokenTable tokens, AnnotationLayers layers, RoleDraft role, ReadOnlySpan<char> word)
    {
        for (int i = role.First - 1; i >= Math.Max(0, role.First - MaxLookBack) && tokens.Sentences[i] >= tokens.Sentences[role.First] - 1; i--)
        {
            if (tokens.Is(i, word) && layers.MentionAt[i] is >= 0 and var mention
                && layers.Entities[layers.Mentions[mention].Entity] is { Kind: EntityKind.Organization } or { Kind: EntityKind.Place, PlaceKind: PlaceKind.Facility })
            {
                return layers.Mentions[mention].Entity;
            }
        }

        return -1;
    }

    // "ACME coach Jane Roe quit. Her assistant, John Doe, takes over": of the body that the one named last is of.
    private static int OwnerOfSuperior(in TokenTable tokens, AnnotationLayers layers, int index)
    {
        var role = layers.Roles[index];
        int owner = -1;
        int nearest = -1;
        for (int i = index - 1; i >= Math.Max(0, index - MaxCompared); i--)
        {
            var other = layers.Roles[i];
            if (other.First < role.First && other.Person != role.Person && other.First > nearest && other.Of >= 0 && layers.Entities[other.Of].Kind == EntityKind.Organization
                && tokens.Sentences[other.First] >= tokens.Sentences[role.First] - MaxSentences)
            {
                (owner, nearest) = (other.Of, other.First);
            }
        }

        return owner;
    }

    // The company that the article names most, if it names it more than once.
    private int MainCompany(AnnotationLayers layers)
    {
        _mentionsOf.Clear();
        int main = -1;
        int most = 1;
        foreach (var mention in layers.Mentions)
        {
            if (layers.Entities[mention.Entity] is { Kind: EntityKind.Organization, OrganizationKind: OrganizationKind.Company })
            {
                int count = _mentionsOf.GetValueOrDefault(mention.Entity) + 1;
                _mentionsOf[mention.Entity] = count;
                (main, most) = count > most ? (mention.Entity, count) : (main, most);
            }
        }

        return main;
    }

    private static int LastPlace(AnnotationLayers layers, RoleDraft role, PlaceKind kind)
    {
        for (int i = role.First - 1; i >= Math.Max(0, role.First - MaxLookBack); i--)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity] is { Kind: EntityKind.Place } place && place.PlaceKind == kind)
            {
                return layers.Mentions[mention].Entity;
            }
        }

        return -1;
    }

    // The parliament named last before, else the first one after.
    private int Legislature(in TokenTable tokens, AnnotationLayers layers, RoleDraft role)
    {
        int found = -1;
        for (int i = Math.Max(0, role.First - MaxLookBack); i < Math.Min(tokens.Count, role.Last + MaxLookBack) && (i < role.First || found < 0); i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Organization && _legislatures.Find(tokens, i, out _) >= 0)
            {
                found = layers.Mentions[mention].Entity;
            }
        }

        return found;
    }
}
