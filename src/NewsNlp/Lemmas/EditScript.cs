using NewsNlp.Internal;

namespace NewsNlp.Lemmas;

/// <summary>How a form becomes its lemma: some characters fall away at its end, others take their place.</summary>
/// <param name="Cut">The number of characters that fall away.</param>
/// <param name="Append">What is put in their place.</param>
/// <param name="KeepsCase">Whether capitals stay though the word is no name: "Iranian", "DNA".</param>
internal readonly record struct EditScript(int Cut, string Append, bool KeepsCase)
{
    /// <summary>The script that changes nothing.</summary>
    public static readonly EditScript None = new(0, "", KeepsCase: false);

    /// <summary>Gets the script that makes a lemma of a form, whatever their case.</summary>
    public static EditScript Between(ReadOnlySpan<char> form, ReadOnlySpan<char> lemma, bool keepsCase)
    {
        int common = 0;
        while (common < form.Length && common < lemma.Length && CharacterFold.Fold(form[common]) == CharacterFold.Fold(lemma[common]))
        {
            common++;
        }

        return new EditScript(form.Length - common, lemma[common..].ToString(), keepsCase);
    }

    /// <summary>Writes the lemma of a form. Typographic apostrophes become plain ones.</summary>
    /// <param name="form">The form.</param>
    /// <param name="keepsCase">Whether the capitals of the form stay.</param>
    /// <param name="lemma">Receives the lemma.</param>
    /// <returns>The length of the lemma.</returns>
    public int Apply(ReadOnlySpan<char> form, bool keepsCase, Span<char> lemma)
    {
        int kept = Math.Max(form.Length - Cut, 0);
        for (int i = 0; i < kept; i++)
        {
            char c = form[i] is '\u2019' or '\u2018' ? '\'' : form[i];
            lemma[i] = keepsCase ? c : char.ToLowerInvariant(c);
        }

        Append.CopyTo(lemma[kept..]);
        return kept + Append.Length;
    }
}
