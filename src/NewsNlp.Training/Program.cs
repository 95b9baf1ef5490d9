using System.CommandLine;
using NewsNlp.Training;

var root = new RootCommand("Makes the model file of NewsNlp from data and word lists, trains its weights and measures them.")
{
    CompileCommand.Create(),
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    ParseCommand.Create(),
};
return root.Parse(args).Invoke();
