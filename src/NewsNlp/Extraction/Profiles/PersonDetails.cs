using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Profiles;

/// <summary>Reads what stands around the name of a person: his age ("Jane Roe, 54,", "42-year-old Jane Roe") and his party ("Jane Roe (D-Ohio)", "Republican Senator Jane Roe").</summary>
/// <param name="parties">Words for parties.</param>
internal sealed class PersonDetails(WordList parties)
{
    private const float Confidence = 0.9f;
    private const int Youngest = 10;
    private const int Oldest = 115;
    private const int Title = 4; // tokens of an office before a name

    /// <summary>Reads the words around a name.</summary>
    public void Read(in TokenTable tokens, AnnotationLayers layers, EntityMention name)
    {
        if (AgeAfter(tokens, name.Last, out int last) is > 0 and var age || AgeBefore(tokens, layers, name.First, out last) is > 0 and var before && (age = before) > 0)
        {
            layers.Relations.Add(new RelationDraft(name.Entity, "age", -1, Math.Min(name.First, last), Math.Max(name.Last, last), Confidence, age.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (PartyAfter(tokens, name.Last, out last) is { } party || PartyBefore(tokens, layers, name.First, out last) is { } told && (party = told).Length > 0)
        {
            Add(layers, name, party, Math.Min(name.First, last), Math.Max(name.Last, last));
        }
    }

    // The party itself where the article names it
    private static void Add(AnnotationLayers layers, EntityMention name, string party, int first, int last)
    {
        int entity = layers.Entities.FindIndex(e => e.Kind == Knowledge.EntityKind.Organization && e.Name == party);
        layers.Relations.Add(new RelationDraft(name.Entity, "partyOf", entity, first, last, Confidence, entity < 0 ? party : null));
    }

    // "Jane Roe, 54,", "Jane Roe, aged 54", "Jane Roe, a 54-year-old", "Jane Roe is 54 years old"
    private static int AgeAfter(in TokenTable tokens, int name, out int last)
    {
        int i = name + 1;
        i += tokens.Is(i, ",") || tokens.Is(i, "(") || tokens.Is(i, "is") || tokens.Is(i, "was") ? 1 : 0;
        bool apposition = i > name + 1;
        bool told = tokens.Is(i, "aged") || tokens.Is(i, "age");
        i += told || tokens.Is(i, "a") || tokens.Is(i, "an") ? 1 : 0;
        last = i;
        int age = AgeAt(tokens, i);
        if (age == 0 || !apposition && !told)
        {
            return 0;
        }

        if (YearsOld(tokens, i) is > 0 and var old)
        {
            last = old;
            return age;
        }

        bool closed = tokens.Is(name + 1, ",") && (tokens.Is(i + 1, ",") || tokens.Is(i + 1, ".") || tokens.Is(i + 1, ";") || tokens.TagOf(i + 1) == PartOfSpeech.WP);
        return told || closed && i == name + 2 ? age : 0;
    }

    // "42-year-old lawyer Jane Roe"
    private static int AgeBefore(in TokenTable tokens, AnnotationLayers layers, int name, out int first)
    {
        first = name;
        for (int i = name - 1; i >= 2 && i >= name - Title && layers.MentionAt[i] < 0; i--)
        {
            if (tokens.Is(i, "old"))
            {
                int number = tokens.Is(i - 1, "-") ? i - 2 : i - 1;
                number -= tokens.Is(number - 1, "-") ? 2 : 1;
                first = Math.Max(0, number);
                return number >= 0 && YearsOld(tokens, number) == i ? AgeAt(tokens, number) : 0;
            }

            if (tokens.TagOf(i) is not (PartOfSpeech.JJ or PartOfSpeech.NN or PartOfSpeech.NNP))
            {
                return 0;
            }
        }

        return 0;
    }

    // The last token of "54-year-old" or "54 years old", or 0
    private static int YearsOld(in TokenTable tokens, int number)
    {
        int i = tokens.Is(number + 1, "-") ? number + 2 : number + 1;
        if (!tokens.Is(i, "year") && !tokens.Is(i, "years"))
        {
            return 0;
        }

        i += tokens.Is(i + 1, "-") ? 2 : 1;
        return tokens.Is(i, "old") ? i : 0;
    }

    private static int AgeAt(in TokenTable tokens, int token)
        => (uint)token < (uint)tokens.Count && int.TryParse(tokens[token], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int age) && age is >= Youngest and <= Oldest ? age : 0;

    // "Jane Roe (D-Ohio)", "Jane Roe, R-Texas,"
    private string? PartyAfter(in TokenTable tokens, int name, out int last)
    {
        last = name + 2;
        bool opens = tokens.Is(name + 1, "(") || tokens.Is(name + 1, ",");
        bool place = tokens.Is(name + 3, "-") && tokens.Has(name + 4, TokenFlags.Capitalized) || tokens.Is(name + 3, ".") && tokens.Is(name + 4, "-");
        return opens && place && tokens[name + 2].Length == 1 && parties.FindExact(tokens, name + 2, name + 2) is >= 0 and var party ? parties.Values[party] : null;
    }

    // "Republican Senator Jane Roe"
    private string? PartyBefore(in TokenTable tokens, AnnotationLayers layers, int name, out int first)
    {
        first = name;
        for (int i = name - 1; i >= 0 && i >= name - Title && layers.MentionAt[i] < 0 && tokens.TagOf(i) is PartOfSpeech.NN or PartOfSpeech.NNP or PartOfSpeech.JJ or PartOfSpeech.NNPS; i--)
        {
            if (tokens[i].Length > 1 && tokens.Has(i, TokenFlags.Capitalized) && i < name - 1 && parties.FindExact(tokens, i, i) is >= 0 and var party)
            {
                first = i;
                return parties.Values[party];
            }
        }

        return null;
    }
}
