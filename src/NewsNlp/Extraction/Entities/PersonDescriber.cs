using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>Adds what the tables know of a person: identity where the full name is of one known person only and the article agrees, gender by identity or given name.</summary>
internal sealed class PersonDescriber(FactTables facts, IdentityEvidence evidence)
{
    /// <summary>Describes a person.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="number">The number of the entity.</param>
    /// <param name="person">The entity.</param>
    /// <param name="name">Its full name.</param>
    public void Describe(in TokenTable tokens, int number, EntityDraft person, NameMention name)
    {
        int known = name.Last > name.First ? FindPerson(facts.FindExact(tokens, name.First, name.Last)) : -1;
        if (known >= 0 && evidence.Agrees(tokens, number, name, known))
        {
            person.Wikidata = facts.People.WikidataOf(known);
            person.Gender = facts.People.GenderOf(known);
        }

        if (person.Gender == Gender.Unknown)
        {
            int given = facts.FindExact(tokens, name.First, name.First);
            person.Gender = name.Last > name.First || IsRatherGiven(given) ? facts.GenderOf(given) : Gender.Unknown;
        }
    }

    private int FindPerson(int value)
    {
        int found = -1;
        foreach (var sense in facts.SensesOf(value))
        {
            if (sense.Kind == PhraseKinds.FullName)
            {
                if (found >= 0)
                {
                    return -1; // two people of one name
                }

                found = sense.Row;
            }
        }

        return found;
    }

    // "Ellen" alone is a given name, "Taylor" alone a surname.
    private bool IsRatherGiven(int value)
        => facts.TryGetSense(value, PhraseKinds.GivenName, out var given) && (!facts.TryGetSense(value, PhraseKinds.Surname, out var surname) || given.Frequency > surname.Frequency);
}
