using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction;

/// <summary>Somebody who takes part in an event, while the article is in work.</summary>
/// <param name="Role">The part.</param>
/// <param name="Entity">The number of the entity, or -1.</param>
/// <param name="Span">The characters of the words.</param>
internal readonly record struct ParticipantDraft(ParticipantRole Role, int Entity, TextSpan Span);
