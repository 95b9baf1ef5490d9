using NewsNlp.Console;

WarmUp.Begin(args);
return Tool.Run(args, ToolConsole.OfProcess());
