using System.Numerics;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Tagging;

/// <summary>Tags the tokens of a sentence from left to right, each with the tag of the highest score.</summary>
internal sealed class PartOfSpeechTagger(NewsModel model)
{
    public const string Section = "trained:tags";
    private readonly LinearWeights _weights = new(model, Section, FeatureFingerprint.OfTags(new WordClusters(model)));
    private readonly TokenReader _reader = new(new WordClusters(model));

    /// <summary>Tags a sentence and writes the tags into the table.</summary>
    public void Tag(in TokenTable tokens, int first, int last)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<uint> next = stackalloc uint[TagFeatures.Count];
        Span<short> scores = stackalloc short[_weights.Width];
        var tags = tokens.Columns.Tags;
        var atoms = _reader.Read(tokens, first, last);
        var before = PartOfSpeech.None;
        var secondBefore = PartOfSpeech.None;
        TagFeatures.FillLexical(atoms, TokenReader.Padding, next);
        for (int i = first; i <= last; i++)
        {
            int at = i - first + TokenReader.Padding;
            var filled = next;
            next = features;
            features = filled;
            if (i < last)
            {
                TagFeatures.FillLexical(atoms, at + 1, next);
                _weights.Prefetch(next[..TagFeatures.LexicalCount]);
            }

            TagFeatures.FillHistory(atoms, at, before, secondBefore, features);
            _weights.Score(features, scores);
            secondBefore = before;
            before = (PartOfSpeech)Best<short>(scores[.._weights.LabelCount]);
            tags[i] = before;
        }
    }

    /// <summary>Gets the label of the highest score; label 0 ("not tagged") is never chosen, and the first of equals wins.</summary>
    internal static int Best<T>(ReadOnlySpan<T> scores)
        where T : struct, IComparisonOperators<T, T, bool>
    {
        int best = 1;
        for (int label = 2; label < scores.Length; label++)
        {
            if (scores[label] > scores[best])
            {
                best = label;
            }
        }

        return best;
    }
}
