using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsNlp.Console.Commands;

/// <summary>Writes examples and what else is worth knowing below the list of options.</summary>
internal static class HelpExamples
{
    private static readonly Dictionary<string, string> TextOf = new(StringComparer.Ordinal)
    {
        ["extract"] = """
            Examples:
              newsnlp extract article.txt                       a table on the terminal, JSON in a pipe
              newsnlp extract article.txt --published 2022-01-19
                                                                "on Tuesday" becomes a date
              newsnlp extract news/ --output facts/             one JSON document for each article
              newsnlp extract feed.jsonl > facts.jsonl          one article a line, one document a line
              newsnlp extract 'crawl/*.warc.gz' -o facts.jsonl --resume
                                                                a run that was killed goes on where it was
              newsnlp extract page.html --format csv            one row a fact, for spreadsheets
              newsnlp extract news/ --format turtle -o facts.ttl  linked data; also jsonld, conllu, brat, timeml, gexf, parquet
              newsnlp extract article.txt --format html -o facts.html
                                                                a page that shows the facts in the text, for a browser
              curl -s https://example.org/story | newsnlp extract - --input html

            Input:
              .txt          one article; the text is used as it is
              .md           one article; marks and front matter (title, date, source, author) are understood
              .html, .htm   one web page; the article in it is found, nothing is fetched
              .json         {"id", "title", "text", "published", "source", "byline", "url"}, or an array of them; only text is needed
              .jsonl        one such object a line
              .warc, .wet   the pages of a web archive, or their texts
              Each may be compressed (.jsonl.gz), and a pattern ('news/**/*.txt') or a folder may name many.
              Offsets count UTF-16 code units. They point into the text of the file (.txt, .md), the title, a blank line and the
              text (.json, .jsonl), or the article found in the page in the same form (.html).

            Exit status:
              0  all articles are done
              1  some failed, each with one line on standard error; the others are written
              2  wrong usage, or no usable model
            """,
        ["show"] = """
            Examples:
              newsnlp show article.txt                          the text in colours, the facts in panels
              newsnlp show page.html | less -R                  without colours: a pipe gets none
              newsnlp show feed.jsonl --id a17                  one article of many
            """,
        ["view"] = """
            Examples:
              newsnlp view article.txt                          newsnlp-pages/article.html and an index
              newsnlp view news/ --output pages/                a page for each article of a folder
              xdg-open "$(newsnlp view news/)"                  opened at once; the path of the index is printed

            A page is one file that loads nothing, so it can be sent or archived. Exit status as for extract.
            """,
        ["eval"] = """
            Examples:
              newsnlp eval tests/NewsNlp.Tests/Fixtures/facts   the scores of this version on annotated articles
              newsnlp eval gold/ --facts facts.jsonl            the scores of facts that were extracted before
              newsnlp eval gold/ --errors quotes                what was missed and what is too much
              newsnlp eval gold/ --at-least 85                  exit status 1 below a mean F1 of 85, for a build

            Exit status:
              0  scored
              1  the mean is below --at-least
              2  wrong usage, or annotations that cannot be read
            """,
        ["info"] = """
            Examples:
              newsnlp model info                                the model of the tool
              newsnlp model info my-model.nnlm                  a model of yours
            """,
        ["completion"] = """
            Examples:
              source <(newsnlp completion bash)                 in this shell, now
              newsnlp completion fish > ~/.config/fish/completions/newsnlp.fish
            """,
        [""] = """
            Examples:
              newsnlp extract article.txt                       the facts of an article
              newsnlp show article.txt                          its text with the facts highlighted
              newsnlp view news/                                pages for a browser
              newsnlp extract --help                            all options of a command, with examples
            """,
    };

    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        }
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int status = help.Invoke(parseResult);
            var command = parseResult.CommandResult.Command;
            if (TextOf.TryGetValue(command is RootCommand ? "" : command.Name, out string? text))
            {
                parseResult.InvocationConfiguration.Output.WriteLine(text.ReplaceLineEndings());
            }

            return status;
        }
    }
}
