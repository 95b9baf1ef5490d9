namespace NewsNlp.Extraction.Roles;

/// <summary>What a word can do around a title; the values of the list <c>role-words</c>.</summary>
[Flags]
internal enum RoleWords
{
    None = 0,

    /// <summary>Before a title: its holder has left it ("former").</summary>
    Former = 1 << 0,

    /// <summary>Before a title: for the time being ("interim").</summary>
    Acting = 1 << 1,

    /// <summary>Before a title: not yet in office ("incoming").</summary>
    Elect = 1 << 2,

    /// <summary>Before or in a title: wanted only ("would-be").</summary>
    Candidate = 1 << 3,

    /// <summary>Before a title and no part of it ("outgoing", "main").</summary>
    Loose = 1 << 4,

    /// <summary>Before a title and part of it, also in lower case ("deputy").</summary>
    Modifier = 1 << 5,

    /// <summary>Begins a phrase ("the", "his").</summary>
    Determiner = 1 << 6,

    /// <summary>Between title and name ("Mr", "Sheikh").</summary>
    Honorific = 1 << 7,

    /// <summary>Links a name to its title ("is", "became").</summary>
    Copula = 1 << 8,

    /// <summary>Helps such a verb ("has", "will", "also").</summary>
    Auxiliary = 1 << 9,

    /// <summary>Puts somebody into office ("appointed").</summary>
    Appoint = 1 << 10,

    /// <summary>Proposes somebody for office ("nominated").</summary>
    Nominate = 1 << 11,

    /// <summary>Takes somebody out of office ("resigned").</summary>
    Remove = 1 << 12,

    /// <summary>Links title and organisation ("of", "at").</summary>
    Preposition = 1 << 13,

    /// <summary>Says that the title is of an earlier time, after a comma ("then").</summary>
    Once = 1 << 14,

    /// <summary>Holds an office with "as" ("serves").</summary>
    Serve = 1 << 15,

    /// <summary>Gives the name of somebody described ("known as").</summary>
    Named = 1 << 16,

    /// <summary>Says that one person follows another ("replaced").</summary>
    Succeed = 1 << 17,

    /// <summary>Says of its subject, in the active voice, that it leaves office ("quit").</summary>
    Leave = 1 << 18,

    /// <summary>Says of its subject, in the passive voice, that it has lost the office ("sacked").</summary>
    Dismiss = 1 << 19,
}
