using System.Globalization;
using System.Xml;
using NewsNlp.Knowledge;

namespace NewsNlp.Serialization;

/// <summary>Writes the text of an article as a TimeML 1.2.1 document with its expressions of time as TIMEX3 elements.</summary>
/// <remarks>The content of the element TEXT is the text, character for character; what XML cannot carry, control characters and halves of surrogate pairs, becomes U+FFFD, one for one.</remarks>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class NewsTimeMl
{
    private const string CreationTime = "t0";

    private static readonly XmlWriterSettings Settings = new()
    {
        CloseOutput = false,
        OmitXmlDeclaration = true, // the characters are the caller's to encode
        NewLineHandling = NewLineHandling.Entitize, // else a carriage return would be read as a line feed
    };

    /// <summary>Writes an article.</summary>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <param name="article">The article.</param>
    /// <param name="analysis">What was found in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, Article article, NewsAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(analysis);
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("TimeML");
        xml.WriteElementString("DOCID", XmlText.Valid(analysis.Article.Id ?? ""));
        WriteCreationTime(xml, analysis.Article.Published);
        xml.WriteElementString("TITLE", XmlText.Valid(analysis.Article.Title ?? ""));
        xml.WriteStartElement("TEXT");
        WriteText(xml, article.Text, analysis);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCreationTime(XmlWriter xml, DateOnly? published)
    {
        xml.WriteStartElement("DCT");
        if (published is { } day)
        {
            string value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            xml.WriteStartElement("TIMEX3");
            xml.WriteAttributeString("tid", CreationTime);
            xml.WriteAttributeString("type", "DATE");
            xml.WriteAttributeString("value", value);
            xml.WriteAttributeString("functionInDocument", "CREATION_TIME");
            xml.WriteString(value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string text, NewsAnalysis analysis)
    {
        int done = 0;
        foreach (var date in analysis.Dates.OrderBy(d => d.Span.Start))
        {
            if (date.Span.Start < done)
            {
                continue; // elements cannot overlap
            }

            xml.WriteString(XmlText.Valid(text.AsSpan(done..date.Span.Start)));
            xml.WriteStartElement("TIMEX3");
            xml.WriteAttributeString("tid", date.Id);
            xml.WriteAttributeString("type", EnumNames.Of(date.Type));
            xml.WriteAttributeString("value", date.Value);
            if (date.Modifier is { } modifier)
            {
                xml.WriteAttributeString("mod", modifier);
            }

            if (date.Anchor == "published" && analysis.Article.Published is not null)
            {
                xml.WriteAttributeString("temporalFunction", "true");
                xml.WriteAttributeString("anchorTimeID", CreationTime);
            }

            xml.WriteString(XmlText.Valid(date.Span.Of(text)));
            xml.WriteEndElement();
            done = date.Span.End;
        }

        xml.WriteString(XmlText.Valid(text.AsSpan(done)));
    }
}
