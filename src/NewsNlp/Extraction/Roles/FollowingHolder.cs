using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Finds the holder whose name follows a title.</summary>
internal sealed class FollowingHolder(RoleLexicon lexicon, HolderNames names)
{
    /// <summary>Finds the name right after a title: "President Roe", "the commander known as Roe".</summary>
    /// <returns>The holder, or -1.</returns>
    public int After(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
    {
        int next = HolderNames.AfterBrackets(tokens, phrase.End + 1); // "Chief Electoral Officer (CEO) Roe", "general secretary (North) Doe"

        int person = names.PersonAt(tokens, layers, next, out int last);
        if (person >= 0 || phrase.Plural)
        {
            // one name after a plural is no holder: "Politicians Roe polls ahead"
            return !phrase.Plural || tokens.Is(last + 1, "and") || tokens.Is(last + 1, ",") || tokens.Is(last + 1, "(") ? person : -1;
        }

        // "the commander known as Roe", "the captain, named as Roe"
        next += tokens.Is(next, ",") ? 1 : 0;
        if ((lexicon.MeaningOf(tokens, next) & RoleWords.Named) == 0)
        {
            return -1;
        }

        for (int i = next + 1; i <= next + 4 && i < tokens.Count; i++)
        {
            if (names.PersonAt(tokens, layers, i, out _) is >= 0 and var named)
            {
                return named;
            }

            if (!tokens.Is(i, "as") && !tokens.Is(i, "only") && !tokens.Is(i, "by") && !tokens.Is(i, "the") && !tokens.Is(i, "name"))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Finds the name that explains a title between commas.</summary>
    /// <returns>The holder, or -1.</returns>
    public int AfterComma(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
    {
        // "The bank's chief economist, Jane Roe, said"; "A firefighter, Jane Roe, 58, was": something must close the name, or the phrase must leave no doubt.
        if (!tokens.Is(phrase.End + 1, ",") || !(phrase.Determined || phrase.Of >= 0 || phrase.Nationality >= 0))
        {
            return -1;
        }

        int person = names.PersonAt(tokens, layers, phrase.End + 2, out int last);
        if (person < 0)
        {
            return -1;
        }

        int next = tokens.Has(last + 1, TokenFlags.AllCaps) ? last + 2 : last + 1; // "Jane Roe QC,"
        bool closed = next >= tokens.Count || tokens.Has(next, TokenFlags.Punctuation) || tokens.Sentences[next] != tokens.Sentences[last]
            || (tokens.Is(next, "and") && phrase.Plural)
            || (tokens.TagOf(next) is PartOfSpeech.VBD or PartOfSpeech.VBZ && !phrase.Indefinite && (phrase.Of >= 0 || phrase.Nationality >= 0));
        return closed ? person : -1;
    }
}
