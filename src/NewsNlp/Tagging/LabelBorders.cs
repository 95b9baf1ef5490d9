namespace NewsNlp.Tagging;

/// <summary>Scores of label pairs, and of labels at the ends of a sentence.</summary>
/// <param name="Start">The score of each label at the first token.</param>
/// <param name="Transitions">The score of label "to" after label "from", at from * label count + to.</param>
/// <param name="Stop">The score of each label at the last token.</param>
internal sealed record LabelBorders(float[] Start, float[] Transitions, float[] Stop);
