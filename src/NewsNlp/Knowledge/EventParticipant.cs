using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>Somebody who takes part in an event.</summary>
/// <param name="Role">The part.</param>
/// <param name="Entity">The entity; null where the text only describes somebody.</param>
/// <param name="Text">The words for the participant.</param>
/// <param name="Span">The characters of the words.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record EventParticipant(ParticipantRole Role, Entity? Entity, string Text, TextSpan Span);
