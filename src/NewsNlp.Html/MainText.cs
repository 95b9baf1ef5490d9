using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsNlp.Html;

/// <summary>Finds the text of the article: by the page's own marks and by readability scores, each checked against the other; without either, all visible text.</summary>
internal static class MainText
{
    // Scored text of less than this share of the marked text has lost paragraphs; of more than the larger share, the marked text has no furniture worth the loss of captions.
    private const double LeastOfMarked = 0.5;
    private const double NearlyAllOfMarked = 0.8;

    // Marked text that is paragraphs to this share leaves nothing for scores to take away.
    private const double NearlyAllParagraphs = 0.85;

    public static string Of(IHtmlDocument page, PageMetadata metadata)
    {
        if (page.Body is not { } body)
        {
            return "";
        }

        var furniture = Furniture.In(body);
        var marked = MarkedArticle(body, furniture);
        string plain = BlockText.Of(marked ?? body, furniture, metadata);
        if (plain.Length == 0)
        {
            return BlockText.Of(body, [], metadata);
        }

        if (marked is not null && ParagraphLength(marked, furniture) >= NearlyAllParagraphs * plain.Length)
        {
            return plain;
        }

        string scored = ReadableParts.Find(page, marked ?? body, furniture) is { } parts ? BlockText.Of(parts.Root, parts.LeftOut, metadata) : "";
        double share = (double)scored.Length / plain.Length;
        bool isBetter = marked is null ? scored.Length > 0 : share is > LeastOfMarked and < NearlyAllOfMarked;
        return isBetter ? scored : plain;
    }

    // <article>, or the element marked as articleBody; not where several compete, as on a page of teasers.
    private static IElement? MarkedArticle(IElement body, HashSet<INode> furniture)
    {
        var articles = body.QuerySelectorAll("article").Where(a => IsVisible(a, furniture)).ToList();
        int all = articles.Sum(a => a.ParentElement?.Closest("article") is null ? a.TextContent.Length : 0);
        return articles.Find(a => a.TextContent.Length > 0.6 * all)
            ?? body.QuerySelectorAll("[itemprop=articleBody]").FirstOrDefault(a => IsVisible(a, furniture));
    }

    private static int ParagraphLength(IElement marked, HashSet<INode> furniture)
        => marked.QuerySelectorAll("p, h2, h3, figcaption").Where(p => IsVisible(p, furniture)).Sum(p => p.TextContent.AsSpan().Trim().Length);

    private static bool IsVisible(INode? node, HashSet<INode> furniture)
    {
        for (; node is not null; node = node.Parent)
        {
            if (furniture.Contains(node))
            {
                return false;
            }
        }

        return true;
    }
}
