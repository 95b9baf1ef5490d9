using NewsNlp.Text;

namespace NewsNlp.Training.Events;

/// <summary>An actor of a coded event.</summary>
/// <param name="Name">The code or the words.</param>
/// <param name="Spans">The characters of all words in the sentence that can stand for the actor.</param>
internal sealed record CodedActor(string Name, IReadOnlyList<TextSpan> Spans);
