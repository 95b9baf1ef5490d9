using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>A sum of money: "$1.5 billion".</summary>
/// <param name="Value">The sum in units of the currency, more than 0, to fifteen digits.</param>
/// <param name="Currency">The ISO 4217 code, such as "USD".</param>
/// <param name="Span">The characters of the sum.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record MoneyAmount(decimal Value, string Currency, TextSpan Span);
