using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Tells when the verb after a holder's name says that the office was left: "coach Jane Roe quit on Monday", "the director, John Doe, was relieved of his post".</summary>
internal sealed class Departures(RoleLexicon lexicon, HolderNames names)
{
    private const int MaxInsertion = 10;
    private const int MaxWords = 5;

    /// <summary>Gets whether the holder of a title before the name has left. A rank or a profession stays.</summary>
    public bool HasLeft(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
    {
        int start = HolderNames.AfterBrackets(tokens, phrase.End + 1);
        bool apposed = tokens.Is(start, ",");
        start += apposed ? 1 : 0;
        if (phrase.Plural || IsOpen(tokens, phrase.Start - 1) || lexicon.ClassOf(phrase.Class) is RoleClass.Military or RoleClass.Security or RoleClass.Profession or RoleClass.Religious || names.PersonAt(tokens, layers, start, out int last) != phrase.Holder)
        {
            return false;
        }

        int i = AfterInsertion(tokens, last + 1, apposed);
        bool helped = false;
        bool passive = false;
        for (int steps = 0; steps < MaxWords && i < tokens.Count && tokens.Sentences[i] == tokens.Sentences[last]; steps++, i++)
        {
            var meaning = lexicon.MeaningOf(tokens, i);
            if ((meaning & (passive ? RoleWords.Dismiss : RoleWords.Leave)) != 0)
            {
                return IsDone(tokens, i, passive) && (passive || helped || IsPast(tokens, i, phrase.Start));
            }

            helped = helped || tokens.Is(i, "has") || tokens.Is(i, "had");
            passive = passive || tokens.Is(i, "was") || tokens.Is(i, "been");
            if (!passive && !tokens.Is(i, "has") && !tokens.Is(i, "had") && tokens.TagOf(i) != PartOfSpeech.RB)
            {
                return false;
            }
        }

        return false;
    }

    // "resigned as chairman" leaves the office named there, "stepped up" and "was dismissed by the minister as untrue" none.
    private static bool IsDone(in TokenTable tokens, int verb, bool passive)
    {
        int next = verb + 1;
        if (tokens.Is(verb, "stepped") || tokens.Is(verb, "stood"))
        {
            return tokens.Is(next, "down") || tokens.Is(next, "aside");
        }

        return !tokens.Is(next, "as") && (passive || !tokens.Is(next, "from"));
    }

    // "until Governor Roe resigns", "whether President Doe was removed": it has not happened.
    private static bool IsOpen(in TokenTable tokens, int i)
        => tokens.Is(i, "until") || tokens.Is(i, "unless") || tokens.Is(i, "if") || tokens.Is(i, "whether") || tokens.Is(i, "lest");

    // "demand that President Roe quit" asks for it; "President Roe resigns" tells it in a headline.
    private static bool IsPast(in TokenTable tokens, int verb, int phrase) => tokens.TagOf(verb) switch
    {
        PartOfSpeech.VBZ => tokens.Has(phrase, TokenFlags.SentenceStart),
        _ when tokens.Is(verb, "quit") => !tokens.Is(phrase - 1, "that"),
        PartOfSpeech.VBD => true,
        _ => false,
    };

    // ", a former Ruritania captain," after the name
    private static int AfterInsertion(in TokenTable tokens, int comma, bool apposed)
    {
        if (!tokens.Is(comma, ","))
        {
            return comma;
        }

        for (int i = comma + 1; i < tokens.Count && i <= comma + MaxInsertion; i++)
        {
            if (tokens.Is(i, ","))
            {
                return i + 1;
            }
        }

        return apposed ? comma + 1 : comma;
    }
}
