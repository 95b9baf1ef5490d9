namespace NewsNlp.Training.Events;

/// <summary>A sentence with the events that coders found in it.</summary>
internal sealed record CodedSentence(string Id, DateTimeOffset Date, string Text, IReadOnlyList<CodedEvent> Events);
