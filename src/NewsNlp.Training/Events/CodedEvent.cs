namespace NewsNlp.Training.Events;

/// <summary>An event as coders of political events write it: who did what to whom.</summary>
/// <param name="Label">What was done, in the words of the code book.</param>
/// <param name="Sources">Who did it, one of several in one of several wordings each; empty where nobody is told.</param>
/// <param name="Targets">To whom it was done, likewise.</param>
internal sealed record CodedEvent(string Label, IReadOnlyList<CodedActor> Sources, IReadOnlyList<CodedActor> Targets);
