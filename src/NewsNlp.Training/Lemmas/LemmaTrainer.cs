using NewsNlp.Internal;
using NewsNlp.Lemmas;
using NewsNlp.Text;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Lemmas;

/// <summary>Learns the lemmas of words from treebanks, a list of irregular forms and a list of frequent words, and the rules of endings from all of them.</summary>
internal sealed class LemmaTrainer
{
    private readonly SortedDictionary<string, SortedDictionary<PartOfSpeech, EditCounts>> _words = new(StringComparer.Ordinal);
    private readonly SortedDictionary<PartOfSpeech, SortedDictionary<string, EditScript>> _lists = [];

    /// <summary>Adds the words of a treebank. Parts of words that were written apart teach nothing.</summary>
    public void Add(TreebankDocument document)
    {
        foreach (var sentence in document.Sentences)
        {
            for (int i = 0; i < sentence.Tokens.Count; i++)
            {
                bool isPart = sentence.Tokens[i].Relation == DependencyRelation.Goeswith || sentence.Tokens.Any(t => t.Relation == DependencyRelation.Goeswith && t.Head == i);
                if (!isPart && sentence.Tokens[i].Lemma != "_")
                {
                    Add(sentence.Tokens[i], sentence.Tokens[i].Span.Of(document.Text));
                }
            }
        }
    }

    /// <summary>Adds a form from a list; what a treebank or an earlier list says of it wins.</summary>
    public void Add(string form, PartOfSpeech inflection, string lemma)
    {
        if (!_lists.TryGetValue(inflection, out var forms))
        {
            _lists.Add(inflection, forms = new SortedDictionary<string, EditScript>(StringComparer.Ordinal));
        }

        forms.TryAdd(CharacterFold.Fold(form), EditScript.Between(form, lemma, keepsCase: lemma.Any(char.IsUpper)));
    }

    /// <summary>Adds the regular forms among frequent words; treebanks come before. Only words that are adjectives somewhere have degrees, or "worker" would come from "work".</summary>
    public void Add(RegularForms forms)
    {
        foreach (string word in forms.Words)
        {
            foreach (var inflection in (PartOfSpeech[])[PartOfSpeech.NNS, PartOfSpeech.VBZ, PartOfSpeech.VBD, PartOfSpeech.VBG, PartOfSpeech.JJR, PartOfSpeech.JJS])
            {
                bool isDegree = inflection is PartOfSpeech.JJR or PartOfSpeech.JJS;
                if (forms.LemmaOf(word, inflection) is { } lemma && (!isDegree || (_words.TryGetValue(lemma, out var known) && known.ContainsKey(PartOfSpeech.JJ))))
                {
                    Add(word, inflection, lemma);
                }
            }
        }
    }

    /// <summary>Learns the rules and gives the section for the model file.</summary>
    public byte[] Train(TextWriter progress)
    {
        var rules = new SortedDictionary<PartOfSpeech, EndingRules>();
        foreach (var inflection in Enum.GetValues<PartOfSpeech>())
        {
            rules.Add(inflection, new EndingRules([.. WordsOf(inflection)]));
        }

        var table = new LemmaTableBuilder();
        foreach (var (inflection, learned) in rules)
        {
            foreach (var (ending, script) in learned.All)
            {
                table.AddEnding(ending, inflection, script);
            }
        }

        int endings = table.Count;
        AddTreebankWords(table, rules);
        int words = table.Count - endings;
        AddListedWords(table, rules);
        progress.WriteLine($"{endings:N0} endings, {words:N0} words of treebanks, {table.Count - endings - words:N0} words of lists");
        return table.ToArray();
    }

    // All words of an inflection, those of the lists that no treebank has included.
    private IEnumerable<(string Word, EditScript Script)> WordsOf(PartOfSpeech inflection)
    {
        var words = _words.Where(w => w.Value.ContainsKey(inflection)).Select(w => (w.Key, w.Value[inflection].Best()));
        return _lists.TryGetValue(inflection, out var forms) ? words.Concat(forms.Where(f => !IsSeen(f.Key, inflection)).Select(f => (f.Key, f.Value))) : words;
    }

    private bool IsSeen(string word, PartOfSpeech inflection) => _words.TryGetValue(word, out var inflections) && inflections.ContainsKey(inflection);

    // A word has one script for all inflections, so that a wrong tag does little harm, and others for those that it was seen with.
    private void AddTreebankWords(LemmaTableBuilder table, SortedDictionary<PartOfSpeech, EndingRules> rules)
    {
        foreach (var (word, inflections) in _words)
        {
            var usual = UsualScript(word, rules);
            if (usual is { } script)
            {
                table.AddWord(word, PartOfSpeech.None, script);
            }

            foreach (var (inflection, counts) in inflections)
            {
                if (counts.Best() is var own && own != (usual ?? rules[inflection].Find(word)))
                {
                    table.AddWord(word, inflection, own);
                }
            }
        }
    }

    private void AddListedWords(LemmaTableBuilder table, SortedDictionary<PartOfSpeech, EndingRules> rules)
    {
        foreach (var (inflection, forms) in _lists)
        {
            foreach (var (word, script) in forms)
            {
                if (!IsSeen(word, inflection) && script != (UsualScript(word, rules) ?? rules[inflection].Find(word)))
                {
                    table.AddWord(word, inflection, script);
                }
            }
        }
    }

    // Null where no treebank has the word, or where its endings alone say the same for whatever it may be tagged.
    private EditScript? UsualScript(string word, SortedDictionary<PartOfSpeech, EndingRules> rules)
    {
        if (!_words.TryGetValue(word, out var inflections))
        {
            return null;
        }

        var all = new EditCounts();
        foreach (var counts in inflections.Values)
        {
            all.Add(counts);
        }

        var usual = all.Best();
        bool isNeeded = rules.Any(r => Inflection.IsOpen(r.Key) && !inflections.ContainsKey(r.Key) && r.Value.Find(word) is var other && (other.Cut, other.Append) != (usual.Cut, usual.Append));
        return isNeeded ? usual : null;
    }

    private void Add(TreebankToken token, ReadOnlySpan<char> form)
    {
        string word = CharacterFold.Fold(form);
        if (!_words.TryGetValue(word, out var inflections))
        {
            _words.Add(word, inflections = []);
        }

        var inflection = Inflection.Of(form, token.Tag, token.Upos);
        if (!inflections.TryGetValue(inflection, out var counts))
        {
            inflections.Add(inflection, counts = new EditCounts());
        }

        bool isName = token.Upos == UniversalPos.PROPN || token.Tag is PartOfSpeech.NNP or PartOfSpeech.NNPS;
        counts.Add(EditScript.Between(form, token.Lemma, keepsCase: !isName && token.Lemma.Any(char.IsUpper)));
    }
}
