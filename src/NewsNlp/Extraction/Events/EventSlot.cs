namespace NewsNlp.Extraction.Events;

/// <summary>A place of a pattern for a participant.</summary>
/// <param name="Position">Where the filler stands.</param>
/// <param name="Preposition">The preposition; empty for the other positions.</param>
/// <param name="PrepositionHash">The hash of the preposition without case.</param>
/// <param name="Role">What the filler is in the event.</param>
/// <param name="Kinds">What may fill it.</param>
/// <param name="IsRequired">Whether the pattern needs a filler.</param>
internal readonly record struct EventSlot(SlotPosition Position, string Preposition, uint PrepositionHash, SlotRole Role, FillerKinds Kinds, bool IsRequired);
