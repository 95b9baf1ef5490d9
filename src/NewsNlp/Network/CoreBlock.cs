namespace NewsNlp.Network;

/// <summary>The blocks of weights after those of the layers, in their order.</summary>
internal enum CoreBlock
{
    NormGain,
    NormOffset,
    LabelMatrix,
    LabelOffset,
    ParseMatrix,
    ParseOffset,
    ArcMatrix,
    ArcHead,
    RootArc,
    RootRelation,
    RelationMatrix,
    RelationOffset,
    NameTransitions,
    NameStart,
    NameStop,
}
