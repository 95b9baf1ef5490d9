using System.Runtime.InteropServices;
using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Names;

/// <summary>One sense a document: the mentions of a name vote on its kind, a surname alone is the person named in full elsewhere, and what is a name once is one again.</summary>
internal sealed class NameVotes
{
    private const int MaxLength = 6;
    private const float HeadlineWeight = 0.3f; // in capitals everything looks like a name
    private const float CueWeight = 2.5f; // one "Mirova's chief executive" outweighs one "Mirova" that looks like a person
    private const float TableWeight = 0.6f;
    private const float MetonymWeight = 1.5f; // "the Kremlin" is a government first and a building second
    private const float LocationWeight = 2;
    private const float SurnameWeight = 0.8f;
    private const float GivenNameWeight = 0.4f;
    private readonly Dictionary<uint, Vote> _votes = [];

    public void Apply(in TokenTable tokens, NameArticle article)
    {
        _votes.Clear();
        foreach (var draft in article.Drafts)
        {
            Count(tokens, article, draft);
        }

        var drafts = CollectionsMarshal.AsSpan(article.Drafts);
        foreach (ref var draft in drafts)
        {
            if (!draft.IsFixed)
            {
                var kind = _votes[KeyOf(tokens, draft.First, draft.Last)].Best(draft.Kind);
                draft = draft with { Kind = draft.IsCued ? kind : Settle(kind, article.KindsOf(draft.First, draft.Last)) };
            }
        }

        AddUnseen(tokens, article);
    }

    // What the tables know as a body and as no place is no place ("East Vale FC"), and a country is no body.
    private static EntityKind Settle(EntityKind kind, PhraseKinds kinds) => kind switch
    {
        EntityKind.Place when (kinds & PhraseKinds.Organization) != 0 && (kinds & PhraseKinds.Place) == 0 => EntityKind.Organization,
        EntityKind.Organization when (kinds & (PhraseKinds.Country | PhraseKinds.Region)) != 0 && (kinds & ~(PhraseKinds.Place | PhraseKinds.CommonWord)) == 0 => EntityKind.Place,
        _ => kind,
    };

    private void Count(in TokenTable tokens, NameArticle article, NameDraft draft)
    {
        ref var vote = ref CollectionsMarshal.GetValueRefOrAddDefault(_votes, KeyOf(tokens, draft.First, draft.Last), out bool known);
        vote.Add(draft.Kind, WeightOf(tokens, article, draft));
        var kinds = article.KindsOf(draft.First, draft.Last);
        vote.Add(EntityKind.Organization, (kinds & PhraseKinds.Metonym) != 0 && !tokens.Is(draft.Last, "palace") ? MetonymWeight : 0);
        if (!known)
        {
            vote.Add(EntityKind.Place, (kinds & PhraseKinds.Place) != 0 ? TableWeight : 0);
            vote.Add(EntityKind.Organization, (kinds & PhraseKinds.Organization) != 0 ? TableWeight : 0);
            vote.Add(EntityKind.Person, (kinds & PhraseKinds.FullName) != 0 ? TableWeight : 0);
        }

        // "She lives in Regina.": a town of the tables, though the word looks like a given name.
        if (draft.Kind != EntityKind.Place && (kinds & PhraseKinds.Place) != 0 && (tokens.Is(draft.First - 1, "in") || tokens.Is(draft.First - 1, "near")) && !tokens.Has(draft.Last + 1, TokenFlags.WordPart))
        {
            vote.Add(EntityKind.Place, LocationWeight);
        }

        if (draft.Kind == EntityKind.Person && draft.Length > 1)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_votes, KeyOf(tokens, draft.Last, draft.Last), out _).Add(EntityKind.Person, SurnameWeight);
            CollectionsMarshal.GetValueRefOrAddDefault(_votes, KeyOf(tokens, draft.First, draft.First), out _).Add(EntityKind.Person, GivenNameWeight);
        }
    }

    private static float WeightOf(in TokenTable tokens, NameArticle article, NameDraft draft)
        => draft.IsFixed ? 100 : draft.IsCued ? CueWeight : article.IsRunningText(tokens, draft.First) ? 1 : HeadlineWeight;

    private void AddUnseen(in TokenTable tokens, NameArticle article)
    {
        int count = article.Drafts.Count;
        for (int i = 0; i < tokens.Count; i++)
        {
            int draft = article.DraftAt(i);
            if (draft >= 0)
            {
                i = article.Drafts[draft].Last;
            }
            else if (tokens.Has(i, TokenFlags.Capitalized) && article.IsRunningText(tokens, i))
            {
                i = AddLongest(tokens, article, i);
            }
        }

        if (article.Drafts.Count > count)
        {
            article.Index(tokens.Count);
        }
    }

    private int AddLongest(in TokenTable tokens, NameArticle article, int first)
    {
        int limit = Math.Min(tokens.LastOf(tokens.Sentences[first]), first + MaxLength - 1);
        int best = -1;
        var kind = EntityKind.Person;
        uint key = 0;
        for (int last = first; last <= limit && article.DraftAt(last) < 0; last++)
        {
            key = CharacterFold.Combine(key, tokens.Hashes[last]);
            if (_votes.TryGetValue(key, out var vote) && (last > first || IsNameAlone(tokens, article, first, vote)))
            {
                best = last;
                kind = vote.Best(EntityKind.Person);
            }
        }

        if (best < 0)
        {
            return first;
        }

        article.Drafts.Add(new NameDraft(first, best, kind));
        return best;
    }

    // A single word needs more: it is no common word, and no capitalised word stands next to it.
    private static bool IsNameAlone(in TokenTable tokens, NameArticle article, int token, Vote vote)
    {
        bool inLongerName = (tokens.Has(token + 1, TokenFlags.Capitalized) && !tokens.Has(token + 1, TokenFlags.SentenceStart))
            || (tokens.Has(token - 1, TokenFlags.Capitalized) && !tokens.Has(token, TokenFlags.SentenceStart) && article.TitleLength(tokens, token - 1) == 0);
        return !inLongerName && vote.Best(EntityKind.Person) is var kind && vote.Of(kind) >= SurnameWeight
            && (article.KindsOf(token, token) & (PhraseKinds.CommonWord | PhraseKinds.Demonym)) == 0
            && tokens.Tags[token] is PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.NN;
    }

    private static uint KeyOf(in TokenTable tokens, int first, int last)
    {
        uint key = 0;
        for (int i = first; i <= last; i++)
        {
            key = CharacterFold.Combine(key, tokens.Hashes[i]);
        }

        return key;
    }

    private struct Vote
    {
        private float _person;
        private float _organization;
        private float _place;

        public readonly float Of(EntityKind kind) => kind switch { EntityKind.Person => _person, EntityKind.Organization => _organization, _ => _place };

        public void Add(EntityKind kind, float weight)
        {
            switch (kind)
            {
                case EntityKind.Person:
                    _person += weight;
                    break;
                case EntityKind.Organization:
                    _organization += weight;
                    break;
                default:
                    _place += weight;
                    break;
            }
        }

        /// <summary>Gets the kind with most votes; among equals the given one.</summary>
        public readonly EntityKind Best(EntityKind own)
        {
            var best = own;
            for (var kind = EntityKind.Person; kind <= EntityKind.Place; kind++)
            {
                best = Of(kind) > Of(best) ? kind : best;
            }

            return best;
        }
    }
}
