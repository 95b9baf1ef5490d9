using System.Runtime.InteropServices;
using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Places;

/// <summary>The place phrases of the article in work, each once, with all places that they can mean.</summary>
internal sealed class PlaceCandidates(FactTables facts)
{
    private readonly Dictionary<int, int> _numberOf = [];
    private readonly List<Phrase> _phrases = [];
    private readonly List<Candidate> _candidates = [];

    /// <summary>Gets the number of phrases.</summary>
    public int Count => _phrases.Count;

    public void Clear()
    {
        _numberOf.Clear();
        _phrases.Clear();
        _candidates.Clear();
    }

    /// <summary>Adds a mention of a phrase.</summary>
    /// <param name="value">The value of the phrase.</param>
    /// <param name="weight">What the mention counts as context for the others.</param>
    /// <param name="stem">The value of the name without the word for the kind of area, whose first-level areas are meant too; or -1.</param>
    /// <returns>The number of the phrase.</returns>
    public int Add(int value, float weight, int stem = -1)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numberOf, value, out bool known);
        if (!known)
        {
            number = _phrases.Count;
            int first = _candidates.Count;
            bool demonym = facts.PlaceOfDemonym(value) >= 0;

            // "Spanish" is hardly ever the town in Ontario.
            AddSenses(value, demonym ? PhraseKinds.Country | PhraseKinds.Demonym : PhraseKinds.Place | PhraseKinds.AdminAbbreviation);
            AddSenses(stem, PhraseKinds.Admin);
            _phrases.Add(new Phrase(first, _candidates.Count - first, 0, -1, -1));
        }

        ref var phrase = ref CollectionsMarshal.AsSpan(_phrases)[number];
        phrase.Weight += weight;
        return number;
    }

    /// <summary>Gets the place that a phrase means, by its value; -1 where it is none of the article.</summary>
    public int PlaceOf(int value) => _numberOf.TryGetValue(value, out int number) ? _phrases[number].Best : -1;

    /// <summary>Gets whether the article names a place by this phrase.</summary>
    public bool Knows(int value) => _numberOf.TryGetValue(value, out int number) && _phrases[number].Weight > 0;

    /// <summary>Gets the candidates of a phrase.</summary>
    public Span<Candidate> Of(int phrase) => CollectionsMarshal.AsSpan(_candidates).Slice(_phrases[phrase].First, _phrases[phrase].Length);

    /// <summary>Gets what the mentions of a phrase count as context.</summary>
    public float WeightOf(int phrase) => _phrases[phrase].Weight;

    /// <summary>Gets the place that a phrase means, by what is known so far; -1 before the first choice.</summary>
    public int BestOf(int phrase) => _phrases[phrase].Best;

    /// <summary>Sets the place that a phrase means.</summary>
    public void Choose(int phrase, int place) => CollectionsMarshal.AsSpan(_phrases)[phrase].Best = place;

    /// <summary>Gets the phrase of the area that the article puts a phrase in ("Cordova, Tennessee"), or -1.</summary>
    public int ContainerOf(int phrase) => _phrases[phrase].Container;

    /// <summary>Sets the phrase of the area that the article puts a phrase in.</summary>
    public void Contain(int phrase, int area) => CollectionsMarshal.AsSpan(_phrases)[phrase].Container = area;

    private void AddSenses(int value, PhraseKinds kinds)
    {
        foreach (var sense in facts.SensesOf(value))
        {
            if ((sense.Kind & kinds) != 0 && sense.Row >= 0)
            {
                _candidates.Add(new Candidate(sense.Row, PlacePrior.Of(facts.Places, sense.Row), 0, 0));
            }
        }
    }

    /// <summary>A place that a phrase can mean.</summary>
    /// <param name="Place">The row.</param>
    /// <param name="Prior">How likely without context.</param>
    /// <param name="Evidence">What the words next to the mentions say.</param>
    /// <param name="Share">The share of the candidate among those of its phrase, from 0 to 1, by what is known so far.</param>
    internal record struct Candidate(int Place, float Prior, float Evidence, float Share);

    private record struct Phrase(int First, int Length, float Weight, int Best, int Container);
}
