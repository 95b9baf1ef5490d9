using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>
/// Tells what the phrase of a role says that it belongs to: the organisation or place of the phrase, the country of its nationality, the organisation that "the bank" or "its" means.
/// </summary>
internal sealed class RoleOwners(RoleLexicon lexicon, PlaceTable places, ArticleCountries countries, WordList organizationWords)
{
    private const int MaxLookBack = 400;

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
            if (tokens.Is(noun, "government"))
            {
                SetGovernment(tokens, layers, role);
                return;
            }

            role.Of = IsOfState(phrase) && tokens.Is(noun, "its") ? LastState(tokens, layers, phrase.Start) : -1;
            role.Of = role.Of < 0 ? Described(tokens, layers, noun, phrase.Start) : role.Of;
            if (role.Of < 0 && noun >= phrase.First)
            {
                role.Of = LastOrganization(tokens, layers, phrase.Start, sameSentence: true, withFacilities: true); // "is at St Luke's, said hospital spokesman Roe"
            }
        }
        else if (lexicon.ClassOf(phrase.Class) == RoleClass.Spokesperson && phrase.First == phrase.Head)
        {
            role.Of = LastOrganization(tokens, layers, phrase.Start, sameSentence: true);
        }
    }

    private void ResolveNationality(int place, RoleDraft role)
    {
        if (place < places.CountryCount && places.CountryCodeOf(place) is { } code)
        {
            countries.Set(role, code);
        }
        else
        {
            role.OfName = places.NameOf(place);
        }
    }

    // "Senator Jane Roe of Ohio", "the researcher John Doe, of Example University,"
    private int AfterName(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
    {
        int next = phrase.End + 1;
        while (next < phrase.End + 6 && next < tokens.Count && layers.MentionAt[next] < 0 && tokens.Sentences[next] == tokens.Sentences[phrase.Head])
        {
            next++;
        }

        if (next >= tokens.Count || layers.MentionAt[next] is not (>= 0 and var name) || layers.Mentions[name].Entity != phrase.Holder)
        {
            return -1;
        }

        int link = layers.Mentions[name].Last + 1;
        if (lexicon.ClassOf(phrase.Class) == RoleClass.Legislator && Constituency(tokens, layers, link) is >= 0 and var constituency)
        {
            return constituency;
        }

        link += tokens.Is(link, ",") && tokens.Is(link + 1, "of") ? 1 : 0;
        if (!tokens.Is(link, "of"))
        {
            return -1;
        }

        int owner = link + 1;
        owner += tokens.Is(owner, "the") ? 1 : 0;
        return owner < tokens.Count && layers.MentionAt[owner] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind != EntityKind.Person ? layers.Mentions[mention].Entity : -1;
    }

    // "government spokesman": the country whose capital the sentence speaks from, else that of the article.
    private void SetGovernment(in TokenTable tokens, AnnotationLayers layers, RoleDraft role)
    {
        if (countries.OfSentence(tokens, layers, role.First) is { } code)
        {
            countries.Set(role, code);
        }
    }

    private bool IsOfState(in TitlePhrase phrase)
        => lexicon.ClassOf(phrase.Class) is RoleClass.Diplomat or RoleClass.Minister or RoleClass.HeadOfGovernment or RoleClass.HeadOfState;

    // "Ruritania recalled its ambassador to Example", "the European Union, said its ambassador in Example": the country or body named last in the sentence, first one that stands after no preposition.
    private int LastState(in TokenTable tokens, AnnotationLayers layers, int before)
    {
        int country = -1;
        for (int i = before - 1; i >= Math.Max(0, before - MaxLookBack) && tokens.Sentences[i] == tokens.Sentences[before]; i--)
        {
            if (layers.MentionAt[i] is not (>= 0 and var mention) || layers.Mentions[mention].First != i)
            {
                continue;
            }

            var named = layers.Entities[layers.Mentions[mention].Entity];
            bool isCountry = named is { Kind: EntityKind.Place, PlaceKind: PlaceKind.Country };
            bool afterPreposition = (lexicon.MeaningOf(tokens, tokens.Is(i - 1, "the") ? i - 2 : i - 1) & RoleWords.Preposition) != 0;
            if ((isCountry || named.Kind == EntityKind.Organization) && !afterPreposition)
            {
                return layers.Mentions[mention].Entity;
            }

            country = isCountry && country < 0 ? layers.Mentions[mention].Entity : country; // "Germany's sympathy with Poland over the death of its foreign minister"
        }

        return country;
    }

    // "Sen. Jane Roe, R-Texas,", "Representative John Doe (D-Ohio)", "Senator Roe, a Republican from Ohio".
    private static int Constituency(in TokenTable tokens, AnnotationLayers layers, int comma)
    {
        if (!tokens.Is(comma, ",") && !tokens.Is(comma, "("))
        {
            return -1;
        }

        int link = comma + 2;
        while (link < comma + 4 && !tokens.Is(link, "-") && !tokens.Is(link, "from"))
        {
            link++;
        }

        bool party = link == comma + 2 && tokens.Is(link, "-") && tokens[comma + 1].Length == 1;
        bool from = tokens.Is(link, "from") && (tokens.Is(comma + 1, "a") || tokens.Is(comma + 1, "an"));
        return (party || from) && link + 1 < tokens.Count && layers.MentionAt[link + 1] is >= 0 and var mention && layers.Mentions[mention].First == link + 1
            && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Place
            ? layers.Mentions[mention].Entity : -1;
    }

    // "the bank's economist" and "its founder" have it; in "hospital spokesman" it is a word of the title.
    private int OwnerNoun(in TokenTable tokens, in TitlePhrase phrase)
    {
        if (phrase.OwnerNoun >= 0)
        {
            return phrase.OwnerNoun;
        }

        for (int i = phrase.First; i < phrase.Head; i++)
        {
            if (organizationWords.FindExact(tokens, i, i) >= 0 && !TitlePremodifiers.IsHyphen(tokens, i - 1) && !TitlePremodifiers.IsHyphen(tokens, i + 1))
            {
                return i; // but not in "front-runner"
            }
        }

        return -1;
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

            // a body of no known kind can be anything: "the charity" takes only one that was just named
            bool sameKind = value >= 0 && (organization.OrganizationKind != OrganizationKind.Other || tokens.Sentences[i] >= tokens.Sentences[before] - 1) && organizationWords.Values[value].AsSpan().TrimEnd('*').Equals(organization.OrganizationKind.ToString(), StringComparison.OrdinalIgnoreCase);
            ofKind = ofKind < 0 && sameKind ? layers.Mentions[mention].Entity : ofKind;
        }

        return ofKind;
    }

    private static int LastOrganization(in TokenTable tokens, AnnotationLayers layers, int before, bool sameSentence, bool withFacilities = false)
    {
        for (int i = before - 1; i >= Math.Max(0, before - MaxLookBack) && tokens.Sentences[i] >= tokens.Sentences[before] - (sameSentence ? 0 : 1); i--)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity] is var body
                && (body.Kind == EntityKind.Organization || (withFacilities && body is { Kind: EntityKind.Place, PlaceKind: PlaceKind.Facility })))
            {
                return layers.Mentions[mention].Entity;
            }
        }

        return -1;
    }
}
