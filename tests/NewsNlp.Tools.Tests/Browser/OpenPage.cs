using Microsoft.Playwright;

namespace NewsNlp.Tools.Tests.Browser;

/// <summary>A page in a browser, and what it asked for and complained of.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    public OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        context.Request += (_, request) => _requests.Add(request.Url);
        page.Console += (_, message) => _complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            _complaints.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Gets the addresses that were asked for, the page's own among them.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Gets messages on the console, errors that were not caught, and dialogs.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator this[string selector] => Page.Locator(selector);

    /// <summary>Gets the text of the element that has the focus.</summary>
    public Task<string> FocusedTextAsync() => Page.EvaluateAsync<string>("() => document.activeElement.textContent");

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
