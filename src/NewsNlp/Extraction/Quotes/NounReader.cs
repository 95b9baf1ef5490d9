using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Reads nouns that report speech, such as "claim".</summary>
internal static class NounReader
{
    public static int Read(in Scene scene, ReportList reports, int at, CueKinds kinds, int free, int last)
    {
        int next = at + 1;
        int content = -1;
        if (scene.Tokens.Is(next, "that") && !scene.Chunks.IsVerb(next + 1) && scene.HasFiniteVerb(next + 1, last))
        {
            content = next + 1;
        }
        else if ((kinds & CueKinds.Infinitive) != 0 && scene.Tokens.Is(next, "to") && scene.Chunks.IsVerb(next))
        {
            content = next;
        }

        if (content < 0)
        {
            return -1;
        }

        var phrase = scene.Chunks.At(at);
        var source = Possessor(scene, phrase);
        if (source.IsEmpty && phrase.First > free && scene.Chunks.IsVerb(phrase.First - 1))
        {
            source = SourceFinder.SubjectOf(scene, free, scene.Chunks.At(phrase.First - 1).First).Phrase;
        }

        if (!scene.HasFiniteVerb(free, phrase.First - 1))
        {
            last = BeforeLastVerb(scene, content, last); // "the claim that it is safe was dismissed"
        }

        return reports.Leading(scene, new Report { Cue = new TokenRange(at, at), Source = source, Mention = source, IsNoun = true, Confidence = 0.6f }, content, last);
    }

    private static int BeforeLastVerb(in Scene scene, int first, int last)
    {
        int end = ContentBounds.PartEnd(scene, first, last);
        int verbs = 0;
        int lastVerb = -1;
        for (int i = first; i <= end; i = scene.Chunks.At(i).Last + 1)
        {
            if (scene.Chunks.KindAt(i) == ChunkKind.FiniteVerb)
            {
                verbs++;
                lastVerb = i;
            }
        }

        return verbs > 1 ? lastVerb - 1 : last;
    }

    private static TokenRange Possessor(in Scene scene, TokenRange phrase)
    {
        if (scene.TagOf(phrase.First) == PartOfSpeech.PRPS)
        {
            return new TokenRange(phrase.First, phrase.First);
        }

        for (int i = phrase.First + 1; i < phrase.Last; i++)
        {
            if (scene.TagOf(i) == PartOfSpeech.POS)
            {
                return new TokenRange(phrase.First, i - 1);
            }
        }

        return TokenRange.None;
    }
}
