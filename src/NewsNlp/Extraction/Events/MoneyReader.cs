using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Finds the sums of money of a sentence, and gives each to the events it stands with: "gave Mali $5 million".</summary>
/// <param name="numbers">Reads numbers.</param>
/// <param name="currencies">Signs and words of currencies, with their codes.</param>
internal sealed class MoneyReader(NumberReader numbers, WordList currencies)
{
    private const int Depth = 8;
    private const int Beside = 8; // tokens between trigger and sum where nothing was parsed
    private readonly List<(int First, int Last, MoneyAmount Amount)> _sums = [];
    private bool _isRead;

    /// <summary>Begins a sentence.</summary>
    public void BeginSentence() => _isRead = false;

    /// <summary>Adds the sums that stand with an event of the sentence.</summary>
    public void Add(in TokenTable tokens, ChunkTable chunks, EventMention mention)
    {
        if (!_isRead)
        {
            ReadAll(tokens, chunks.First, chunks.Last);
        }

        foreach (var (first, last, amount) in _sums)
        {
            if (chunks.Tree.IsParsed ? HangsOn(tokens, chunks, first, last, mention) : first > mention.Draft.Last && first - mention.Draft.Last < Beside)
            {
                mention.Draft.Amounts.Add(amount);
            }
        }
    }

    private void ReadAll(in TokenTable tokens, int first, int last)
    {
        _isRead = true;
        _sums.Clear();
        for (int i = first; i <= last;)
        {
            i = Read(tokens, i, last) + 1;
        }
    }

    // Gives the last token that was read.
    private int Read(in TokenTable tokens, int token, int bound)
    {
        int number = token;
        string? code = CurrencyAt(tokens, token, out int length);
        if (code is not null)
        {
            number = token + length; // "$5 million", "Rs 500 crore"
        }

        if (number > bound || !numbers.TryRead(tokens, number, bound, out decimal value, out int last))
        {
            return token;
        }

        if (code is null)
        {
            code = last < bound ? CurrencyAt(tokens, last + 1, out length) : null; // "5 million dollars"
            if (code is null || tokens.Is(last + length + 1, "of") && tokens.Is(last + length, "pounds") || tokens.TagOf(last + 1) is PartOfSpeech.VBD or PartOfSpeech.VBN)
            {
                return last;
            }

            last += length;
        }

        decimal sum = (decimal)(double)value; // fifteen digits, which readers of JSON keep, and no zeros at the end ("6.50")
        _sums.Add((token, last, new MoneyAmount(sum, code, tokens.SpanOf(token, last))));
        return last;
    }

    private string? CurrencyAt(in TokenTable tokens, int token, out int length) => currencies.Find(tokens, token, out length) is >= 0 and var found ? currencies.Values[found] : null;

    // Over nominals up to the words of the event or to the verb that tells or carries it
    private static bool HangsOn(in TokenTable tokens, ChunkTable chunks, int first, int last, EventMention mention)
    {
        int verb = mention.Verb >= 0 ? chunks[mention.Verb].Last : -1;
        int token = last;
        for (int depth = 0; depth < Depth && token >= chunks.First && token <= chunks.Last; depth++)
        {
            if (token >= mention.Draft.First && token <= mention.Draft.Last || token == verb)
            {
                return token < first || token > last;
            }

            if (tokens.Relations[token] is not (DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Nmod or DependencyRelation.NmodUnmarked
                or DependencyRelation.Nummod or DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Appos or DependencyRelation.Conj or DependencyRelation.Amod or DependencyRelation.NsubjPass))
            {
                return false;
            }

            token = tokens.Heads[token];
        }

        return false;
    }
}
