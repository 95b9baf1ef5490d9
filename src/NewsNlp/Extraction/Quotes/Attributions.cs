using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Tells what an attribution follows: "…," he said; "The deal, he said, is dead"; "…," said Smith.</summary>
internal static class Attributions
{
    public static bool EndsContent(in Scene scene, int free, int boundary)
    {
        if (boundary < free)
        {
            return false;
        }

        if (scene.Marks.ClosesAt(boundary) && scene.Marks[scene.Marks.At(boundary)].Inner is var inner && inner.Last - inner.First < 3 && !scene.Tokens.Has(inner.Last, TokenFlags.Punctuation))
        {
            return false; // the title in '"Late Show" host Smith said'
        }

        bool isBoundary = scene.IsComma(boundary) || scene.Marks.ClosesAt(boundary) || scene.IsDash(boundary) || scene.IsTerminal(boundary);
        return isBoundary && (scene.HasFiniteVerb(free, boundary - 1) || scene.Marks.At(boundary) >= 0 || scene.Marks.At(boundary - 1) >= 0);
    }

    // "The deal, he said, is dead": a part without a verb before, the verb after.
    public static bool IsParenthesis(in Scene scene, int free, int boundary, Complement complement, int last)
        => boundary > free && scene.IsComma(boundary) && complement.ContentFirst < 0 && scene.IsComma(complement.Next) && !scene.Marks.OpensAt(complement.Next + 1)
            && scene.HasFiniteVerb(complement.Next + 1, last) && !scene.Cues.IsMedium(scene.Tokens, boundary - 1) && (complement.Addressee.IsEmpty || scene.TagOf(free) != PartOfSpeech.IN);

    public static bool IsInverted(in Scene scene, TokenRange group, TokenRange cue, CueKinds kinds, int free, int last)
    {
        if ((kinds & (CueKinds.Say | CueKinds.Direct)) == 0 || (kinds & CueKinds.Tell) != 0 || group.First != cue.First || scene.Chunks.KindAt(group.First) != ChunkKind.FiniteVerb)
        {
            return false;
        }

        var subject = NounPhrases.Forward(scene, cue.Last + 1, last);
        if (!EndsContent(scene, free, group.First - 1))
        {
            // "The deal, said Smith, is dead."
            return !subject.IsEmpty && group.First > free + 1 && scene.IsComma(group.First - 1) && scene.IsComma(subject.Last + 1) && scene.Chunks.KindAt(subject.Last + 2) == ChunkKind.FiniteVerb;
        }

        return !subject.IsEmpty && scene.Chunks.KindAt(subject.Last + 1) != ChunkKind.FiniteVerb;
    }

    // Nothing more hangs on the reporting word: ", he said.", ", he said, adding".
    public static bool IsClosed(in Scene scene, int next, int last)
        => next > last || scene.Tokens.Has(next, TokenFlags.Punctuation) || scene.TagOf(next) is PartOfSpeech.CC or PartOfSpeech.VBG or PartOfSpeech.IN or PartOfSpeech.WP or PartOfSpeech.WRB or PartOfSpeech.WDT;

    // "While he was in Paris, he said, "…"": what stands before is no content.
    public static bool IsFronted(in Scene scene, int first) => scene.TagOf(first) is PartOfSpeech.IN or PartOfSpeech.WRB or PartOfSpeech.VBG or PartOfSpeech.VBN;

    // "…," the minister clarified: after marked speech a participle is a past tense.
    public static bool FollowsMarks(in Scene scene, int free, int verb)
        => scene.Chunks.KindAt(verb - 1) == ChunkKind.Noun && scene.Chunks.At(verb - 1).First - 1 is var before && before >= free && (scene.Marks.ClosesAt(before) || scene.Marks.ClosesAt(before - 1));
}
