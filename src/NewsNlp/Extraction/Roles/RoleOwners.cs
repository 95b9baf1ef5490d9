using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>
/// Tells what a role belongs to: the organisation or place of its phrase, the country of its nationality, the organisation that "the bank" or "its" means,
/// or, for offices of state, the country that the article is about.
/// </summary>
internal sealed class RoleOwners(RoleLexicon lexicon, PlaceTable places, WordList organizationWords)
{
    private const int MaxLookBack = 400;
    private const int DatelineWeight = 100;
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);
    private string? _home;

    /// <summary>Notes the countries of the article and which of them it is about: that of the dateline, else the one whose places are named most.</summary>
    public void Prepare(in TokenTable tokens, AnnotationLayers layers)
    {
        _countries.Clear();
        _weights.Clear();
        _home = null;
        for (int i = 0; i < layers.Entities.Count; i++)
        {
            if (layers.Entities[i] is { Kind: EntityKind.Place, PlaceKind: PlaceKind.Country, Country: { } code })
            {
                _countries.TryAdd(code, i);
            }
        }

        foreach (var mention in layers.Mentions)
        {
            if (layers.Entities[mention.Entity] is { Kind: EntityKind.Place, Country: { } code })
            {
                int weight = _weights.GetValueOrDefault(code) + (tokens.Zones[mention.First] == Zone.Dateline ? DatelineWeight : 1);
                _weights[code] = weight;
                _home = _home is null || weight > _weights[_home] ? code : _home;
            }
        }
    }

    /// <summary>Fills in the owner of a role.</summary>
    public void Resolve(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase, RoleDraft role)
    {
        role.Of = phrase.Of;
        if (role.Of >= 0)
        {
            return;
        }

        if (phrase.Nationality >= 0)
        {
            ResolveNationality(phrase.Nationality, role);
        }
        else if (phrase.OwnerLast >= 0)
        {
            role.OfName = PlainText.Of(tokens, phrase.OwnerNoun, phrase.OwnerLast);
        }
        else if (AfterName(tokens, layers, phrase) is >= 0 and var named)
        {
            role.Of = named;
        }
        else if (OwnerNoun(tokens, phrase) is >= 0 and var noun)
        {
            role.Of = Described(tokens, layers, noun, phrase.Start);
        }
        else if (lexicon.ClassOf(phrase.Class) == RoleClass.Spokesperson && phrase.First == phrase.Head)
        {
            role.Of = LastOrganization(tokens, layers, phrase.Start, sameSentence: true);
        }
    }

    /// <summary>Gives the offices of state that nothing else says the owner of the country of the article.</summary>
    public void Complete(in TokenTable tokens, AnnotationLayers layers)
    {
        foreach (var role in layers.Roles)
        {
            if (role is { Of: < 0, OfName: null } && (lexicon.CountryOf(tokens, role.First, role.Last) ?? (IsOfState(tokens, role) ? _home : null)) is { } code)
            {
                SetCountry(role, code);
                role.Confidence = Math.Min(role.Confidence, 0.6f);
            }
        }
    }

    private void ResolveNationality(int place, RoleDraft role)
    {
        if (place < places.CountryCount && places.CountryCodeOf(place) is { } code)
        {
            SetCountry(role, code);
        }
        else
        {
            role.OfName = places.NameOf(place);
        }
    }

    private void SetCountry(RoleDraft role, string code)
    {
        if (_countries.TryGetValue(code, out int country))
        {
            role.Of = country;
        }
        else if (places.FindCountry(code) is >= 0 and var row)
        {
            role.OfName = places.NameOf(row);
        }
    }

    // "Senator Jane Roe of Ohio"
    private static int AfterName(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
    {
        int next = phrase.End + 1;
        while (next < phrase.End + 6 && next < tokens.Count && layers.MentionAt[next] < 0 && tokens.Sentences[next] == tokens.Sentences[phrase.Head])
        {
            next++;
        }

        if (next >= tokens.Count || layers.MentionAt[next] is not (>= 0 and var name) || layers.Mentions[name].Entity != phrase.Holder || !tokens.Is(layers.Mentions[name].Last + 1, "of"))
        {
            return -1;
        }

        int owner = layers.Mentions[name].Last + 2;
        owner += tokens.Is(owner, "the") ? 1 : 0;
        return owner < tokens.Count && layers.MentionAt[owner] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind != EntityKind.Person ? layers.Mentions[mention].Entity : -1;
    }

    // "the bank's economist" and "its founder" have it; in "hospital spokesman" it is a word of the title.
    private int OwnerNoun(in TokenTable tokens, in TitlePhrase phrase)
    {
        if (phrase.OwnerNoun >= 0)
        {
            return phrase.OwnerNoun;
        }

        return phrase.First < phrase.Head && organizationWords.FindExact(tokens, phrase.First, phrase.First) >= 0 ? phrase.First : -1;
    }

    // The last organisation before that has the word in its name, or else is of the kind that the word names; "its" takes the last one of the sentence.
    private int Described(in TokenTable tokens, AnnotationLayers layers, int noun, int before)
    {
        if (tokens.Is(noun, "its") || tokens.Is(noun, "whose"))
        {
            return LastOrganization(tokens, layers, before, sameSentence: false);
        }

        int value = organizationWords.FindExact(tokens, noun, noun);
        int ofKind = -1;
        for (int i = before - 1; i >= Math.Max(0, before - MaxLookBack); i--)
        {
            if (layers.MentionAt[i] is not (>= 0 and var mention) || layers.Entities[layers.Mentions[mention].Entity] is not { Kind: EntityKind.Organization } organization)
            {
                continue;
            }

            if (tokens.Hashes[i] == tokens.Hashes[noun])
            {
                return layers.Mentions[mention].Entity;
            }

            bool sameKind = value >= 0 && organization.OrganizationKind != OrganizationKind.Other
                && organizationWords.Values[value].AsSpan().TrimEnd('*').Equals(organization.OrganizationKind.ToString(), StringComparison.OrdinalIgnoreCase);
            ofKind = ofKind < 0 && sameKind ? layers.Mentions[mention].Entity : ofKind;
        }

        return ofKind;
    }

    private static int LastOrganization(in TokenTable tokens, AnnotationLayers layers, int before, bool sameSentence)
    {
        for (int i = before - 1; i >= Math.Max(0, before - MaxLookBack) && tokens.Sentences[i] >= tokens.Sentences[before] - (sameSentence ? 0 : 1); i--)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Organization)
            {
                return layers.Mentions[mention].Entity;
            }
        }

        return -1;
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
                    || (sort == RoleClass.HeadOfState && tokens.Has(role.First, TokenFlags.Capitalized) && (i == role.First || (lexicon.MeaningOf(tokens, role.First) & RoleWords.Modifier) != 0)));
            }
        }

        return false;
    }
}
