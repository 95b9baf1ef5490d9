using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Goes back over appositions and relative clauses between commas or dashes to what they belong to.</summary>
internal static class Appositions
{
    // "Smith, the mayor of Paris, said": back over the parts between commas that hold no clause of their own, to the first noun phrase.
    public static TokenRange BeforeApposition(in Scene scene, int limit, int last)
    {
        var found = TokenRange.None;
        for (int step = 0; step < 6 && last >= limit; step++)
        {
            int first = PartStart(scene, limit, last);
            bool opensRelative = scene.IsRelative(first) || scene.TagOf(first) is PartOfSpeech.IN or PartOfSpeech.WRB;
            if (!opensRelative && HasOwnClause(scene, first, last))
            {
                break;
            }

            int start = scene.TagOf(first) == PartOfSpeech.CC || scene.Tokens.Is(first, "as") ? first + 1 : first; // "As Smith, the mayor, put it"
            if (scene.Chunks.KindAt(start) == ChunkKind.Noun)
            {
                var phrase = NounPhrases.Forward(scene, start, last);
                found = phrase;
            }

            if (first <= limit || !scene.IsComma(first - 1))
            {
                break;
            }

            last = first - 2;
        }

        return found;
    }

    private static bool HasOwnClause(in Scene scene, int first, int last)
    {
        for (int i = first; i <= last; i = scene.Chunks.At(i).Last + 1)
        {
            if (scene.IsRelative(i))
            {
                return false;
            }

            if (scene.Chunks.KindAt(i) == ChunkKind.FiniteVerb)
            {
                return true;
            }
        }

        return false;
    }

    // The start of the part between commas that ends at a token.
    private static int PartStart(in Scene scene, int limit, int last)
    {
        // A stretch at the end of the part is a title or a nickname in it: 'the film, titled "Home", says'.
        int first = scene.Marks.ClosesAt(last) && NounPhrases.IsNickname(scene, scene.Marks.At(last)) ? Math.Max(limit, scene.Marks[scene.Marks.At(last)].Outer.First) : last;
        if (scene.IsMark(last, ')'))
        {
            first = Math.Max(limit, NounPhrases.OpeningBracket(scene, limit, last));
        }

        while (first > limit && !scene.IsComma(first - 1) && !NounPhrases.IsClauseMark(scene, first - 1))
        {
            int before = first - 1;
            if (scene.IsMark(before, ')'))
            {
                before = Math.Max(limit, NounPhrases.OpeningBracket(scene, limit, before));
            }
            else if (scene.Marks.ClosesAt(before))
            {
                int stretch = scene.Marks.At(before);
                if (!NounPhrases.IsNickname(scene, stretch) || scene.Tokens.Has(scene.Marks[stretch].Inner.Last, TokenFlags.Punctuation) || scene.Chunks.KindAt(scene.Marks[stretch].Outer.First - 1) != ChunkKind.Noun)
                {
                    break;
                }

                before = Math.Max(limit, scene.Marks[stretch].Outer.First);
            }

            first = before;
        }

        return first;
    }

    public static int DashBefore(in Scene scene, int limit, int at)
    {
        for (int i = at - 1; i > limit; i--)
        {
            if (scene.IsDash(i))
            {
                return i;
            }
        }

        return -1;
    }
}
