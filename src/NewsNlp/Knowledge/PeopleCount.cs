using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>A number of people, as the text tells it: "at least 12".</summary>
/// <param name="Value">The number, at least 0.</param>
/// <param name="Modifier">How exact it is, in the words of TIMEX3: EQUAL_OR_MORE ("at least"), MORE_THAN ("over"), EQUAL_OR_LESS ("up to"), LESS_THAN ("nearly"), APPROX ("about"); null where it is told as exact.</param>
/// <param name="Span">The characters of the number.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record PeopleCount(long Value, string? Modifier, TextSpan Span);
