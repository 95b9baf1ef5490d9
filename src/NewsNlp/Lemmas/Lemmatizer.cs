using NewsNlp.Internal;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Lemmas;

/// <summary>Gives words their lemmas, as the UD English treebanks write them: "was" is a form of "be", "States" of "State".</summary>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
internal sealed class Lemmatizer(NewsModel model)
{
    public const string Section = "trained:lemmas";
    private const int MaxKnownLength = 64; // longer tokens are addresses and rubbish, and their own lemmas
    private readonly LemmaTable _table = new(model, Section);

    /// <summary>Gets the greatest length of the lemma of a form.</summary>
    public int MaxLength(ReadOnlySpan<char> form) => form.Length + _table.LongestAppend;

    /// <summary>Writes the lemma of a form.</summary>
    /// <param name="form">The characters of the token.</param>
    /// <param name="tag">The Penn tag.</param>
    /// <param name="pos">The universal part of speech; <see cref="UniversalPos.None"/> where it is not known.</param>
    /// <param name="isSentenceStart">Whether the word is the first of its sentence, where a capital says nothing.</param>
    /// <param name="lemma">Receives the lemma; <see cref="MaxLength"/> characters are enough.</param>
    /// <returns>The length of the lemma.</returns>
    public int Write(ReadOnlySpan<char> form, PartOfSpeech tag, UniversalPos pos, bool isSentenceStart, Span<char> lemma)
    {
        if (form.Length > MaxKnownLength)
        {
            form.CopyTo(lemma);
            return form.Length;
        }

        if (tag == PartOfSpeech.CD && form is [>= '0' and <= '9', ..])
        {
            return WriteNumber(form, lemma);
        }

        Span<char> folded = stackalloc char[form.Length];
        for (int i = 0; i < form.Length; i++)
        {
            folded[i] = CharacterFold.Fold(form[i]);
        }

        var inflection = Inflection.Of(form, tag, pos);
        var script = _table.Find(folded, inflection, out bool isKnown);
        if (!isKnown && script.Cut >= form.Length)
        {
            script = EditScript.None; // "ed" is the past of nothing
        }

        bool isName = pos == UniversalPos.PROPN || tag is PartOfSpeech.NNP or PartOfSpeech.NNPS;
        bool keepsCase = isName || (script.KeepsCase && (isKnown || !isSentenceStart));
        return script.Apply(form, keepsCase, lemma);
    }

    // "2,000" is "2000"; the comma of "3,40" stays.
    private static int WriteNumber(ReadOnlySpan<char> form, Span<char> lemma)
    {
        int length = 0;
        for (int i = 0; i < form.Length; i++)
        {
            bool groups = form[i] == ',' && i + 3 < form.Length && !form.Slice(i + 1, 3).ContainsAnyExceptInRange('0', '9');
            if (!groups)
            {
                lemma[length++] = form[i];
            }
        }

        return length;
    }
}
