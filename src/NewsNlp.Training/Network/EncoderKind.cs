namespace NewsNlp.Training.Network;

/// <summary>What the layers between the inputs and the heads are. Only the recurrent ones ship; the others exist to be compared with them.</summary>
internal enum EncoderKind
{
    /// <summary>Simple recurrent units in both directions.</summary>
    Recurrent,

    /// <summary>Convolutions over a token and its two neighbours.</summary>
    Convolution,

    /// <summary>Long short-term memory in both directions.</summary>
    Lstm,
}
