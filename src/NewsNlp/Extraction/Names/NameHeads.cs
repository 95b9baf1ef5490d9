using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Uses the word of a name that tells what it is: "Riverside Youth Club" is an organisation whatever the tagger made of its parts, "Harbour Summit" is none.</summary>
internal sealed class NameHeads(WordList organizations, WordList events, WordList joints)
{
    private const int MaxLength = 12;

    public void Apply(in TokenTable tokens, NameArticle article)
    {
        var drafts = article.Drafts;
        for (int i = 0; i < drafts.Count; i++)
        {
            if (!drafts[i].IsFixed && drafts[i].Length > 0 && article.IsRunningText(tokens, drafts[i].First))
            {
                drafts[i] = Decide(tokens, article, i);
            }
        }

        article.Index(tokens.Count);
    }

    private NameDraft Decide(in TokenTable tokens, NameArticle article, int number)
    {
        var draft = Extend(tokens, article, number);
        if (draft.Length < 2)
        {
            return draft;
        }

        if (events.Has(tokens, draft.Last) && draft.Kind != EntityKind.Place)
        {
            // "Lisbon Marathon" holds a place.
            return IsPlace(article, draft.First, draft.First) ? draft with { Last = draft.First, Kind = EntityKind.Place } : draft with { Last = draft.First - 1 };
        }

        bool isOrganization = IsHead(tokens, draft.Last, "last") || (IsHead(tokens, draft.First, "first") && joints.Has(tokens, draft.First + 1));
        return isOrganization && !IsPlace(article, draft.First, draft.Last) ? draft with { Kind = EntityKind.Organization } : draft;
    }

    // The tagger breaks off: "[National Union of Road] Workers", "[Frost] & [Hill]", "[Juan Kim]-ho".
    private NameDraft Extend(in TokenTable tokens, NameArticle article, int number)
    {
        var draft = article.Drafts[number];
        int limit = Math.Min(tokens.LastOf(tokens.Sentences[draft.First]), draft.First + MaxLength);
        while (draft.Last < limit)
        {
            int next = draft.Last + 1;
            if (draft.Kind == EntityKind.Organization && IsLooseWord(tokens, article, next) && draft.Length > 1)
            {
                draft = draft with { Last = next };
            }
            else if (draft.Kind != EntityKind.Person && IsHead(tokens, next, "last") && IsLooseWord(tokens, article, next))
            {
                draft = draft with { Last = next, Kind = EntityKind.Organization };
            }
            else if (draft.Kind == EntityKind.Person && IsJoinedHyphen(tokens, next) && article.IsFree(next, next + 1))
            {
                draft = draft with { Last = next + 1 };
            }
            else if (tokens.Is(next, "&") && next < limit && tokens.Has(next + 1, TokenFlags.Capitalized))
            {
                int other = article.DraftAt(next + 1);
                draft = draft with { Last = other >= 0 ? article.Drafts[other].Last : next + 1, Kind = EntityKind.Organization };
                article.Remove(next + 1, draft.Last);
            }
            else
            {
                break;
            }
        }

        return draft;
    }

    private bool IsHead(in TokenTable tokens, int token, string position)
    {
        int value = token < tokens.Count && tokens.Has(token, TokenFlags.Capitalized) ? organizations.FindExact(tokens, token, token) : -1;
        return value >= 0 && (organizations.Values[value] == position || organizations.Values[value] == "both");
    }

    // A capitalised word that no name holds and that is no title: "Workers", but not "Minister".
    private static bool IsLooseWord(in TokenTable tokens, NameArticle article, int token)
        => tokens.Has(token, TokenFlags.Capitalized) && !tokens.Has(token, TokenFlags.Joined) && article.DraftAt(token) < 0
        && article.TitleLength(tokens, token) == 0 && (article.KindsOf(token, token) & (PhraseKinds.Office | PhraseKinds.Title | PhraseKinds.Demonym)) == 0
        && tokens.Tags[token] is PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.NN or PartOfSpeech.NNS;

    private static bool IsJoinedHyphen(in TokenTable tokens, int token)
        => tokens.Is(token, "-") && tokens.Has(token, TokenFlags.Joined) && tokens.Has(token + 1, TokenFlags.Joined) && tokens.Has(token + 1, TokenFlags.HasLetter)
        && tokens.Lengths[token + 1] <= 7;

    private static bool IsPlace(NameArticle article, int first, int last) => (article.KindsOf(first, last) & PhraseKinds.Place) != 0;
}
