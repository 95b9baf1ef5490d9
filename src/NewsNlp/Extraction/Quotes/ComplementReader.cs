using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Reads what follows a reporting word.</summary>
internal static class ComplementReader
{
    private const int MaxSteps = 8;
    private const int MaxAccusation = 16;

    /// <summary>Reads the complement of a reporting word.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="next">The token after the reporting word.</param>
    /// <param name="last">The last token of the sentence.</param>
    /// <param name="kinds">What the word takes.</param>
    public static Complement Read(in Scene scene, int next, int last, CueKinds kinds)
    {
        int start = next;
        var addressee = TokenRange.None;
        var medium = TokenRange.None;
        if ((kinds & (CueKinds.Tell | CueKinds.Ask | CueKinds.Urge | CueKinds.Accuse)) != 0 && NounPhrases.Forward(scene, next, last) is { IsEmpty: false } whom)
        {
            addressee = whom;
            next = whom.Last + 1;
        }

        if ((kinds & CueKinds.Accuse) != 0)
        {
            if (scene.Tokens.Is(start, "that"))
            {
                return new Complement(start + 1, start, TokenRange.None, medium); // "charges that"
            }

            return new Complement(AccusationStart(scene, next, last), next, addressee, medium);
        }

        if ((kinds & (CueKinds.Infinitive | CueKinds.Urge)) != 0 && InfinitiveAt(scene, next, last) is var infinitive and >= 0)
        {
            return new Complement(infinitive, next, addressee, medium);
        }

        if (!addressee.IsEmpty && (kinds & CueKinds.Object) != 0 && (scene.Tokens.Is(next, "against") || scene.Tokens.Is(next, "of")) && next < last)
        {
            return new Complement(start, next, TokenRange.None, medium); // "warned drivers against the pass"
        }

        if ((kinds & (CueKinds.Name | CueKinds.As)) != 0 && NamedObject.Start(scene, start, last, (kinds & CueKinds.Name) != 0) is var name and >= 0)
        {
            return new Complement(name, next, TokenRange.None, medium);
        }

        if ((kinds & CueKinds.Ask) != 0 && scene.Tokens.Is(next, "about") && next < last)
        {
            return new Complement(next + 1, next, addressee, medium);
        }

        int plain = next;
        next = SkipAdjuncts(scene, next, last, ref addressee, ref medium);
        int content = ContentStart(scene, next, last, kinds);
        if (content < 0 && next > plain && (kinds & (CueKinds.Say | CueKinds.Report | CueKinds.Tell)) != 0 && scene.Chunks.KindAt(next) == ChunkKind.FiniteVerb && !scene.Marks.OpensAt(next))
        {
            // "said at least 20 people were killed": what looked like an adjunct is the subject.
            content = plain;
        }

        if (content < 0 && (kinds & CueKinds.Object) != 0 && plain <= last)
        {
            content = ReportedObject.Start(scene, plain, last);
        }

        return new Complement(content, next, addressee, medium);
    }

    private static int ContentStart(in Scene scene, int next, int last, CueKinds kinds)
    {
        if (next > last)
        {
            return -1;
        }

        bool takesMarks = (kinds & (CueKinds.Direct | CueKinds.Say | CueKinds.Report | CueKinds.That)) != 0;
        if (scene.Marks.OpensAt(next))
        {
            return takesMarks ? next : -1;
        }

        if ((scene.IsMark(next, ':') || scene.IsComma(next) || scene.IsDash(next)) && scene.Marks.OpensAt(next + 1) && next < last)
        {
            return takesMarks ? next + 1 : -1;
        }

        if (scene.IsMark(next, ':') && next < last)
        {
            return takesMarks ? next + 1 : -1;
        }

        if (scene.Tokens.Is(next, "that") && scene.Chunks.KindAt(next + 1) == ChunkKind.FiniteVerb && (kinds & (CueKinds.Say | CueKinds.Report | CueKinds.Tell)) != 0)
        {
            return next; // "said that is untrue"
        }

        if (scene.Tokens.Is(next, "that") && next < last && (kinds & (CueKinds.Say | CueKinds.Report | CueKinds.That | CueKinds.Tell)) != 0)
        {
            return next + 1;
        }

        if (IsQuestionWord(scene, next, (kinds & (CueKinds.Wh | CueKinds.Tell)) != 0) && (kinds & (CueKinds.Wh | CueKinds.Tell | CueKinds.Say | CueKinds.Report)) != 0)
        {
            return next;
        }

        if ((kinds & CueKinds.Thing) != 0 && ReportedObject.IsObject(scene, next))
        {
            return -1; // "announced a ceasefire that took effect on Monday"
        }

        if ((kinds & (CueKinds.Say | CueKinds.Report | CueKinds.Tell)) != 0 && OpensClause(scene, next) && scene.HasFiniteVerb(next + 1, last)
            && ((kinds & (CueKinds.Say | CueKinds.Tell)) != 0 || IsSubject(scene, next, last)))
        {
            return next;
        }

        return -1;
    }

    private static bool OpensClause(in Scene scene, int token)
        => scene.Chunks.KindAt(token) is ChunkKind.Noun or ChunkKind.Time || scene.Marks.OpensAt(token)
            || (scene.TagOf(token) == PartOfSpeech.IN && scene.Chunks.KindAt(token + 1) != ChunkKind.Verb)
            || scene.TagOf(token) is PartOfSpeech.WRB or PartOfSpeech.DT or PartOfSpeech.RB or PartOfSpeech.EX or PartOfSpeech.PDT
            || (scene.Chunks.KindAt(token) == ChunkKind.Verb && scene.TagOf(token) == PartOfSpeech.VBG);

    // "found voters were angry", not "found a way": the noun phrase is the subject of a verb.
    private static bool IsSubject(in Scene scene, int first, int last)
    {
        var phrase = NounPhrases.Forward(scene, first, last);
        int next = phrase.IsEmpty ? first : phrase.Last + 1;
        while (scene.TagOf(next) == PartOfSpeech.RB)
        {
            next++;
        }

        return scene.Chunks.KindAt(next) == ChunkKind.FiniteVerb;
    }

    // "complained when" gives a time, "asked when" a question.
    private static bool IsQuestionWord(in Scene scene, int token, bool isQuestion)
        => scene.TagOf(token) == PartOfSpeech.WP || scene.Tokens.Is(token, "whether") || scene.Tokens.Is(token, "how") || scene.Tokens.Is(token, "why")
            || (isQuestion && (scene.TagOf(token) is PartOfSpeech.WRB or PartOfSpeech.WDT || scene.Tokens.Is(token, "if")));

    // Adverbs, times, addressees and media: "said on Tuesday in a statement to reporters that".
    private static int SkipAdjuncts(in Scene scene, int next, int last, ref TokenRange addressee, ref TokenRange medium)
    {
        for (int step = 0; step < MaxSteps && next <= last; step++)
        {
            if (scene.Chunks.KindAt(next) == ChunkKind.Time)
            {
                next = scene.Chunks.At(next).Last + 1;
            }
            else if (scene.TagOf(next) is PartOfSpeech.RB or PartOfSpeech.RBR && scene.Chunks.KindAt(next) == ChunkKind.None)
            {
                next++;
            }
            else if (scene.IsComma(next) && AfterInsertion(scene, next, last) is var after and > 0)
            {
                next = after; // "added, though, that", "said, without evidence, that"
            }
            else if (scene.IsPreposition(next) && next < last)
            {
                int noun = next + 1;
                if (scene.Chunks.KindAt(noun) == ChunkKind.Time)
                {
                    next = scene.Chunks.At(noun).Last + 1;
                    continue;
                }

                var phrase = NounPhrases.Forward(scene, noun, last);
                if (phrase.IsEmpty)
                {
                    break;
                }

                if (scene.TagOf(next) == PartOfSpeech.TO || scene.Tokens.Is(next, "to"))
                {
                    addressee = phrase;
                }
                else if (medium.IsEmpty && scene.Cues.IsMedium(scene.Tokens, scene.Chunks.At(noun).Last))
                {
                    medium = phrase;
                }

                next = phrase.Last + 1;
            }
            else
            {
                break;
            }
        }

        return next;
    }

    private static int AfterInsertion(in Scene scene, int comma, int last)
    {
        int limit = Math.Min(last, comma + 8);
        for (int i = comma + 1; i < limit && scene.Marks.At(i) < 0; i++)
        {
            if (scene.IsComma(i))
            {
                return scene.Tokens.Is(i + 1, "that") ? i + 1 : -1;
            }
        }

        return -1;
    }

    private static int AccusationStart(in Scene scene, int next, int last)
    {
        int limit = Math.Min(last, next + MaxAccusation);
        if (scene.IsComma(next) && next < limit)
        {
            // "accused the governor, Jane Roe, of lying": past the apposition.
            int end = ContentBounds.PartEnd(scene, next + 1, limit);
            next = end < limit && !scene.HasFiniteVerb(next + 1, end) ? end + 2 : next;
        }

        for (int i = next; i < limit; i++)
        {
            if (scene.Tokens.Is(i, "of") || scene.Tokens.Is(i, "with") || scene.Tokens.Is(i, "for"))
            {
                return i + 1;
            }

            if (scene.IsComma(i) || scene.Chunks.KindAt(i) == ChunkKind.FiniteVerb)
            {
                break;
            }
        }

        return -1;
    }

    private static int InfinitiveAt(in Scene scene, int next, int last)
    {
        int limit = Math.Min(last, next + 10);
        for (int i = next; i < limit; i++)
        {
            if (scene.Tokens.Is(i, "to") && (scene.Chunks.KindAt(i) == ChunkKind.Verb || scene.Marks.OpensAt(i + 1)))
            {
                return scene.Tokens.Is(i - 1, "not") ? i - 1 : i;
            }

            if (scene.IsComma(i) || scene.Chunks.KindAt(i) == ChunkKind.FiniteVerb || scene.Marks.At(i) >= 0 || scene.Tokens.Is(i, "that"))
            {
                break;
            }
        }

        return -1;
    }
}
