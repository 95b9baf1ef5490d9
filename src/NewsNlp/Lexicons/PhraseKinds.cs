namespace NewsNlp.Lexicons;

/// <summary>What a phrase of the fact tables can be; one phrase can be several things ("Jordan").</summary>
[Flags]
internal enum PhraseKinds
{
    None = 0,
    Country = 1 << 0,
    Admin = 1 << 1,
    City = 1 << 2,
    Region = 1 << 3,
    GivenName = 1 << 4,
    Surname = 1 << 5,
    FullName = 1 << 6,
    Organization = 1 << 7,
    Demonym = 1 << 8,
    Title = 1 << 9,
    Office = 1 << 10,
    Metonym = 1 << 11,
    CommonWord = 1 << 12,
    User = 1 << 13,
    Place = Country | Admin | City | Region,
}
