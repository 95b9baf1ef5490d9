using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Reads phrases such as "according to the police".</summary>
internal static class SourcePhraseReader
{
    public static int Read(in Scene scene, ReportList reports, TokenRange cue, int free, int last)
    {
        var source = NounPhrases.Forward(scene, cue.Last + 1, last);
        if (source.IsEmpty)
        {
            return -1;
        }

        int next = source.Last + 1;
        var report = new Report { Cue = cue, Source = source, Mention = source };
        bool isParenthesis = cue.First > free + 1 && scene.IsComma(cue.First - 1) && !scene.IsRelative(cue.First - 2) && !scene.HasFiniteVerb(free, cue.First - 1) && scene.IsComma(next);
        if (isParenthesis && scene.HasFiniteVerb(next + 1, last))
        {
            return reports.Trailing(scene, report with { IsTrailing = true }, free, cue.First - 1, next, last, isInverted: false);
        }

        if (cue.First == free || !scene.HasFiniteVerb(free, cue.First - 1))
        {
            int comma = next;
            if (!scene.IsComma(next) && OpensClauseBeforeComma(scene, next, last))
            {
                return reports.Leading(scene, report, next, last); // "According to the ministry over 40 people were hurt"
            }

            while (comma < last && comma < next + 25 && !scene.IsComma(comma))
            {
                comma++;
            }

            // "According to Smith, a doctor, the drug works": the apposition holds no verb.
            if (scene.IsComma(comma))
            {
                int second = comma + 1;
                while (second < last && second < comma + 20 && !scene.IsComma(second))
                {
                    second++;
                }

                if (scene.IsComma(second) && !scene.HasFiniteVerb(comma + 1, second - 1) && (scene.TagOf(comma + 1) == PartOfSpeech.DT || scene.Chunks.KindAt(comma + 1) == ChunkKind.Verb || IsApposed(scene, source, scene.Chunks.At(comma + 1))) && scene.HasFiniteVerb(second + 1, last))
                {
                    comma = second;
                }

                return reports.Leading(scene, report, comma + 1, last);
            }

            return -1;
        }

        int boundary = cue.First - 1;
        report.Content = ContentBounds.Trim(scene, new TokenRange(free, boundary));
        report.IsTrailing = true;
        if (report.Content.IsEmpty)
        {
            return -1;
        }

        reports.Add(report);
        return next;
    }

    private static bool OpensClauseBeforeComma(in Scene scene, int first, int last) => scene.HasFiniteVerb(first, ContentBounds.PartEnd(scene, first, last));

    // "According to the coach, Mara Roe, the team": the parse tells the name from the subject of the clause.
    private static bool IsApposed(in Scene scene, TokenRange source, TokenRange name)
    {
        for (int i = name.First; i <= name.Last; i++)
        {
            if (scene.Tokens.Relations[i] == DependencyRelation.Appos && source.Contains(scene.Tokens.Heads[i]))
            {
                return true;
            }
        }

        return false;
    }
}
