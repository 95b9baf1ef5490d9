using NewsNlp.Console;

return Tool.Run(args, ToolConsole.OfProcess());
