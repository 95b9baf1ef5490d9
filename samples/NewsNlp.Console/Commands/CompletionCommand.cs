using System.CommandLine;

namespace NewsNlp.Console.Commands;

/// <summary>The command <c>completion</c>: scripts that let a shell complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    // Each asks the tool itself what may follow, so that a script never grows old. Where the tool knows nothing, files are completed.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # newsnlp completion bash > ~/.local/share/bash-completion/completions/newsnlp
            _newsnlp() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(newsnlp "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _newsnlp newsnlp
            """,
        ["zsh"] = """
            #compdef newsnlp
            # newsnlp completion zsh > "${fpath[1]}/_newsnlp"
            _newsnlp() {
                local -a words_found
                words_found=("${(@f)$(newsnlp "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
                compadd -- "${words_found[@]:#}"
                _files
            }
            compdef _newsnlp newsnlp
            """,
        ["fish"] = """
            # newsnlp completion fish > ~/.config/fish/completions/newsnlp.fish
            complete -c newsnlp -a '(set -l line (commandline -cp); newsnlp "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null)'
            """,
        ["pwsh"] = """
            # newsnlp completion pwsh >> $PROFILE
            Register-ArgumentCompleter -Native -CommandName newsnlp -ScriptBlock {
                param($word, $line, $position)
                newsnlp "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    public static Command Create(ToolConsole console)
    {
        var shell = new Argument<string>("shell") { Description = "The shell: " + string.Join(", ", Scripts.Keys) + "." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Prints a script that completes commands and options in a shell.") { shell };
        command.SetAction(result =>
        {
            console.Output.Write(Scripts[result.GetRequiredValue(shell)].ReplaceLineEndings("\n") + "\n");
            return ExitStatus.Done;
        });
        return command;
    }
}
