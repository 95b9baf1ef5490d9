using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Reads reporting verbs with a subject of their own.</summary>
internal static class VerbReader
{
    public static int Read(in Scene scene, ReportList reports, TokenRange group, TokenRange cue, CueKinds kinds, TokenRange sentence, int sentenceFirst, int previous)
    {
        int free = sentence.First;
        int last = sentence.Last;
        bool isParticiple = scene.TagOf(cue.First) == PartOfSpeech.VBN;
        bool isPassive = isParticiple && CueFinder.HasBe(scene, group.First, cue.First - 1);
        if (isParticiple && !isPassive && scene.Chunks.KindAt(group.First) == ChunkKind.Verb && cue.First == group.First
            && !scene.Tokens.Is(cue.First, "said") && !Attributions.FollowsMarks(scene, free, group.First))
        {
            return PassiveReader.Read(scene, reports, cue, kinds, last); // "Asked whether he would run, Smith said"
        }

        bool takesGerund = group.Last > cue.Last && (kinds & CueKinds.Object) != 0 && scene.TagOf(cue.Last + 1) == PartOfSpeech.VBG; // "denied taking money"
        bool hasGoal = !takesGerund && group.Last > cue.Last && (kinds & (CueKinds.Infinitive | CueKinds.Urge)) == 0;
        if (hasGoal && (kinds & CueKinds.Direct) == 0)
        {
            return -1;
        }

        if ((kinds & CueKinds.Quote) != 0)
        {
            return PassiveReader.ReadQuoted(scene, reports, group, cue, free, last, isPassive);
        }

        int next = cue.Last + 1;
        if (isPassive)
        {
            return PassiveReader.Read(scene, reports, cue, kinds, last);
        }

        var complement = takesGerund ? new Complement(next, next, TokenRange.None, TokenRange.None) : hasGoal ? new Complement(-1, group.Last + 1, TokenRange.None, TokenRange.None) : Complement(scene, group, cue, kinds, last);
        if (Attributions.IsInverted(scene, group, cue, kinds, free, last))
        {
            var inverted = NounPhrases.Forward(scene, next, last);
            var rest = ComplementReader.Read(scene, inverted.Last + 1, last, CueKinds.None);
            return reports.Trailing(scene, new Report { Cue = cue, Source = inverted, Mention = inverted, IsTrailing = true, Addressee = rest.Addressee, Medium = rest.Medium }, free, group.First - 1, rest.Next, last, isInverted: true);
        }

        var subject = SourceFinder.SubjectOf(scene, free, group.First);
        if (subject.IsEmpty && previous >= 0)
        {
            subject = JoinedSubject(scene, group, sentenceFirst, reports[previous]);
        }

        if (!subject.IsEmpty && (scene.Tokens.Is(subject.Phrase.First, "none") || scene.Tokens.Is(subject.Phrase.First, "nobody") || scene.Tokens.Is(subject.Phrase.First, "nothing")))
        {
            return -1;
        }

        var source = subject.Phrase;
        var mention = subject.Mention;
        int before = source.IsEmpty || subject.Before < free ? group.First : subject.Before;
        if (source.IsEmpty && (kinds & CueKinds.Ask) != 0)
        {
            return PassiveReader.Read(scene, reports, cue, kinds, last); // "Asked whether he would run, Smith said"
        }

        if (source.IsEmpty && complement.ContentFirst >= 0 && scene.TagOf(group.First) == PartOfSpeech.VBG && group.First <= free + 3)
        {
            return reports.Fronted(scene, cue, complement, last);
        }

        var medium = complement.Medium.IsEmpty ? FrontedMedium(scene, sentenceFirst, group.First) : complement.Medium;
        var report = new Report { Cue = cue, Source = source, Mention = mention, Addressee = complement.Addressee, Medium = medium };
        int boundary = scene.Tokens.Is(before - 1, "as") && complement.ContentFirst < 0 ? before - 2 : before - 1; // "…, as Smith said"
        bool endsContent = !source.IsEmpty && (Attributions.EndsContent(scene, free, boundary) || Attributions.IsParenthesis(scene, free, boundary, complement, last));
        bool afterMarks = endsContent && (scene.Marks.ClosesAt(boundary) || scene.Marks.ClosesAt(boundary - 1));
        bool isOpen = complement.ContentFirst < 0 ? Attributions.IsClosed(scene, complement.Next, last)
            : scene.IsComma(complement.Next) && complement.ContentFirst > complement.Next && !Attributions.IsFronted(scene, free);
        if ((kinds & (CueKinds.Say | CueKinds.Direct | CueKinds.Report)) != 0 && endsContent && (isOpen || afterMarks))
        {
            return reports.Trailing(scene, report with { IsTrailing = true }, free, boundary, complement.Next, last, isInverted: false);
        }

        if (complement.ContentFirst < 0)
        {
            int inserted = reports.Inserted(scene, report, free, complement.Next, last);
            inserted = inserted > 0 ? inserted : reports.AfterAs(scene, report, free, complement.Next, last);
            bool takesClause = (kinds & (CueKinds.Say | CueKinds.Report | CueKinds.That | CueKinds.Tell)) != 0 && !source.IsEmpty;
            return inserted < 0 && takesClause && ParsedComplement.Start(scene, cue.Last, complement.Next, last) is >= 0 and var clause ? reports.Leading(scene, report, clause, last) : inserted;
        }

        if (source.IsEmpty && !scene.Marks.OpensAt(complement.ContentFirst) && !scene.Tokens.Is(complement.ContentFirst - 1, "that"))
        {
            return -1;
        }

        return reports.Leading(scene, report, complement.ContentFirst, last);
    }

    // "…," the mayor thundered.: any verb is a reporting word where marked speech that ends with a comma is its object.
    public static int ReadUnlisted(in Scene scene, ReportList reports, TokenRange group, int free, int last)
    {
        if (scene.Chunks.KindAt(group.First) != ChunkKind.FiniteVerb || scene.TagOf(group.Last) is not (PartOfSpeech.VBD or PartOfSpeech.VBZ or PartOfSpeech.VBP or PartOfSpeech.VBN))
        {
            return -1;
        }

        var subject = SourceFinder.SubjectOf(scene, free, group.First);
        if (!subject.IsEmpty && scene.IsComma(group.Last + 1) && scene.Marks.OpensAt(group.Last + 2) && scene.Marks[scene.Marks.At(group.Last + 2)].Inner is var words && words.Last - words.First > 4)
        {
            return reports.Leading(scene, new Report { Cue = group, Source = subject.Phrase, Mention = subject.Mention, Confidence = 0.6f }, group.Last + 2, last); // "the city reasoned, "…""
        }

        int closing = subject.IsEmpty ? -1 : subject.Before - 1;
        if (closing < free || !scene.Marks.ClosesAt(closing))
        {
            return -1;
        }

        var stretch = scene.Marks[scene.Marks.At(closing)];
        if (stretch.Inner.IsEmpty || !(scene.IsComma(stretch.Inner.Last) || scene.IsMark(stretch.Inner.Last, '?') || scene.IsMark(stretch.Inner.Last, '!')) || scene.HasFiniteVerb(group.Last + 1, last))
        {
            return -1;
        }

        var report = new Report { Cue = group, Source = subject.Phrase, Mention = subject.Mention, IsTrailing = true, Confidence = 0.6f };
        return reports.Trailing(scene, report, free, closing, group.Last + 1, last, isInverted: false);
    }

    private static Complement Complement(in Scene scene, TokenRange group, TokenRange cue, CueKinds kinds, int last)
    {
        // "vowed to fight": the verb that hangs on the cue is in its group.
        if (group.Last > cue.Last)
        {
            int to = cue.Last + 1;
            while (to < group.Last && !scene.Tokens.Is(to, "to"))
            {
                to++;
            }

            if ((kinds & CueKinds.Infinitive) != 0 || scene.Tokens.Is(to, "to"))
            {
                return new Complement(scene.Tokens.Is(to - 1, "not") ? to - 1 : to, to, TokenRange.None, TokenRange.None);
            }
        }

        return ComplementReader.Read(scene, cue.Last + 1, last, kinds);
    }

    // "In a statement on Monday, Smith said"
    private static TokenRange FrontedMedium(in Scene scene, int first, int verb)
    {
        if (!scene.IsPreposition(first))
        {
            return TokenRange.None;
        }

        var phrase = NounPhrases.Forward(scene, first + 1, verb - 1);
        return !phrase.IsEmpty && scene.Cues.IsMedium(scene.Tokens, scene.Chunks.At(first + 1).Last) ? phrase : TokenRange.None;
    }

    // "…, said Smith, who added", "Smith said …, adding", "Smith repeated his call to fight, saying".
    private static Subject JoinedSubject(in Scene scene, TokenRange group, int sentenceFirst, Report previous)
    {
        int at = group.First - 1;
        while (at > sentenceFirst && scene.TagOf(at) == PartOfSpeech.RB)
        {
            at--;
        }

        if (scene.IsRelative(at))
        {
            return new Subject(previous.Source, group.First, previous.Source.Last < at && previous.Source.Last > previous.Cue.First ? at : -1);
        }

        if (!IsJoined(scene, group.First) && !scene.IsComma(at) && scene.TagOf(at) != PartOfSpeech.CC)
        {
            return Subject.None;
        }

        return previous.IsNoun ? SourceFinder.SubjectOf(scene, sentenceFirst, group.First) : new Subject(previous.Source, group.First) { Relative = previous.Mention.Last > previous.Source.Last ? previous.Mention.Last : -1 };
    }

    private static bool IsJoined(in Scene scene, int token)
        => scene.TagOf(token - 1) == PartOfSpeech.CC || scene.IsComma(token - 1) || scene.TagOf(token) == PartOfSpeech.VBG;
}
