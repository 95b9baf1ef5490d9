using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace NewsNlp.Html;

/// <summary>The part of a page that readability scores take for the article.</summary>
/// <param name="Root">The element that holds all of it.</param>
/// <param name="LeftOut">The elements below it that are no part of it.</param>
/// <remarks>The scorer rewrites what it keeps, and loses line breaks with it. So it works on a numbered copy, and the numbers that it keeps lead back to the elements of the page.</remarks>
internal sealed record ReadableParts(IElement Root, HashSet<INode> LeftOut)
{
    // Scoring takes time that grows with the square of the elements; larger pages are read by their marks alone.
    private const int MostElements = 4000;
    private const string Number = "data-number";

    /// <summary>Finds the article below an element; null where the scores do not tell.</summary>
    /// <param name="page">The page.</param>
    /// <param name="start">The element to look in.</param>
    /// <param name="furniture">What is known to be no part of it.</param>
    public static ReadableParts? Find(IHtmlDocument page, IElement start, HashSet<INode> furniture)
    {
        if (page.All.Skip(MostElements).Any())
        {
            return null;
        }

        int count = 0;
        foreach (var element in page.All)
        {
            element.SetAttribute(Number, count++.ToString(CultureInfo.InvariantCulture));
        }

        var kept = Score(page, start, furniture);
        return kept.Count == 0 ? null : LeadBack(start, kept, furniture);
    }

    private static HashSet<string> Score(IHtmlDocument page, IElement start, HashSet<INode> furniture)
    {
#pragma warning disable CA1031 // The scorer is somebody else's code run on anybody's markup; when it fails, the page's own marks are there.
        try
        {
            var copy = (IHtmlDocument)page.Clone();
            var numbers = furniture.OfType<IElement>().Select(f => f.GetAttribute(Number)).ToHashSet();
            foreach (var element in copy.All.Where(e => numbers.Contains(e.GetAttribute(Number))).ToList())
            {
                element.Remove();
            }

            if (start != page.Body && copy.All.FirstOrDefault(e => e.GetAttribute(Number) == start.GetAttribute(Number)) is { } copiedStart)
            {
                copy.Body!.InnerHtml = "";
                copy.Body.AppendChild(copiedStart);
            }

            using var reader = new Reader("https://page.invalid/", copy);
            if (reader.GetArticle() is not { Completed: true, Content: { Length: > 0 } content })
            {
                return [];
            }

            var result = page.CreateElement("div");
            result.InnerHtml = content;
            return result.QuerySelectorAll($"[{Number}]").Select(e => e.GetAttribute(Number)!).ToHashSet();
        }
        catch (Exception)
        {
            return [];
        }
#pragma warning restore CA1031
    }

    private static ReadableParts LeadBack(IElement start, HashSet<string> kept, HashSet<INode> furniture)
    {
        var surviving = new HashSet<INode>();
        DomWalk.Visit(
            start,
            node => !furniture.Contains(node),
            node =>
            {
                if (node is IElement element && (kept.Contains(element.GetAttribute(Number) ?? "") || element.Children.Any(surviving.Contains)))
                {
                    surviving.Add(node);
                }
            });

        var root = start;
        while (!kept.Contains(root.GetAttribute(Number) ?? "") && root.Children.Where(surviving.Contains).Take(2).ToList() is [var only])
        {
            root = only;
        }

        var leftOut = new HashSet<INode>(furniture);
        DomWalk.Visit(
            root,
            node => node is not IElement element || surviving.Contains(element) || !BlockText.IsBlock(element) || !leftOut.Add(element),
            static _ => { });
        return new ReadableParts(root, leftOut);
    }
}
