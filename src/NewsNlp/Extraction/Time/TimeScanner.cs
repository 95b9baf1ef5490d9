using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Finds the phrases of a text sentence by sentence.</summary>
internal sealed class TimeScanner
{
    // Longer sentences are read in parts, so that no input makes the scratch grow.
    private const int LongestPart = 1024;
    private readonly TimeAtoms _atoms = new();
    private int _money;
    private Utterances _utterances;

    /// <summary>Gets the phrases in order of the text.</summary>
    public List<TimePhrase> Phrases { get; } = [];

    /// <summary>Reads a text.</summary>
    public void Scan(in TokenTable tokens, string? country, bool dayFirst)
    {
        Phrases.Clear();
        _money = 0;
        _utterances = default;
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int last = tokens.LastOf(sentence);
            for (int first = tokens.FirstOf(sentence); first <= last; first += LongestPart)
            {
                _atoms.Read(tokens, first, Math.Min(last, first + LongestPart - 1));
                ScanPart(tokens, sentence, country, dayFirst);
            }
        }
    }

    private void ScanPart(in TokenTable tokens, int sentence, string? country, bool dayFirst)
    {
        var atoms = _atoms.Atoms;
        foreach (ref readonly var atom in atoms)
        {
            _money += atom.Word is TimeWord.Money or TimeWord.Currency ? 1 : 0;
        }

        var grammar = new TimeGrammar(tokens.Text, atoms, country, dayFirst, _money > 0);
        int begin = Phrases.Count;
        for (int i = 0; i < atoms.Length;)
        {
            if (!TimeGrammar.CanBegin(atoms[i].Word))
            {
                i++;
                continue;
            }

            var phrase = default(TimePhrase);
            int end = grammar.Parse(i, ref phrase);
            if (end <= i)
            {
                i++;
                continue;
            }

            if (phrase.Form != PhraseForm.None)
            {
                Add(phrase, atoms, sentence);
                var rest = default(TimePhrase);
                for (int restEnd; (restEnd = grammar.ParseRangeEnd(end, Phrases[^1], ref rest)) > end; rest = default)
                {
                    Add(rest, atoms, sentence);
                    end = restEnd;
                }
            }

            i = end;
        }

        Finish(tokens, atoms, begin);
        _utterances.Link(tokens, atoms, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Phrases)[begin..], begin);
    }

    private void Add(TimePhrase phrase, ReadOnlySpan<TimeAtom> atoms, int sentence)
    {
        phrase.Start = atoms[phrase.First].Start;
        phrase.End = atoms[phrase.Last].End;
        phrase.FirstToken = atoms[phrase.First].Token;
        phrase.LastToken = atoms[phrase.Last].Token;
        phrase.Sentence = sentence;
        Phrases.Add(phrase);
    }

    /// <summary>Adds what the sentence as a whole tells: tense, and the year of a range that only its end names ("from June 3 to July 9, 2012").</summary>
    private void Finish(in TokenTable tokens, ReadOnlySpan<TimeAtom> atoms, int begin)
    {
        if (begin == Phrases.Count)
        {
            return;
        }

        var tense = new TenseReader(tokens.Text, atoms, tokens.Tags);
        var nowadays = new Nowadays(tokens.Text, atoms, tokens.Tags);
        bool future = tense.HasFutureCue();
        var phrases = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Phrases)[begin..];
        for (int i = 0; i < phrases.Length; i++)
        {
            ref var phrase = ref phrases[i];
            phrase.Tense = tense.Before(phrase.First);
            if (phrase.Tense == 0)
            {
                phrase.Tense = tense.After(phrase.First, phrase.Last);
            }

            if (phrase.Tense == 0 && i > 0 && (phrases[i - 1].Tense > 0 || phrases[i - 1].Shift > 0))
            {
                phrase.Tense = 1; // "to Lisbon next month, Rome in November and Oslo in January"
            }

            if (phrase.Form == PhraseForm.Clock && phrase.First > 0 && atoms[phrase.First - 1].Word == TimeWord.For)
            {
                phrase.Tense = 1; // "called a meeting for 5 p.m."
            }

            phrase.FutureSentence = future;
            phrase.InRelative = tense.IsInRelative(phrase.First);
            if (phrase.First == phrase.Last && phrase is { Form: PhraseForm.Distance, Tenths: 0 } && atoms[phrase.First].Word == TimeWord.DayWord && nowadays.Means(phrase.First))
            {
                phrase.Form = PhraseForm.Reference;
                phrase.Value = "PRESENT_REF";
            }
        }

        for (int i = 0; i + 1 < phrases.Length; i++)
        {
            phrases[i].BeginsRange = phrases[i + 1].EndsRange = TimeRanges.Has(atoms, phrases[i], phrases[i + 1]);
            if (phrases[i] is { BeginsRange: true, Form: PhraseForm.Clock } && phrases[i + 1].HasClock)
            {
                phrases[i].Daily = phrases[i + 1].Daily = phrases[i + 1].Form == PhraseForm.Clock && tense.IsDaily();
                phrases[i].TakeDay(phrases[i + 1]);
            }
        }

        for (int i = phrases.Length - 2; i >= 0; i--)
        {
            ref var phrase = ref phrases[i];
            ref var next = ref phrases[i + 1];
            if (phrase.Form == PhraseForm.Calendar && next.Form == PhraseForm.Calendar && phrase.Year == 0 && next.Year != 0 && phrase.Shift is null && phrase.Holiday is null && ((phrase.Month > 0 && next.Month > 0) || (phrase.Unit == TimeUnit.Season && next.Unit == TimeUnit.Season))
                && next.First - phrase.Last == 2 && atoms[phrase.Last + 1].Word is TimeWord.To or TimeWord.Hyphen or TimeWord.Dash or TimeWord.And or TimeWord.Or or TimeWord.Until)
            {
                phrase.Year = phrase.Month <= next.Month && phrase.Number <= next.Number ? next.Year : next.Year - 1;
            }
        }
    }
}
