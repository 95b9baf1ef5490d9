using NewsNlp.Text;
using Tag = NewsNlp.Text.PartOfSpeech;

namespace NewsNlp.Extraction.Quotes;

/// <summary>The tags of an article, with reporting verbs that the tagger took for nouns, adjectives or participles set right by their neighbours.</summary>
internal sealed class VerbTags
{
    private Tag[] _tags = [];
    private int _count;

    /// <summary>Gets the tag of a token; outside the article there is none.</summary>
    public Tag this[int token] => (uint)token < (uint)_count ? _tags[token] : Tag.None;

    /// <summary>Copies and mends the tags of an article.</summary>
    public void Fill(in TokenTable tokens, SpeechCues cues)
    {
        _count = tokens.Count;
        if (_tags.Length < _count)
        {
            _tags = new Tag[Math.Max(_count, _tags.Length * 2)];
        }

        tokens.Tags.CopyTo(_tags);
        bool hasFinite = false;
        for (int i = 0; i < _count; i++)
        {
            hasFinite &= !tokens.Has(i, TokenFlags.SentenceStart) && _tags[i] != Tag.Comma;
            if (_tags[i] is Tag.NN or Tag.NNS or Tag.NNP or Tag.JJ or Tag.VBN && !tokens.Has(i, TokenFlags.Capitalized) && (tokens.Is(i, "told") || tokens.Is(i, "said")) && this[i - 1] is not (Tag.VBD or Tag.VBZ or Tag.VBP or Tag.VB or Tag.VBN or Tag.RB or Tag.DT))
            {
                _tags[i] = Tag.VBD;
            }
            else if (_tags[i] is Tag.VBZ or Tag.VBP && this[i - 1] == Tag.VBD && cues.IsVerbForm(tokens, i - 1))
            {
                _tags[i] = tokens.Has(i, TokenFlags.Capitalized) ? Tag.NNP : Tag.NNS; // "told reporters", "told Reuters"
            }
            else if (_tags[i] == Tag.JJ && tokens[i][^1] == 'd' && IsBe(tokens, i - 1) && cues.IsVerbForm(tokens, i))
            {
                _tags[i] = Tag.VBN; // "is accused of"
            }
            else if (_tags[i] == Tag.VBZ && tokens.TagOf(i + 1) is Tag.MD or Tag.VBD or Tag.VBP && cues.IsVerbForm(tokens, i))
            {
                _tags[i] = Tag.NNS; // "two states could"
            }
            else if (_tags[i] is Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS or Tag.JJ or Tag.VBN && cues.IsVerbForm(tokens, i))
            {
                _tags[i] = Mend(tokens, cues, i, hasFinite);
            }

            hasFinite |= _tags[i] is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD;
        }
    }

    // '…," the letter reads.': a plural at the end of what follows marked speech.
    private bool EndsAttribution(in TokenTable tokens, int i)
    {
        if (this[i + 1] is not (Tag.Period or Tag.Comma or Tag.Colon) || tokens[i][^1] != 's')
        {
            return false;
        }

        for (int k = i - 1; k >= 0 && k > i - 9; k--)
        {
            if (this[k] == Tag.Quote)
            {
                return this[k - 1] is Tag.Comma or Tag.Period && k < i - 1;
            }

            if (this[k] is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD or Tag.Comma)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsBe(in TokenTable tokens, int i) => tokens.Is(i, "is") || tokens.Is(i, "are") || tokens.Is(i, "was") || tokens.Is(i, "were") || tokens.Is(i, "been") || tokens.Is(i, "being");

    private Tag Mend(in TokenTable tokens, SpeechCues cues, int i, bool hasFinite)
    {
        if (tokens.Has(i, TokenFlags.SentenceStart))
        {
            // "Calling Smith a liar, Jones left": capital letters hide the participle.
            return tokens[i].EndsWith("ing") && this[i + 1] is Tag.NNP or Tag.PRP or Tag.DT or Tag.PRPS or Tag.IN or Tag.Quote ? Tag.VBG : this[i];
        }

        if (this[i] is Tag.NNS && EndsAttribution(tokens, i))
        {
            return Tag.VBZ;
        }

        int before = i - 1;
        while (this[before] == Tag.RB)
        {
            before--;
        }

        char end = tokens[i][^1];
        bool afterNoun = this[before] is Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS or Tag.PRP or Tag.WP or Tag.WDT or Tag.Quote or Tag.Bracket;
        afterNoun |= this[before] == Tag.CD && this[i + 1] is not (Tag.NN or Tag.NNS);
        if (!afterNoun || (this[before] is Tag.NN or Tag.NNP && this[i] is Tag.NN && end is not ('d' or 'e')))
        {
            return tokens.Zones[i] == Zone.Headline && end is 's' or 'S' && this[before] is Tag.NNP or Tag.NN or Tag.NNS ? Tag.VBZ : this[i];
        }

        // "The mayor called on them", "Smith expressed hope that": what follows cannot hang on a noun.
        bool opensObject = this[i + 1] is Tag.DT or Tag.PRP or Tag.PRPS or Tag.WP or Tag.WRB or Tag.NNP or Tag.NNS or Tag.Quote or Tag.TO || tokens.Is(i + 1, "that")
            || (this[i] != Tag.VBN && this[i + 1] is Tag.IN or Tag.Comma or Tag.Period or Tag.NN or Tag.TO or Tag.RB)
            || (cues.VerbAt(tokens, i, out int length) != CueKinds.None && length > 1);
        if (end == 'd' || tokens.Is(i, "wrote") || tokens.Is(i, "spoke"))
        {
            return opensObject && !hasFinite ? Tag.VBD : this[i];
        }

        return this[i];
    }
}
