using NewsNlp.Text;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Coreference;

/// <summary>Reads the chains of mentions that GUM keeps in its last column ("Entity=(12-person-giv:act-…", "12)").</summary>
internal static class EntityCorpusReader
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "he", "she", "him", "her", "his", "hers", "himself", "herself" };

    /// <summary>Reads the texts of a file, each with its personal pronouns of the third person.</summary>
    public static IEnumerable<PronounText> Read(string path)
    {
        foreach (var document in ConlluReader.Read(path))
        {
            var chains = ChainsOf(document);
            var pronouns = new Dictionary<int, PronounGold>();
            foreach (var chain in chains.Values)
            {
                foreach (var span in chain.Where(s => Pronouns.Contains(s.Of(document.Text).ToString())))
                {
                    pronouns[span.Start] = new PronounGold([.. chain.Where(s => !Pronouns.Contains(s.Of(document.Text).ToString()))], [], Whole: true);
                }
            }

            yield return new PronounText(document.Text, pronouns);
        }
    }

    private static Dictionary<string, List<TextSpan>> ChainsOf(TreebankDocument document)
    {
        var chains = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        foreach (var sentence in document.Sentences)
        {
            int token = 0;
            foreach (string line in sentence.Lines.Where(ConlluReader.IsWord))
            {
                var span = sentence.Tokens[token++].Span;
                foreach (var (id, opens, closes) in BracketsOf(line))
                {
                    if (!open.TryGetValue(id, out var starts))
                    {
                        open.Add(id, starts = new Stack<int>());
                    }

                    if (opens)
                    {
                        starts.Push(span.Start);
                    }

                    if (closes && starts.TryPop(out int start))
                    {
                        if (!chains.TryGetValue(id, out var chain))
                        {
                            chains.Add(id, chain = []);
                        }

                        chain.Add(new TextSpan(start, span.End));
                    }
                }
            }
        }

        return chains;
    }

    // "(5-object-new-1-coref)", "(94-object-…", "93)92)".
    private static IEnumerable<(string Id, bool Opens, bool Closes)> BracketsOf(string line)
    {
        const string Key = "Entity=";
        string misc = line[(line.LastIndexOf('\t') + 1)..];
        string? entity = misc.Split('|').FirstOrDefault(m => m.StartsWith(Key, StringComparison.Ordinal))?[Key.Length..];
        for (int i = 0; entity is not null && i < entity.Length;)
        {
            bool opens = entity[i] == '(';
            int start = opens ? i + 1 : i;
            int end = entity.AsSpan(start).IndexOfAny('(', ')') is >= 0 and var length ? start + length : entity.Length;
            bool closes = end < entity.Length && entity[end] == ')';
            string content = entity[start..end];
            yield return (content.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? content[..dash] : content, opens, closes);
            i = closes ? end + 1 : end;
        }
    }
}
