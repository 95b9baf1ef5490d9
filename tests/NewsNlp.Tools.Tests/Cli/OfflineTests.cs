using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace NewsNlp.Tools.Tests.Cli;

/// <summary>Nothing ever asks the network, whatever a page names.</summary>
public sealed class OfflineTests : IDisposable
{
    private const string Page = """
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://localhost:9/xhtml1-strict.dtd">
        <html manifest="http://localhost:9/cache"><head><title>Talks</title>
        <base href="http://localhost:9/"><link rel="stylesheet" href="style.css"><link rel="preload" href="font.woff"><style>@import url(http://localhost:9/more.css);</style>
        <script src="http://localhost:9/a.js"></script><script>fetch("http://localhost:9/b"); document.location = "http://localhost:9/c";</script>
        <meta http-equiv="refresh" content="0;url=http://localhost:9/d"><link rel="amphtml" href="http://localhost:9/amp"></head>
        <body background="http://localhost:9/e.png"><article><h1>Talks</h1><p>Angela Merkel met Emmanuel Macron in Paris on Tuesday, and both said that they would meet again.</p>
        <img src="http://localhost:9/f.png"><iframe src="http://localhost:9/g"></iframe><object data="http://localhost:9/h"></object><video src="http://localhost:9/i" autoplay></video>
        <svg><image href="http://localhost:9/j"/></svg></article></body></html>
        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("html")]
    [InlineData("jsonld")]
    public void A_page_full_of_addresses_is_read_without_the_network(string format)
    {
        using var network = new NetworkListener();

        _tool.With("page.html", Page).Extract("./page.html", "--format", format);

        Assert.Equal(0, _tool.Status);
        Assert.Contains("Merkel", _tool.Output, StringComparison.Ordinal);
        Assert.Empty(network.Events);
    }

    // Sockets, names and requests tell the runtime's event sources what they do.
    private sealed class NetworkListener : EventListener
    {
        public ConcurrentQueue<string> Events { get; } = new();

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.NameResolution")
            {
                EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) => Events.Enqueue($"{eventData.EventSource.Name} {eventData.EventName}");
    }
}
