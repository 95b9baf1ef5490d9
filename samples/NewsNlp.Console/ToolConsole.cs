using System.Text;

namespace NewsNlp.Console;

/// <summary>The streams that the tool reads and writes, and what is known of the terminal behind them.</summary>
internal sealed record ToolConsole
{
    private const int WidthWithoutTerminal = 80;

    /// <summary>Gets the writer for results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Gets the writer for failures and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Gets the opener of standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Gets whether a person reads the results on a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Gets whether a person reads the messages on a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Gets whether the terminal shows colours: where there is one, the variable NO_COLOR is not set, and it is no plain one.</summary>
    public bool HasColors => OutputIsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Gets the width of the terminal in columns.</summary>
    public int Width { get; init; } = WidthWithoutTerminal;

    /// <summary>Gives the streams of the process, all in UTF-8.</summary>
    public static ToolConsole OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            System.Console.OutputEncoding = utf8;
        }

        bool outputIsTerminal = !System.Console.IsOutputRedirected;
        bool errorIsTerminal = !System.Console.IsErrorRedirected;
        return new ToolConsole
        {
            Output = new StreamWriter(System.Console.OpenStandardOutput(), utf8, 1 << 16),
            Error = new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true },
            OpenInput = System.Console.OpenStandardInput,
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = errorIsTerminal,
            Width = outputIsTerminal || errorIsTerminal ? Math.Max(40, System.Console.WindowWidth) : WidthWithoutTerminal,
        };
    }
}
