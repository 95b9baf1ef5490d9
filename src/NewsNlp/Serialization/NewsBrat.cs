using NewsNlp.Knowledge;

namespace NewsNlp.Serialization;

/// <summary>Writes the facts of an article as annotations in the standoff form of brat: the file <c>.ann</c> beside the text in a file <c>.txt</c>.</summary>
/// <remarks>
/// Offsets in this form count Unicode characters, not UTF-16 code units. Mentions, roles, dates, quotes and triggers are text-bound annotations; mentions of one entity are coreferent;
/// holders and owners of roles and speakers of quotes are relations; events have arguments and a status; values of dates and identifiers are notes and references.
/// </remarks>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class NewsBrat
{
    /// <summary>Writes the annotations. The text file beside them must hold <see cref="Article.Text"/> as it is.</summary>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <param name="article">The article.</param>
    /// <param name="analysis">What was found in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, Article article, NewsAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(analysis);
        new BratWriter(output, article.Text).Write(analysis);
    }
}
