using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds the reporting words of a sentence with their sources and contents.</summary>
internal sealed class ReportReader
{
    private const int MaxAttribution = 30;
    private const int MaxFronted = 60;
    private readonly List<Report> _reports;

    public ReportReader(List<Report> reports) => _reports = reports;

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
            return SourcePhrase(scene, new TokenRange(at, at + length - 1), free, last);
        }

        if (scene.Chunks.IsVerb(at))
        {
            var group = scene.Chunks.At(at);
            var kinds = CueIn(scene, group, last, out var cue);
            if (kinds == CueKinds.None)
            {
                return UnlistedVerb(scene, group, free, last);
            }

            return Verb(scene, group, cue, kinds, sentence, sentenceFirst, previous);
        }

        if (scene.Chunks.KindAt(at) == ChunkKind.Noun && scene.Chunks.At(at).Last == at && scene.Cues.NounAt(scene.Tokens, at) is var noun && noun != CueKinds.None)
        {
            return Noun(scene, at, noun, free, last);
        }

        return -1;
    }

    // The last reporting word of a verb group: "wanted to say".
    private static CueKinds CueIn(in Scene scene, TokenRange group, int last, out TokenRange cue)
    {
        var kinds = CueKinds.None;
        cue = TokenRange.None;
        for (int i = group.First; i <= group.Last; i++)
        {
            var found = scene.Cues.VerbAt(scene.Tokens, i, out int length);
            bool isGoal = (kinds & CueKinds.Infinitive) != 0 && scene.TagOf(i) == PartOfSpeech.VB; // "vowed to call for"
            if (length > 0 && i + length - 1 <= last && (found != CueKinds.None || kinds == CueKinds.None) && !isGoal)
            {
                kinds = found;
                cue = new TokenRange(i, i + length - 1);
                i += length - 1;
            }
        }

        return kinds;
    }

    // "…," the mayor thundered.: any verb is a reporting word where marked speech that ends with a comma is its object.
    private int UnlistedVerb(in Scene scene, TokenRange group, int free, int last)
    {
        if (scene.Chunks.KindAt(group.First) != ChunkKind.FiniteVerb || scene.TagOf(group.Last) is not (PartOfSpeech.VBD or PartOfSpeech.VBZ or PartOfSpeech.VBP or PartOfSpeech.VBN))
        {
            return -1;
        }

        var subject = SourceFinder.SubjectOf(scene, free, group.First);
        if (!subject.IsEmpty && scene.IsComma(group.Last + 1) && scene.Marks.OpensAt(group.Last + 2) && scene.Marks[scene.Marks.At(group.Last + 2)].Inner is var words && words.Last - words.First > 4)
        {
            return Leading(scene, new Report { Cue = group, Source = subject.Phrase, Mention = subject.Mention, Confidence = 0.6f }, group.Last + 2, last); // "the city reasoned, "…""
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
        return Trailing(scene, report, free, closing, group.Last + 1, last, isInverted: false);
    }

    private int Verb(in Scene scene, TokenRange group, TokenRange cue, CueKinds kinds, TokenRange sentence, int sentenceFirst, int previous)
    {
        int free = sentence.First;
        int last = sentence.Last;
        bool isParticiple = scene.TagOf(cue.First) == PartOfSpeech.VBN;
        bool isPassive = isParticiple && HasBe(scene, group.First, cue.First - 1);
        if (isParticiple && !isPassive && scene.Chunks.KindAt(group.First) == ChunkKind.Verb && cue.First == group.First
            && !scene.Tokens.Is(cue.First, "said") && !FollowsMarks(scene, free, group.First))
        {
            return Passive(scene, cue, kinds, last); // "Asked whether he would run, Smith said"
        }

        bool hasGoal = group.Last > cue.Last && (kinds & (CueKinds.Infinitive | CueKinds.Urge)) == 0;
        if (hasGoal && (kinds & CueKinds.Direct) == 0)
        {
            return -1;
        }

        if ((kinds & CueKinds.Quote) != 0)
        {
            return Quoted(scene, group, cue, free, last, isPassive);
        }

        int next = cue.Last + 1;
        if (isPassive)
        {
            return Passive(scene, cue, kinds, last);
        }

        var complement = hasGoal ? new Complement(-1, group.Last + 1, TokenRange.None, TokenRange.None) : Complement(scene, group, cue, kinds, last);
        if (IsInverted(scene, group, cue, kinds, free, last))
        {
            var inverted = SourceFinder.Forward(scene, next, last);
            var rest = ComplementReader.Read(scene, inverted.Last + 1, last, CueKinds.None);
            return Trailing(scene, new Report { Cue = cue, Source = inverted, Mention = inverted, IsTrailing = true, Addressee = rest.Addressee, Medium = rest.Medium }, free, group.First - 1, rest.Next, last, isInverted: true);
        }

        var subject = SourceFinder.SubjectOf(scene, free, group.First);
        if (subject.IsEmpty && previous >= 0)
        {
            subject = JoinedSubject(scene, group, sentenceFirst, _reports[previous]);
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
            return Passive(scene, cue, kinds, last); // "Asked whether he would run, Smith said"
        }

        if (source.IsEmpty && complement.ContentFirst >= 0 && scene.TagOf(group.First) == PartOfSpeech.VBG && group.First <= free + 3)
        {
            return Fronted(scene, cue, complement, last);
        }

        var report = new Report { Cue = cue, Source = source, Mention = mention, Addressee = complement.Addressee, Medium = complement.Medium };
        int boundary = scene.Tokens.Is(before - 1, "as") && complement.ContentFirst < 0 ? before - 2 : before - 1; // "…, as Smith said"
        bool endsContent = !source.IsEmpty && (EndsContent(scene, free, boundary) || IsParenthesis(scene, free, boundary, complement, last));
        bool afterMarks = endsContent && (scene.Marks.ClosesAt(boundary) || scene.Marks.ClosesAt(boundary - 1));
        bool isOpen = complement.ContentFirst < 0 ? IsClosed(scene, complement.Next, last)
            : scene.IsComma(complement.Next) && complement.ContentFirst > complement.Next && !IsFronted(scene, free);
        if ((kinds & (CueKinds.Say | CueKinds.Direct | CueKinds.Report)) != 0 && endsContent && (isOpen || afterMarks))
        {
            return Trailing(scene, report with { IsTrailing = true }, free, boundary, complement.Next, last, isInverted: false);
        }

        if (complement.ContentFirst < 0)
        {
            int inserted = Inserted(scene, report, free, complement.Next, last);
            return inserted > 0 ? inserted : AfterAs(scene, report, free, complement.Next, last);
        }

        if (source.IsEmpty && !scene.Marks.OpensAt(complement.ContentFirst) && !scene.Tokens.Is(complement.ContentFirst - 1, "that"))
        {
            return -1;
        }

        return Leading(scene, report, complement.ContentFirst, last);
    }

    // "Calling the vote a farce, Smith left": the source is the subject of the clause that follows.
    private int Fronted(in Scene scene, TokenRange cue, Complement complement, int last)
    {
        int comma = MainClause(scene, complement.ContentFirst, last, out var subject);
        if (comma < 0)
        {
            return -1;
        }

        _reports.Add(new Report { Cue = cue, Source = subject, Mention = subject, Content = Trim(scene, new TokenRange(complement.ContentFirst, comma - 1)), Addressee = complement.Addressee, Medium = complement.Medium });
        return comma + 1;
    }

    // The comma after which a subject and its verb follow, or -1.
    private static int MainClause(in Scene scene, int first, int last, out TokenRange subject)
    {
        for (int i = first + 1; i < last && i < first + MaxFronted; i++)
        {
            if (!scene.IsComma(i))
            {
                continue;
            }

            subject = SourceFinder.Forward(scene, i + 1, last);
            int verb = subject.Last + 1;
            while (verb <= last && scene.TagOf(verb) == PartOfSpeech.RB)
            {
                verb++;
            }

            if (!subject.IsEmpty && scene.Chunks.KindAt(verb) == ChunkKind.FiniteVerb)
            {
                return i;
            }
        }

        subject = TokenRange.None;
        return -1;
    }

    // "what Smith said was a mistake", "a vote that Smith called as fair as any": the content follows the verb of the clause.
    private int Inserted(in Scene scene, Report report, int free, int next, int last)
    {
        int pronoun = report.Source.First - 1;
        bool isRelative = scene.IsRelative(pronoun) || scene.Tokens.Is(pronoun, "that") || scene.Chunks.KindAt(pronoun) == ChunkKind.Noun; // "a plan the mayor said was dead"
        if (pronoun < free || !isRelative || scene.Chunks.KindAt(next) != ChunkKind.FiniteVerb || next >= last)
        {
            return -1;
        }

        bool isBe = scene.Tokens.Is(next, "is") || scene.Tokens.Is(next, "was") || scene.Tokens.Is(next, "are") || scene.Tokens.Is(next, "were");
        int first = isBe && scene.Tokens.Is(pronoun, "what") ? next + 1 : next;
        int end = PartEnd(scene, first, last);
        report.Content = Trim(scene, new TokenRange(first, end));
        _reports.Add(report);
        return end + 1;
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

    private int Leading(in Scene scene, Report report, int contentFirst, int last)
    {
        if (HasFinalAttribution(scene, contentFirst, last))
        {
            return -1; // "The party said it had won, the agency reported": only the last attribution is at the top
        }

        int end = ContentEnd(scene, contentFirst, last);
        int pronoun = report.Source.First - 1;
        if (scene.IsRelative(pronoun) && scene.IsComma(pronoun - 1) && !scene.Tokens.Is(contentFirst - 1, "that"))
        {
            end = PartEnd(scene, contentFirst, end); // "the vote, which observers called free, was"
        }

        report.Content = Trim(scene, new TokenRange(contentFirst, end));
        if (report.Content.IsEmpty)
        {
            return -1;
        }

        _reports.Add(report);
        return end + 1;
    }

    // "As a study noted, the sea is rising."
    private int AfterAs(in Scene scene, Report report, int free, int next, int last)
    {
        if (!scene.Tokens.Is(free, "as") || report.Source.First != free + 1 || !scene.IsComma(next) || next >= last || !scene.HasFiniteVerb(next + 1, last))
        {
            return -1;
        }

        return Leading(scene, report, next + 1, last);
    }

    // Content before the attribution, and its second part after it where the sentence goes on.
    private int Trailing(in Scene scene, Report report, int free, int boundary, int next, int last, bool isInverted)
    {
        int contentLast = boundary;
        int contentFirst = free;
        int closing = scene.Marks.ClosesAt(boundary) ? boundary : scene.Marks.ClosesAt(boundary - 1) ? boundary - 1 : -1;
        if (closing >= 0)
        {
            var stretch = scene.Marks[scene.Marks.At(closing)];
            int opening = Math.Max(stretch.Outer.First, free);
            bool isSentence = scene.Tokens.Has(stretch.Inner.First, TokenFlags.Capitalized) && IsLoose(scene, opening - 1);
            if (opening > free && (isSentence || (opening == free + 1 && scene.TagOf(free) == PartOfSpeech.CC)))
            {
                contentFirst = opening;
            }
        }

        report.Content = Trim(scene, new TokenRange(contentFirst, contentLast));
        if (report.Content.IsEmpty)
        {
            return -1;
        }

        int resume = next;
        if (next < last && (scene.IsComma(next) || scene.IsDash(next) || scene.IsMark(next, ':')))
        {
            int after = next + 1;
            bool goesOn = scene.Marks.OpensAt(after)
                || ((!isInverted || scene.Chunks.KindAt(after) == ChunkKind.FiniteVerb) && closing < 0 && scene.TagOf(after) is not (PartOfSpeech.VBG or PartOfSpeech.WP or PartOfSpeech.WDT or PartOfSpeech.CC) && scene.HasFiniteVerb(after, last) && !OpensReport(scene, after, last));
            if (goesOn)
            {
                int end = ContentEnd(scene, after, last);
                report.Continuation = Trim(scene, new TokenRange(after, end));
                resume = end + 1;
            }
        }

        _reports.Add(report);
        return Math.Max(resume, report.Cue.Last + 1);
    }

    // "…," the minister clarified: after marked speech a participle is a past tense.
    private static bool FollowsMarks(in Scene scene, int free, int verb)
        => scene.Chunks.KindAt(verb - 1) == ChunkKind.Noun && scene.Chunks.At(verb - 1).First - 1 is var before && before >= free && (scene.Marks.ClosesAt(before) || scene.Marks.ClosesAt(before - 1));

    private static bool IsLoose(in Scene scene, int token)
        => scene.IsComma(token) || scene.IsMark(token, ':') || scene.IsDash(token) || scene.IsTerminal(token) || scene.TagOf(token) == PartOfSpeech.CC;

    // Nothing more hangs on the reporting word: ", he said.", ", he said, adding".
    private static bool IsClosed(in Scene scene, int next, int last)
        => next > last || scene.Tokens.Has(next, TokenFlags.Punctuation) || scene.TagOf(next) is PartOfSpeech.CC or PartOfSpeech.VBG or PartOfSpeech.IN or PartOfSpeech.WP or PartOfSpeech.WRB or PartOfSpeech.WDT;

    // "While he was in Paris, he said, "…"": what stands before is no content.
    private static bool IsFronted(in Scene scene, int first) => scene.TagOf(first) is PartOfSpeech.IN or PartOfSpeech.WRB or PartOfSpeech.VBG or PartOfSpeech.VBN;

    private static bool EndsContent(in Scene scene, int free, int boundary)
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
    private static bool IsParenthesis(in Scene scene, int free, int boundary, Complement complement, int last)
        => boundary > free && scene.IsComma(boundary) && complement.ContentFirst < 0 && scene.IsComma(complement.Next) && !scene.Marks.OpensAt(complement.Next + 1)
            && scene.HasFiniteVerb(complement.Next + 1, last) && !scene.Cues.IsMedium(scene.Tokens, boundary - 1) && (complement.Addressee.IsEmpty || scene.TagOf(free) != PartOfSpeech.IN);

    private static bool IsInverted(in Scene scene, TokenRange group, TokenRange cue, CueKinds kinds, int free, int last)
    {
        if ((kinds & (CueKinds.Say | CueKinds.Direct)) == 0 || (kinds & CueKinds.Tell) != 0 || group.First != cue.First || scene.Chunks.KindAt(group.First) != ChunkKind.FiniteVerb)
        {
            return false;
        }

        var subject = SourceFinder.Forward(scene, cue.Last + 1, last);
        if (!EndsContent(scene, free, group.First - 1))
        {
            // "The deal, said Smith, is dead."
            return !subject.IsEmpty && group.First > free + 1 && scene.IsComma(group.First - 1) && scene.IsComma(subject.Last + 1) && scene.Chunks.KindAt(subject.Last + 2) == ChunkKind.FiniteVerb;
        }

        return !subject.IsEmpty && scene.Chunks.KindAt(subject.Last + 1) != ChunkKind.FiniteVerb;
    }

    private static bool IsJoined(in Scene scene, int token)
        => scene.TagOf(token - 1) == PartOfSpeech.CC || scene.IsComma(token - 1) || scene.TagOf(token) == PartOfSpeech.VBG;

    private static bool HasBe(in Scene scene, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (scene.Tokens.Is(i, "is") || scene.Tokens.Is(i, "are") || scene.Tokens.Is(i, "was") || scene.Tokens.Is(i, "were") || scene.Tokens.Is(i, "be") || scene.Tokens.Is(i, "been") || scene.Tokens.Is(i, "being")
                || scene.Tokens.Is(i, "'s") || scene.Tokens.Is(i, "\u2019s") || scene.Tokens.Is(i, "'re") || scene.Tokens.Is(i, "\u2019re"))
            {
                return true;
            }
        }

        return false;
    }

    // "was told that", "were urged to", "it was announced that": the source stands after "by", or nowhere.
    private int Passive(in Scene scene, TokenRange cue, CueKinds kinds, int last)
    {
        int next = cue.Last + 1;
        var source = TokenRange.None;
        if (scene.Tokens.Is(next, "by"))
        {
            source = SourceFinder.Forward(scene, next + 1, last);
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

        if (scene.Tokens.Has(cue.First, TokenFlags.SentenceStart) && MainClause(scene, content, last, out _) is > 0 and var comma)
        {
            last = comma - 1;
        }

        return Leading(scene, new Report { Cue = cue, Source = source, Mention = source }, content, last);
    }

    // "was quoted as saying", "quoted the minister as saying".
    private int Quoted(in Scene scene, TokenRange group, TokenRange cue, int free, int last, bool isPassive)
    {
        int next = cue.Last + 1;
        var source = isPassive ? SourceFinder.SubjectOf(scene, free, group.First).Phrase : SourceFinder.Forward(scene, next, last);
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
        return complement.ContentFirst < 0 ? -1 : Leading(scene, new Report { Cue = new TokenRange(cue.First, at + 1), Source = source, Mention = source }, complement.ContentFirst, last);
    }

    private int SourcePhrase(in Scene scene, TokenRange cue, int free, int last)
    {
        var source = SourceFinder.Forward(scene, cue.Last + 1, last);
        if (source.IsEmpty)
        {
            return -1;
        }

        int next = source.Last + 1;
        var report = new Report { Cue = cue, Source = source, Mention = source };
        bool isParenthesis = cue.First > free + 1 && scene.IsComma(cue.First - 1) && !scene.IsRelative(cue.First - 2) && !scene.HasFiniteVerb(free, cue.First - 1) && scene.IsComma(next);
        if (isParenthesis && scene.HasFiniteVerb(next + 1, last))
        {
            return Trailing(scene, report with { IsTrailing = true }, free, cue.First - 1, next, last, isInverted: false);
        }

        if (cue.First == free || !scene.HasFiniteVerb(free, cue.First - 1))
        {
            int comma = next;
            if (!scene.IsComma(next) && OpensClauseBeforeComma(scene, next, last))
            {
                return Leading(scene, report, next, last); // "According to the ministry over 40 people were hurt"
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

                if (scene.IsComma(second) && !scene.HasFiniteVerb(comma + 1, second - 1) && (scene.TagOf(comma + 1) == PartOfSpeech.DT || scene.Chunks.KindAt(comma + 1) == ChunkKind.Verb) && scene.HasFiniteVerb(second + 1, last))
                {
                    comma = second;
                }

                return Leading(scene, report, comma + 1, last);
            }

            return -1;
        }

        int boundary = cue.First - 1;
        report.Content = Trim(scene, new TokenRange(free, boundary));
        report.IsTrailing = true;
        if (report.Content.IsEmpty)
        {
            return -1;
        }

        _reports.Add(report);
        return next;
    }

    private static bool OpensClauseBeforeComma(in Scene scene, int first, int last) => scene.HasFiniteVerb(first, PartEnd(scene, first, last));

    private static int PartEnd(in Scene scene, int first, int last)
    {
        int end = first;
        while (end < last && !scene.IsComma(end + 1))
        {
            end++;
        }

        return end;
    }

    private int Noun(in Scene scene, int at, CueKinds kinds, int free, int last)
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

        return Leading(scene, new Report { Cue = new TokenRange(at, at), Source = source, Mention = source, IsNoun = true, Confidence = 0.6f }, content, last);
    }

    private static int BeforeLastVerb(in Scene scene, int first, int last)
    {
        int end = PartEnd(scene, first, last);
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

    // The content ends where another attribution of the same sentence begins: ", adding that", "and said", ", according to".
    private static int ContentEnd(in Scene scene, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (scene.Marks.At(i) is >= 0 and var stretch)
            {
                // "busy," referring to: the comma stands inside the marks.
                i = Math.Max(i, scene.Marks[stretch].Outer.Last);
                int comma = scene.Marks[stretch].Inner.Last;
                if (i < last && scene.IsComma(comma) && (OpensReport(scene, i + 1, last) || OpensRemark(scene, comma, i + 1, last)))
                {
                    return i;
                }

                continue;
            }

            if (i > first && scene.IsMark(i, ';'))
            {
                if (OpensReport(scene, i + 1, last))
                {
                    return i - 1;
                }
            }
            else if (i > first && (scene.IsComma(i) || scene.TagOf(i) == PartOfSpeech.CC) && (OpensReport(scene, i + 1, last) || OpensRemark(scene, i, i + 1, last)))
            {
                return i - 1;
            }
        }

        return last;
    }

    // Whether the writer's own remark begins after a comma: ", referring to", ", in an apparent reference to", ", which began in May".
    private static bool OpensRemark(in Scene scene, int comma, int next, int last)
    {
        if (!scene.IsComma(comma))
        {
            return false;
        }

        next += scene.TagOf(next) == PartOfSpeech.RB ? 1 : 0;
        if (scene.Tokens.Is(next, "referring") || scene.Tokens.Is(next, "after") || (scene.Tokens.Is(next, "while") && scene.Chunks.KindAt(next + 1) == ChunkKind.Noun))
        {
            return true;
        }

        if (scene.Tokens.Is(next, "in"))
        {
            return scene.Tokens.Is(next + 1, "reference") || (scene.Tokens.Is(next + 1, "a") && scene.Tokens.Is(next + 2, "reference")) || (scene.Tokens.Is(next + 1, "an") && scene.Tokens.Is(next + 3, "reference"));
        }

        return scene.Tokens.Is(next, "which") && !HasComma(scene, next, last);
    }

    private static bool HasComma(in Scene scene, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (scene.IsComma(i))
            {
                return true;
            }
        }

        return false;
    }

    // Whether an attribution begins at a token: "adding that", "and also said", "but she told", "according to".
    private static bool OpensReport(in Scene scene, int at, int last)
    {
        if (at > last)
        {
            return false;
        }

        if (scene.Cues.IsSource(scene.Tokens, at, out _))
        {
            return true;
        }

        if (scene.IsComma(at - 1) && scene.Chunks.KindAt(at) == ChunkKind.FiniteVerb)
        {
            return false; // "Smith, the chairman, said": the end of an apposition
        }

        for (int step = 0; step < 4 && at <= last; step++)
        {
            if (scene.Chunks.IsVerb(at))
            {
                var group = scene.Chunks.At(at);
                var kinds = CueIn(scene, group, last, out var cue);
                if (kinds == CueKinds.None || scene.TagOf(cue.First) is PartOfSpeech.VB or PartOfSpeech.VBN)
                {
                    return false;
                }

                return ComplementReader.Read(scene, cue.Last + 1, last, kinds).ContentFirst >= 0 || (group.Last > cue.Last && (kinds & CueKinds.Infinitive) != 0);
            }

            if (scene.TagOf(at) is PartOfSpeech.CC or PartOfSpeech.RB || scene.Tokens.Is(at, "while") || scene.Tokens.Is(at, "though"))
            {
                at++;
            }
            else if (scene.Chunks.KindAt(at) == ChunkKind.Noun)
            {
                at = scene.Chunks.At(at).Last + 1;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    // Whether a sentence ends with ", he said" or ", said the mayor of Paris".
    private static bool HasFinalAttribution(in Scene scene, int first, int last)
    {
        for (int i = last; i > first && i > last - MaxAttribution; i--)
        {
            if (!scene.IsComma(i) && !scene.Marks.ClosesAt(i))
            {
                continue;
            }

            if (scene.Cues.IsSource(scene.Tokens, i + 1, out int length))
            {
                return SourceFinder.Forward(scene, i + 1 + length, last) is { IsEmpty: false } source && !HasComma(scene, source.Last + 1, last);
            }

            var subject = SourceFinder.Forward(scene, i + 1, last);
            int verb = subject.IsEmpty ? i + 1 : subject.Last + 1;
            if (scene.Chunks.KindAt(verb) != ChunkKind.FiniteVerb)
            {
                continue;
            }

            var kinds = CueIn(scene, scene.Chunks.At(verb), last, out var cue);
            if ((kinds & (CueKinds.Say | CueKinds.Tell)) == 0)
            {
                continue;
            }

            var inverted = SourceFinder.Forward(scene, cue.Last + 1, last);
            if (subject.IsEmpty)
            {
                return !inverted.IsEmpty && !scene.Chunks.IsVerb(inverted.Last + 1);
            }

            var complement = ComplementReader.Read(scene, cue.Last + 1, last, kinds);
            return complement.ContentFirst < 0 && (complement.Next > last || scene.IsTerminal(complement.Next));
        }

        return false;
    }

    private static TokenRange Trim(in Scene scene, TokenRange range)
    {
        int first = range.First;
        int last = range.Last;
        while (first <= last && (scene.IsComma(first) || scene.IsMark(first, ':') || scene.IsDash(first)))
        {
            first++;
        }

        while (last >= first && scene.Marks.At(last) < 0 && scene.Tokens.Has(last, TokenFlags.Punctuation) && !scene.IsMark(last, ')'))
        {
            last--;
        }

        return new TokenRange(first, last);
    }
}
