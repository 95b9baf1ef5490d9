namespace NewsNlp.Text;

/// <summary>What a word with a capital tells after a full stop that may belong to an abbreviation.</summary>
internal enum OpeningKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Often begins a sentence and is hardly ever a name: "The".</summary>
    Starter,

    /// <summary>A weekday, month or clock zone, which goes on after "5 p.m.".</summary>
    Calendar,
}
