using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Lets the fact tables correct the tagger: a known name of several words is one name ("South China Sea", not "South China"), and what the user's gazetteer says stands.</summary>
internal sealed class TableNames
{
    private const PhraseKinds Known = PhraseKinds.Place | PhraseKinds.Organization | PhraseKinds.FullName | PhraseKinds.Metonym;

    public static void Apply(in TokenTable tokens, NameArticle article, List<TableMatch> matches)
    {
        int end = -1;
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(matches))
        {
            if (match.First <= end)
            {
                continue;
            }

            if ((match.Kinds & PhraseKinds.User) != 0)
            {
                article.Remove(match.First, match.Last);
                article.Drafts.Add(new NameDraft(match.First, match.Last, KindOf(match.Kinds), IsFixed: true));
                end = match.Last;
            }
            else if (match.First < match.Last && (match.Kinds & Known) != 0 && (match.Kinds & PhraseKinds.CommonWord) == 0 && Corrects(tokens, article, match, out var kind))
            {
                article.Remove(match.First, match.Last);
                article.Drafts.Add(new NameDraft(match.First, match.Last, kind));
                end = match.Last;
            }
        }

        article.Index(tokens.Count);
    }

    /// <summary>Gets what a table phrase is before all.</summary>
    public static EntityKind KindOf(PhraseKinds kinds)
        => (kinds & PhraseKinds.FullName) != 0 ? EntityKind.Person
            : (kinds & PhraseKinds.Place) != 0 && (kinds & PhraseKinds.Metonym) == 0 ? EntityKind.Place
            : EntityKind.Organization;

    // The phrase must hold every draft it touches wholly, and more than one draft alone.
    private static bool Corrects(in TokenTable tokens, NameArticle article, TableMatch match, out EntityKind kind)
    {
        kind = KindOf(match.Kinds);
        bool touches = false;
        for (int i = match.First; i <= match.Last; i++)
        {
            int number = article.DraftAt(i);
            if (number < 0)
            {
                continue;
            }

            var draft = article.Drafts[number];
            if (draft.First < match.First || draft.Last > match.Last || draft.Length == match.Last - match.First + 1)
            {
                return false;
            }

            touches = true;
        }

        return touches || (article.IsRunningText(tokens, match.First) && tokens.Has(match.First, TokenFlags.Capitalized) && tokens.Has(match.Last, TokenFlags.Capitalized)
            && !tokens.Has(match.Last + 1, TokenFlags.Capitalized));
    }
}
