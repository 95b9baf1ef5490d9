namespace NewsNlp.Text;

/// <summary>What letters after the last full stop of a web address or file name are.</summary>
internal enum DomainKind
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>The last part of an address or file name: "example.com", "report.pdf".</summary>
    Domain,

    /// <summary>A last part that is a common word too; it counts after two full stops or before a slash: "example.co.in".</summary>
    DomainOrWord,
}
