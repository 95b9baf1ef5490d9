using NewsNlp.Knowledge;

namespace NewsNlp.Serialization;

/// <summary>The names of enum values in JSON: lower case, but TIMEX3 types in upper case as their standard has them.</summary>
internal static class EnumNames
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => Names<T>.All[(int)(object)value];

    public static T Parse<T>(string? name)
        where T : struct, Enum
    {
        int index = Array.IndexOf(Names<T>.All, name);
        return index >= 0 ? (T)(object)index : throw new FormatException($"'{name}' is no {typeof(T).Name}. There are: {string.Join(", ", Names<T>.All)}.");
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly string[] All = Array.ConvertAll(Enum.GetNames<T>(), n => typeof(T) == typeof(TimexType) ? n.ToUpperInvariant() : n.ToLowerInvariant());
    }
}
