namespace NewsNlp.Text;

/// <summary>Recognises the parts of a page in plain text: headline, dateline, by-line, captions, credits, teasers and furniture. Nothing is cut out; every token gets its zone.</summary>
internal static class ZoneScanner
{
    public static void Run(in TokenTable tokens, TokenColumns columns, int titleLength)
    {
        for (int i = 0; i < tokens.Count && tokens.StartOf(i) < titleLength; i++)
        {
            columns.Zones[i] = Zone.Headline;
        }
    }
}
