using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsNlp.Html;

/// <summary>Finds what belongs to the site and not to the article, as far as elements, roles and class names tell: menus, footers, advertisements, related articles, comments.</summary>
internal sealed class Furniture
{
    private static readonly FrozenSet<string> Elements = Names("NAV FOOTER ASIDE FORM BUTTON DIALOG MENU LABEL");
    private static readonly FrozenSet<string> Roles = Names("navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar");
    private static readonly FrozenSet<string> ClassWords = Names(
        "ad ads advert adverts advertisement advertising advertorial adslot adunit breadcrumb breadcrumbs comments consent cookie cookies disqus footer gdpr menu modal nav navbar navigation newsletter outbrain "
        + "overlay pager pagination popular popup promo promos promoted promotion readmore recommended recommendations recirculation related share sharebar sharing sidebar signup skip social sponsor sponsored "
        + "subscribe subscription taboola tags teaser teasers toolbar trending");

    private static readonly FrozenSet<string> ClassNames = Names("sr-only visually-hidden screen-reader-text most-read read-more more-stories more-on also-read read-also author-bio live-blog-nav");

    private readonly Dictionary<INode, int> _lengths = [];
    private readonly HashSet<INode> _protected = [];
    private readonly HashSet<INode> _found = [];
    private readonly IElement _body;

    private Furniture(IElement body) => _body = body;

    /// <summary>Gives the outermost elements that are furniture.</summary>
    public static HashSet<INode> In(IElement body)
    {
        var furniture = new Furniture(body);
        furniture.Measure();
        DomWalk.Visit(body, furniture.Enter, static _ => { });
        return furniture._found;
    }

    // The number of characters below each element, and the elements that hold the headline or the marked text.
    private void Measure()
    {
        int length = 0;
        var starts = new Stack<int>();
        DomWalk.Visit(
            _body,
            node =>
            {
                starts.Push(length);
                length += node is IText text ? text.Data.AsSpan().Trim().Length : 0;
                return true;
            },
            node =>
            {
                _lengths[node] = length - starts.Pop();
                if (node is IElement { LocalName: "h1" } or IElement { LocalName: "main" } || (node as IElement)?.GetAttribute("itemprop") == "articleBody")
                {
                    for (var holder = node; holder is not null && _protected.Add(holder); holder = holder.Parent)
                    {
                    }
                }
            });
    }

    private bool Enter(INode node)
    {
        if (node is not IElement element || element == _body)
        {
            return true;
        }

        double share = (double)_lengths[node] / Math.Max(1, _lengths[_body]);
        if (LargestShare(element) is > 0 and var largest && share <= largest && !_protected.Contains(node))
        {
            _found.Add(node);
            return false;
        }

        return true;
    }

    // How much of the page's text an element may hold and still be furniture. A class name tells little where most of the page is below it: <div class="with-sidebar">.
    private static double LargestShare(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsNotDisplayed(element.GetAttribute("style")))
        {
            return 0.5;
        }

        if (Elements.Contains(element.NodeName))
        {
            return element.NodeName == "FORM" ? 0.3 : 0.8; // some pages are one form from head to foot
        }

        if (element.NodeName == "HEADER" && element.Closest("article") is null)
        {
            return 0.5;
        }

        if (element.GetAttribute("role") is { } role && Roles.Contains(role))
        {
            return 0.7;
        }

        return Math.Max(ShareByName(element.GetAttribute("class")), ShareByName(element.Id));
    }

    private static double ShareByName(string? names)
    {
        double share = 0;
        foreach (string name in (names ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (ClassWords.Contains(name) || ClassNames.Contains(name))
            {
                return 0.7;
            }

            share = ClassWords.Contains(FirstWord(name)) || ClassWords.Contains(LastWord(name)) ? 0.3 : share;
        }

        return share;
    }

    private static bool IsNotDisplayed(string? style)
        => style is not null && style.Replace(" ", "", StringComparison.Ordinal) is var compact
            && (compact.Contains("display:none", StringComparison.OrdinalIgnoreCase) || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    // "related-articles", "relatedArticles", "related__list"
    private static string FirstWord(string name)
    {
        int end = 1;
        while (end < name.Length && char.IsLetter(name[end]) && !(char.IsUpper(name[end]) && char.IsLower(name[end - 1])))
        {
            end++;
        }

        return name[..Math.Min(end, name.Length)];
    }

    // "inline-newsletter", "inlineNewsletter"
    private static string LastWord(string name)
    {
        int start = name.Length;
        while (start > 0 && char.IsLetter(name[start - 1]) && !(start < name.Length && char.IsUpper(name[start]) && char.IsLower(name[start - 1])))
        {
            start--;
        }

        return name[start..];
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
