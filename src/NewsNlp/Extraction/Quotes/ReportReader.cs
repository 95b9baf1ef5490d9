using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds the reporting words of a sentence with their sources and contents.</summary>
internal sealed class ReportReader
{
    private readonly ReportList _reports;

    public ReportReader(List<Report> reports) => _reports = new ReportList(reports);

    /// <summary>Reads a sentence. Reporting words inside marks or inside the content of another are no reports of their own.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="last">The last token of the sentence.</param>
    public void Read(in Scene scene, int first, int last)
    {
        int free = first;
        int previous = -1;
        for (int i = first; i <= last;)
        {
            if (scene.Marks.At(i) is >= 0 and var stretch)
            {
                i = scene.Marks[stretch].Outer.Last + 1;
                continue;
            }

            int resume = TryRead(scene, i, new TokenRange(free, last), first, previous);
            if (resume > i)
            {
                previous = _reports.Count - 1;
                free = resume;
                i = resume;
            }
            else
            {
                i = scene.Chunks.IsVerb(i) ? scene.Chunks.At(i).Last + 1 : i + 1;
            }
        }
    }

    // The sentence is what no report has taken yet; a subject may stand before that.
    private int TryRead(in Scene scene, int at, TokenRange sentence, int sentenceFirst, int previous)
    {
        int free = sentence.First;
        int last = sentence.Last;
        if (scene.Cues.IsSource(scene.Tokens, at, out int length))
        {
            return SourcePhraseReader.Read(scene, _reports, new TokenRange(at, at + length - 1), free, last);
        }

        if (scene.Chunks.IsVerb(at))
        {
            var group = scene.Chunks.At(at);
            var kinds = CueFinder.Find(scene, group, last, out var cue);
            if (kinds == CueKinds.None)
            {
                return VerbReader.ReadUnlisted(scene, _reports, group, free, last);
            }

            return VerbReader.Read(scene, _reports, group, cue, kinds, sentence, sentenceFirst, previous);
        }

        if (scene.Chunks.KindAt(at) == ChunkKind.Noun && scene.Chunks.At(at).Last == at && scene.Cues.NounAt(scene.Tokens, at) is var noun && noun != CueKinds.None)
        {
            return NounReader.Read(scene, _reports, at, noun, free, last);
        }

        return -1;
    }
}
