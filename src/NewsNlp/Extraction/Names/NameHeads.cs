using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Uses the word of a name that tells what it is: "Riverside Youth Club" is an organisation whatever the tagger made of its parts, "Harbour Summit" is none.</summary>
internal sealed class NameHeads(WordList organizations, WordList events, WordList joints, WordList nationalBodies)
{
    private const int MaxLength = 12;
    private const int MaxLooseWords = 3;

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

        AddNationalBodies(tokens, article);
        article.Index(tokens.Count);
    }

    // "the Danish navy": a nationality or a country before the name of a body that every country has.
    private void AddNationalBodies(in TokenTable tokens, NameArticle article)
    {
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            if (!tokens.Has(i, TokenFlags.Capitalized) || nationalBodies.Find(tokens, i + 1, out int length) is not (>= 0 and var value))
            {
                continue;
            }

            var allowed = nationalBodies.Values[value] switch
            {
                "country" => PhraseKinds.Demonym | PhraseKinds.Country,
                "place" when (article.KindsOf(i, i) & PhraseKinds.CommonWord) == 0 => PhraseKinds.Demonym | PhraseKinds.Country | PhraseKinds.City | PhraseKinds.Admin,
                _ => PhraseKinds.Demonym,
            };
            if ((article.KindsOf(i, i) & allowed) != 0 && article.IsFree(i + 1, i + length) && tokens.Has(i + 1, TokenFlags.HasLetter))
            {
                article.Remove(i, i);
                article.Drafts.Add(new NameDraft(i, i + length, EntityKind.Organization));
            }
        }
    }

    private NameDraft Decide(in TokenTable tokens, NameArticle article, int number)
    {
        var draft = Extend(tokens, article, number);
        if (draft.Length < 2)
        {
            return draft;
        }

        if (events.Has(tokens, draft.Last) && draft.Kind != EntityKind.Place && (article.KindsOf(draft.First, draft.Last) & PhraseKinds.Organization) == 0)
        {
            // "Lisbon Marathon" holds a place.
            return IsPlace(article, draft.First, draft.First) ? draft with { Last = draft.First, Kind = EntityKind.Place } : draft with { Last = draft.First - 1 };
        }

        if (draft.Kind == EntityKind.Organization && HoldsEvent(tokens, article, draft))
        {
            return draft with { Last = draft.First - 1 };
        }

        draft = WithCoordination(tokens, article, draft);
        bool isOrganization = IsHead(tokens, draft.Last, "last") || IsHead(tokens, draft.First, "foreign") || (IsHead(tokens, draft.First, "first") && joints.Has(tokens, draft.First + 1));
        if (!isOrganization || IsPlace(article, draft.First, draft.Last))
        {
            return draft;
        }

        return (IsHead(tokens, draft.Last, "proper") ? ExtendLeft(tokens, article, draft) : draft) with { Kind = EntityKind.Organization };
    }

    // "World Conference on Tides", "Constitution of the Republic".
    private bool HoldsEvent(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        for (int i = draft.First; i + 1 < draft.Last; i++)
        {
            if (tokens.Has(i, TokenFlags.Capitalized) && events.FindExact(tokens, i, i) is >= 0 and var value && events.Values[value].StartsWith("inner", StringComparison.Ordinal)
                && (tokens.Is(i + 1, "on") || tokens.Is(i + 1, "for") || tokens.Is(i + 1, "against") || (tokens.Is(i + 1, "of") && events.Values[value].EndsWith("of", StringComparison.Ordinal))))
            {
                return !IsHead(tokens, draft.Last, "last") && !IsHead(tokens, draft.First, "first") && article.KindsOf(draft.First, draft.Last) == PhraseKinds.None;
            }
        }

        return false;
    }

    // "[Ministry of Water], Roads and Housing", "Games and [Youth Commission]": common words in a row name the field of the body.
    private NameDraft WithCoordination(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        if ((tokens.Is(draft.First, "ministry") || tokens.Is(draft.First, "department")) && tokens.Is(draft.First + 1, "of"))
        {
            int last = draft.Last;
            int limit = Math.Min(tokens.LastOf(tokens.Sentences[last]), draft.First + MaxLength);
            while (last + 2 <= limit && tokens.Is(last + 1, ",") && IsField(tokens, article, last + 2))
            {
                last += 2;
            }

            last += tokens.Is(last + 1, ",") ? 1 : 0;
            if (last + 2 <= limit && (tokens.Is(last + 1, "and") || tokens.Is(last + 1, "&")) && IsField(tokens, article, last + 2))
            {
                article.Remove(draft.Last + 1, last + 2);
                return draft with { Last = last + 2 };
            }
        }
        else if (IsHead(tokens, draft.Last, "last") && tokens.Is(draft.First - 1, "and") && tokens.Is(draft.First - 3, "the") && IsField(tokens, article, draft.First - 2))
        {
            article.Remove(draft.First - 2, draft.First - 1);
            return draft with { First = draft.First - 2 };
        }

        return draft;
    }

    // Small places are called "Industry" and "Roads" too.
    private bool IsField(in TokenTable tokens, NameArticle article, int token)
        => tokens.Has(token, TokenFlags.Capitalized) && !tokens.Has(token, TokenFlags.AllCaps) && !IsHead(tokens, token, "last")
        && (article.KindsOf(token, token) & (PhraseKinds.Country | PhraseKinds.Organization | PhraseKinds.Demonym)) == 0;

    // "[Maria Lopez Grammar] School" is no person and a school.
    private static NameDraft ExtendLeft(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        int stop = Math.Max(tokens.FirstOf(tokens.Sentences[draft.First]), draft.Last - MaxLength);
        int first = draft.First;
        while (first > stop && !tokens.Has(first, TokenFlags.Joined) && tokens.Has(first - 1, TokenFlags.Capitalized) && article.TitleLength(tokens, first - 1) == 0
            && tokens.Tags[first - 1] is PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.NN or PartOfSpeech.JJ
            && !(article.DraftAt(first - 1) is >= 0 and var other && (article.Drafts[other].IsFixed || article.Drafts[other].Kind == EntityKind.Organization)))
        {
            first--;
        }

        article.Remove(first, draft.First - 1);
        return draft with { First = first };
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
            else if (HeadAfter(tokens, article, draft) is > 0 and var head)
            {
                if (IsHead(tokens, head, "proper") || (draft.Kind != EntityKind.Person && !IsCountry(article, draft)))
                {
                    draft = draft with { Last = head, Kind = EntityKind.Organization };
                    continue;
                }

                // "Peru [Harbour Ministry]" is a country and its ministry.
                article.Drafts.Add(new NameDraft(next, head, EntityKind.Organization));
                break;
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

    // "[Santa Rosa] Grammar School": loose words up to the head of an organisation.
    private int HeadAfter(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        for (int i = draft.Last + 1; i <= draft.Last + MaxLooseWords && IsFreeName(tokens, article, i); i++)
        {
            if (IsHead(tokens, i, "last") && !tokens.Has(i, TokenFlags.SentenceStart))
            {
                return i;
            }
        }

        return 0;
    }

    private bool IsHead(in TokenTable tokens, int token, string position)
    {
        int value = token < tokens.Count && tokens.Has(token, TokenFlags.Capitalized) ? organizations.FindExact(tokens, token, token) : -1;
        return value >= 0 && (organizations.Values[value].Contains(position, StringComparison.Ordinal)
            || (position != "proper" && organizations.Values[value].StartsWith("both", StringComparison.Ordinal)));
    }

    // A capitalised word that no name holds and that is no title: "Workers", but not "Minister".
    private static bool IsLooseWord(in TokenTable tokens, NameArticle article, int token)
        => IsFreeName(tokens, article, token) && (article.KindsOf(token, token) & (PhraseKinds.Office | PhraseKinds.Title | PhraseKinds.Demonym)) == 0;

    private static bool IsFreeName(in TokenTable tokens, NameArticle article, int token)
        => tokens.Has(token, TokenFlags.Capitalized) && !tokens.Has(token, TokenFlags.Joined | TokenFlags.SentenceStart) && article.DraftAt(token) < 0
        && article.TitleLength(tokens, token) == 0 && article.TitleLength(tokens, token + 1) == 0
        && tokens.Tags[token] is PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.NN or PartOfSpeech.NNS;

    private static bool IsJoinedHyphen(in TokenTable tokens, int token)
        => tokens.Is(token, "-") && tokens.Has(token, TokenFlags.Joined) && tokens.Has(token + 1, TokenFlags.Joined) && tokens.Has(token + 1, TokenFlags.HasLetter)
        && tokens.Lengths[token + 1] <= 7;

    private static bool IsCountry(NameArticle article, NameDraft draft) => (article.KindsOf(draft.First, draft.Last) & PhraseKinds.Country) != 0;

    private static bool IsPlace(NameArticle article, int first, int last) => (article.KindsOf(first, last) & PhraseKinds.Place) != 0;
}
