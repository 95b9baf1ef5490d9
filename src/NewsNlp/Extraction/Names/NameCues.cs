using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>Reads the words beside a name that the tagger is at a loss with: "news agency Mirova", "the Mirova daily", "chairman of Mirova" speak of an organisation.</summary>
internal sealed class NameCues(WordList cues)
{
    private const int MaxLength = 4;
    private const int MaxApposition = 4;
    private const PhraseKinds Settled = PhraseKinds.Place | PhraseKinds.FullName | PhraseKinds.GivenName | PhraseKinds.Demonym | PhraseKinds.CommonWord | PhraseKinds.Title | PhraseKinds.Office;

    public void Apply(in TokenTable tokens, NameArticle article)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            int value = cues.Find(tokens, i, out int length);
            if (value < 0 || !article.IsRunningText(tokens, i))
            {
                continue;
            }

            int next = i + length;
            switch (cues.Values[value])
            {
                case "before" when char.IsLower(tokens[i][0]) || tokens.Has(i, TokenFlags.AllCaps):
                    MarkApposition(tokens, article, i, next);
                    MarkAt(tokens, article, tokens.Is(next, ",") && tokens.Has(i - 1, TokenFlags.WordPart) ? next + 1 : next);
                    break;
                case "outlet" when char.IsLower(tokens[i][0]):
                    MarkOutlet(tokens, article, next);
                    break;
                case "after" when char.IsLower(tokens[i][0]):
                    MarkBefore(tokens, article, i);
                    break;
                case "of" or "officer" when tokens.Is(next, "of") || tokens.Is(next, "at") || tokens.Is(next, "for") || tokens.Is(next, "with"):
                    MarkAt(tokens, article, tokens.Is(next + 1, "the") ? next + 2 : next + 1);
                    break;
                case "officer" when char.IsLower(tokens[i][0]) || tokens.Has(i, TokenFlags.AllCaps):
                    MarkBefore(tokens, article, tokens.Is(i - 1, "'s") ? i - 1 : i);
                    break;
            }
        }

        article.Index(tokens.Count);
    }

    // Also "newspaper “Mirova”" and "a group called Mirova".
    private static void MarkAt(in TokenTable tokens, NameArticle article, int first)
    {
        if (tokens.Is(first, "called") || tokens.Is(first, "named") || tokens.Is(first, "dubbed"))
        {
            first++;
        }

        if (tokens.Has(first, TokenFlags.OpensQuote))
        {
            first++;
        }

        if (!IsNameWord(tokens, first))
        {
            return;
        }

        int number = article.DraftAt(first);
        if (number >= 0)
        {
            Turn(article, number);
            return;
        }

        int last = first;
        while (last < first + MaxLength && IsNameWord(tokens, last + 1) && article.DraftAt(last + 1) < 0)
        {
            last++;
        }

        bool reachesOther = IsNameWord(tokens, last + 1);
        if (!reachesOther && (article.KindsOf(first, first) & Settled) == 0)
        {
            article.Drafts.Add(new NameDraft(first, last, EntityKind.Organization, IsCued: true));
        }
    }

    private static void MarkBefore(in TokenTable tokens, NameArticle article, int after)
    {
        if (after > 0 && tokens.Has(after - 1, TokenFlags.Capitalized) && article.DraftAt(after - 1) is >= 0 and var number)
        {
            Turn(article, number);
        }
    }

    // "Alto Verde, a rebel group of 200 men,": what the name is stands behind it. "Lopez, a party member," is none.
    private static void MarkApposition(in TokenTable tokens, NameArticle article, int word, int next)
    {
        if (tokens.Tags[Math.Min(next, tokens.Count - 1)] is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP)
        {
            return;
        }

        for (int i = word - 1; i > 1 && i >= word - MaxApposition && char.IsLower(tokens[i][0]); i--)
        {
            if (tokens.Is(i, "a") || tokens.Is(i, "an"))
            {
                if (tokens.Is(i - 1, ",") && article.DraftAt(i - 2) is >= 0 and var number)
                {
                    Turn(article, number);
                }

                return;
            }
        }
    }

    // "told Alto Weekly", "a win over Alto": a place that no table knows is none here, and neither are letters such as KXYZ.
    private static void MarkOutlet(in TokenTable tokens, NameArticle article, int first)
    {
        if (IsNameWord(tokens, first) && (article.DraftAt(first) is >= 0 and var number ? article.Drafts[number].Kind == EntityKind.Place : tokens.Has(first, TokenFlags.AllCaps)))
        {
            MarkAt(tokens, article, first);
        }
    }

    // What a table knows as a place or a person stays one: "members of Congress", but "president of Peru".
    private static void Turn(NameArticle article, int number)
    {
        var draft = article.Drafts[number];
        if (!draft.IsFixed && (article.KindsOf(draft.First, draft.Last) & (PhraseKinds.Place | PhraseKinds.FullName)) == 0
            && (draft.Kind == EntityKind.Place || (draft.Kind == EntityKind.Person && (draft.Length == 1 || (article.KindsOf(draft.First, draft.First) & PhraseKinds.GivenName) == 0))))
        {
            article.Drafts[number] = draft with { Kind = EntityKind.Organization, IsCued = true };
        }
    }

    private static bool IsNameWord(in TokenTable tokens, int token)
        => tokens.Has(token, TokenFlags.Capitalized) && !tokens.Has(token, TokenFlags.SentenceStart) && (!tokens.Has(token, TokenFlags.Joined) || tokens.Has(token - 1, TokenFlags.OpensQuote))
        && tokens.Tags[token] is PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.NN;
}
