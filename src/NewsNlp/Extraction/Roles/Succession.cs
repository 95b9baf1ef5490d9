using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>
/// Finds who follows whom in an office: "replaced chief executive Jane Roe with John Doe", "Roe replaced Doe as chairman", "Doe was replaced by Roe as chairman".
/// The title is then that of both.
/// </summary>
internal sealed class Succession(RoleLexicon lexicon, HolderNames names)
{
    private const int MaxBetween = 8;
    private const int MaxLookBack = 40;
    private readonly PrecedingHolder _preceding = new(lexicon, names);
    private readonly List<TitlePhrase> _read = [];

    /// <summary>Sets holder and status of the titles that are handed over, and adds each once more for the other person.</summary>
    public void Find(in TokenTable tokens, AnnotationLayers layers, List<TitlePhrase> phrases)
    {
        _read.Clear();
        foreach (var read in phrases)
        {
            var phrase = read;
            int other = tokens.Is(phrase.Start - 1, "as") ? AfterAs(tokens, layers, ref phrase) : BeforeWith(tokens, layers, ref phrase);
            _read.Add(phrase);
            if (other >= 0)
            {
                phrase.Holder = other;
                phrase.Status = phrase.Status is RoleStatus.Former or RoleStatus.Elect ? RoleStatus.Current : RoleStatus.Former;
                _read.Add(phrase);
            }
        }

        if (_read.Count > phrases.Count)
        {
            phrases.Clear();
            phrases.AddRange(_read);
        }
    }

    // "replaced chief executive Jane Roe with the engineer John Doe"
    private int BeforeWith(in TokenTable tokens, AnnotationLayers layers, ref TitlePhrase phrase)
    {
        if (phrase.Holder < 0 || phrase.Plural || !IsSuccession(tokens, phrase.Start - 1) || names.PersonAt(tokens, layers, phrase.End + 1, out int last) != phrase.Holder
            || !(tokens.Is(last + 1, "with") || tokens.Is(last + 1, "by")))
        {
            return -1;
        }

        int successor = NextPerson(tokens, layers, last + 2);
        if (successor >= 0)
        {
            phrase.Status = RoleStatus.Former;
            phrase.Of = phrase.Of >= 0 ? phrase.Of : FirstOrganization(tokens, layers, phrase.Start);
        }

        return successor;
    }

    // "Roe replaced Doe as chairman", "Roe will succeed Doe as chairman", "Doe was replaced by Roe as chairman".
    private int AfterAs(in TokenTable tokens, AnnotationLayers layers, ref TitlePhrase phrase)
    {
        int link = phrase.Start - 1;
        int person = HolderNames.PersonEndingAt(layers, link - 1);
        if (person < 0)
        {
            return -1;
        }

        int verb = layers.Mentions[layers.MentionAt[link - 1]].First - 1;
        for (int steps = 0; steps < MaxBetween && verb > 0 && !IsSuccession(tokens, verb); steps++)
        {
            if (layers.MentionAt[verb] >= 0 || tokens.Sentences[verb] != tokens.Sentences[link] || tokens.Is(verb, ","))
            {
                return -1;
            }

            verb--;
        }

        int subject = IsSuccession(tokens, verb) ? _preceding.Subject(tokens, layers, tokens.TagOf(verb - 1) == PartOfSpeech.TO ? verb - 1 : verb) : -1;
        if (subject < 0 || subject == person)
        {
            return -1;
        }

        bool passive = tokens.Is(verb + 1, "by");
        bool planned = tokens.TagOf(verb) == PartOfSpeech.VB;
        phrase.Holder = passive ? person : subject;
        phrase.Status = planned ? RoleStatus.Elect : RoleStatus.Current;
        return passive ? subject : person;
    }

    private bool IsSuccession(in TokenTable tokens, int i) => (lexicon.MeaningOf(tokens, i) & RoleWords.Succeed) != 0;

    // "former ACME engineer John Doe": the first person within a few words.
    private static int NextPerson(in TokenTable tokens, AnnotationLayers layers, int first)
    {
        for (int i = first; i < tokens.Count && i < first + MaxBetween && tokens.Sentences[i] == tokens.Sentences[first] && !tokens.Is(i, ","); i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && HolderNames.IsPerson(layers, layers.Mentions[mention].Entity))
            {
                return layers.Mentions[mention].Entity;
            }
        }

        return -1;
    }

    // The body that the sentence begins with is the one that replaces.
    private static int FirstOrganization(in TokenTable tokens, AnnotationLayers layers, int before)
    {
        int found = -1;
        for (int i = before - 1; i >= Math.Max(0, before - MaxLookBack) && tokens.Sentences[i] == tokens.Sentences[before]; i--)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Organization)
            {
                found = layers.Mentions[mention].Entity;
            }
        }

        return found;
    }
}
