using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Reads passive reporting verbs and those who are quoted as saying something.</summary>
internal static class PassiveReader
{
    // "was told that", "were urged to", "it was announced that": the source stands after "by", or nowhere.
    public static int Read(in Scene scene, ReportList reports, TokenRange cue, CueKinds kinds, int last)
    {
        int next = cue.Last + 1;
        var source = TokenRange.None;
        if (scene.Tokens.Is(next, "by"))
        {
            source = NounPhrases.Forward(scene, next + 1, last);
            next = source.IsEmpty ? next : source.Last + 1;
        }

        int content = -1;
        if ((kinds & CueKinds.Accuse) != 0 && (scene.Tokens.Is(next, "of") || scene.Tokens.Is(next, "with")))
        {
            content = next + 1;
        }
        else if ((kinds & (CueKinds.Urge | CueKinds.Tell)) != 0 && scene.Tokens.Is(next, "to") && scene.Chunks.IsVerb(next))
        {
            content = next;
        }
        else if ((kinds & CueKinds.Wh) != 0 && (scene.Tokens.Is(next, "whether") || scene.Tokens.Is(next, "if") || scene.TagOf(next) is PartOfSpeech.WRB or PartOfSpeech.WP))
        {
            content = next;
        }
        else if ((kinds & CueKinds.Ask) != 0 && scene.Tokens.Is(next, "about"))
        {
            content = next + 1;
        }
        else if (scene.Tokens.Is(next, "that"))
        {
            content = next + 1;
        }
        else if ((kinds & CueKinds.Tell) != 0 && scene.Chunks.KindAt(next) == ChunkKind.Noun && scene.HasFiniteVerb(next, last))
        {
            content = next;
        }

        bool isNews = source.IsEmpty && (kinds & CueKinds.Accuse) != 0; // "was charged with theft" reports no speaker's words
        if (content < 0 || content > last || isNews)
        {
            return -1;
        }

        if (scene.Tokens.Has(cue.First, TokenFlags.SentenceStart) && ContentBounds.MainClause(scene, content, last, out _) is > 0 and var comma)
        {
            last = comma - 1;
        }

        return reports.Leading(scene, new Report { Cue = cue, Source = source, Mention = source }, content, last);
    }

    // "was quoted as saying", "quoted the minister as saying".
    public static int ReadQuoted(in Scene scene, ReportList reports, TokenRange group, TokenRange cue, int free, int last, bool isPassive)
    {
        int next = cue.Last + 1;
        var source = isPassive ? SourceFinder.SubjectOf(scene, free, group.First).Phrase : NounPhrases.Forward(scene, next, last);
        int at = next;
        while (at < last && at < next + 15 && !scene.Tokens.Is(at, "as"))
        {
            at++;
        }

        if (!scene.Tokens.Is(at, "as") || !(scene.Tokens.Is(at + 1, "saying") || scene.Tokens.Is(at + 1, "telling")))
        {
            return -1;
        }

        var complement = ComplementReader.Read(scene, at + 2, last, CueKinds.Say | CueKinds.Direct);
        return complement.ContentFirst < 0 ? -1 : reports.Leading(scene, new Report { Cue = new TokenRange(cue.First, at + 1), Source = source, Mention = source }, complement.ContentFirst, last);
    }
}
