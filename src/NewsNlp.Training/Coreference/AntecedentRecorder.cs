using NewsNlp.Extraction;
using NewsNlp.Extraction.Coreference;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Training.Coreference;

/// <summary>Chooses what the annotators say, where they say something, and keeps each such choice as an example.</summary>
internal sealed class AntecedentRecorder(IAntecedentChooser others) : IAntecedentChooser
{
    private const float ChainWeight = 0.1f; // pronouns of GUM are easier: most texts speak of one person
    private IReadOnlyDictionary<int, PronounGold> _gold = new Dictionary<int, PronounGold>();

    public List<RankingExample> Examples { get; } = [];

    /// <summary>Gets how many of the examples the other chooser has right.</summary>
    public int Agreed { get; private set; }

    /// <summary>Sets the text that is read next.</summary>
    public void Start(PronounText text) => _gold = text.Pronouns;

    /// <inheritdoc/>
    public int Choose(in TokenTable tokens, AnnotationLayers layers, int token, CandidateList candidates)
    {
        int choice = others.Choose(tokens, layers, token, candidates);
        if (!_gold.TryGetValue(tokens.StartOf(token), out var gold))
        {
            return choice;
        }

        bool[] right = new bool[candidates.Count];
        for (int i = 0; i < right.Length; i++)
        {
            int entity = candidates.EntityOf(i);
            right[i] = gold.Right.Count > 0 ? IsNamed(tokens, layers, entity, gold.Right, gold.Whole) : !IsNamed(tokens, layers, entity, gold.Wrong, gold.Whole);
        }

        int first = Array.IndexOf(right, true);
        if (first >= 0 && right.Contains(false))
        {
            Examples.Add(new RankingExample([.. Enumerable.Range(0, right.Length).Select(i => candidates.FeaturesOf(i).ToArray())], right, gold.Whole ? ChainWeight : 1));
            Agreed += choice >= 0 && right[choice] ? 1 : 0;
        }

        return first < 0 ? choice : choice >= 0 && right[choice] ? choice : first;
    }

    /// <summary>Gets whether an entity is named in one of the ranges.</summary>
    public static bool IsNamed(in TokenTable tokens, AnnotationLayers layers, int entity, IReadOnlyList<TextSpan> spans, bool whole)
    {
        foreach (var mention in layers.Mentions)
        {
            if (mention.Entity != entity || mention.Kind != MentionKind.Name)
            {
                continue;
            }

            var name = tokens.SpanOf(mention.First, mention.Last);
            foreach (var span in spans)
            {
                // The brother in "Roe's brother" is not Roe, the minister in "Minister Roe" is.
                bool meets = whole ? span.Start <= name.Start && (span.End == name.End || (span.Start == name.Start && name.Length * 2 >= span.Length)) : name.Start < span.End && span.Start < name.End;
                if (meets)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
