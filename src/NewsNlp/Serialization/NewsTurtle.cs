using NewsNlp.Knowledge;
using NewsNlp.Serialization.LinkedData;

namespace NewsNlp.Serialization;

/// <summary>Writes analyses as linked data in Turtle: facts in the terms of schema.org, their evidence in those of PROV. Documents of several articles may stand one after the other in a file.</summary>
/// <remarks>docs/formats.md describes the terms. The same graph is written by <see cref="NewsJsonLd"/>. The same analysis gives the same characters.</remarks>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class NewsTurtle
{
    /// <summary>Writes an analysis.</summary>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <param name="article">The article.</param>
    /// <param name="analysis">What was found in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, Article article, NewsAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(analysis);
        string address = Vocabulary.AddressOf(article);
        foreach (var (prefix, vocabulary) in Vocabulary.Prefixes)
        {
            output.Write($"@prefix {prefix}: <{vocabulary}> .\n");
        }

        output.Write($"@prefix {Vocabulary.Facts}: <{address}#> .\n\n");
        foreach (var node in FactGraph.Of(article, analysis))
        {
            Write(output, node, address);
        }
    }

    private static void Write(TextWriter output, RdfNode node, string address)
    {
        output.Write(Name(node.Name, address));
        string separator = " a ";
        foreach (string type in node.Types)
        {
            output.Write(separator);
            output.Write(type);
            separator = ", ";
        }

        foreach (var (predicate, terms) in node.Statements)
        {
            separator = $" ;\n    {predicate} ";
            foreach (var term in terms)
            {
                output.Write(separator);
                output.Write(Term(term, address));
                separator = ", ";
            }
        }

        output.Write(" .\n");
    }

    private static string Name(string name, string address) => name == "<>" ? $"<{address}>" : name;

    private static string Term(RdfTerm term, string address) => term.Kind switch
    {
        RdfTermKind.Name => Name(term.Value, address),
        RdfTermKind.Address => $"<{term.Value}>",
        _ => term.Datatype is null ? Quoted(term.Value) : $"{Quoted(term.Value)}^^{term.Datatype}",
    };

    private static string Quoted(string text) => '"' + Vocabulary.WellFormed(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\0", "\\u0000", StringComparison.Ordinal) + '"';
}
