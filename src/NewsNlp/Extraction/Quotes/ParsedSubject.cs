using NewsNlp.Text;
using Relation = NewsNlp.Text.DependencyRelation;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds the subject of a verb in the dependency parse.</summary>
internal static class ParsedSubject
{
    private const int MaxSteps = 6;
    private const int MaxPhrase = 40;
    private const int MaxDistance = 120;

    /// <summary>Finds the subject of a verb group before it, up the clauses that share one: "Smith issued a statement, saying".</summary>
    /// <param name="scene">The article.</param>
    /// <param name="limit">The first token that may belong to the subject.</param>
    /// <param name="verb">The first token of the verb group.</param>
    /// <returns>The subject; empty where there is no parse, or none in it.</returns>
    public static Subject Of(in Scene scene, int limit, int verb)
    {
        var relations = scene.Tokens.Relations;
        var heads = scene.Tokens.Heads;
        int at = relations[verb] is Relation.Aux or Relation.AuxPass or Relation.Cop ? heads[verb] : verb;
        for (int step = 0; step < MaxSteps && at >= limit; step++)
        {
            int subject = Dependent(scene, limit, at, Relation.Nsubj);
            if (subject >= 0)
            {
                return scene.IsRelative(subject) || scene.Tokens.Is(subject, "that") ? OfRelative(scene, limit, at, subject) : ToSubject(scene, limit, verb, subject, -1);
            }

            int head = heads[at];
            switch (relations[at])
            {
                case Relation.Conj or Relation.Advcl or Relation.Parataxis when head >= limit:
                    at = head;
                    break;
                case Relation.Xcomp or Relation.Ccomp when head >= limit && head < at:
                    // "forced Smith to admit"
                    int controller = Dependent(scene, head + 1, at, head, Relation.Obj);
                    if (controller >= 0)
                    {
                        return ToSubject(scene, limit, verb, controller, -1);
                    }

                    at = head;
                    break;
                case Relation.Acl when head >= limit && head < at && scene.TagOf(at) == PartOfSpeech.VBG && scene.Chunks.KindAt(head) != ChunkKind.Time:
                    // "footage of Smith asking"; but "a statement saying" is by who issued it, and after a comma the clause is of the subject
                    if (!scene.Cues.IsMedium(scene.Tokens, head) && !scene.IsComma(at - 1))
                    {
                        return ToSubject(scene, limit, verb, head, -1);
                    }

                    at = heads[head];
                    break;
                default:
                    return Subject.None;
            }
        }

        return Subject.None;
    }

    // "Smith, who said"
    private static Subject OfRelative(in Scene scene, int limit, int verb, int pronoun)
    {
        int antecedent = scene.Tokens.Relations[verb] == Relation.AclRelcl ? scene.Tokens.Heads[verb] : -1;
        return antecedent >= limit && antecedent < pronoun ? ToSubject(scene, limit, pronoun, antecedent, pronoun) : Subject.None;
    }

    private static int Dependent(in Scene scene, int limit, int verb, Relation relation) => Dependent(scene, limit, verb - 1, verb, relation);

    private static int Dependent(in Scene scene, int first, int last, int head, Relation relation)
    {
        for (int i = last; i >= first && i > last - MaxDistance; i--)
        {
            var found = scene.Tokens.Heads[i] == head ? scene.Tokens.Relations[i] : Relation.None;
            if (found == relation || (relation == Relation.Nsubj && found is Relation.NsubjPass or Relation.NsubjOuter))
            {
                return i;
            }
        }

        return -1;
    }

    // The phrase of a noun, without appositions, brackets and clauses.
    private static Subject ToSubject(in Scene scene, int limit, int before, int noun, int relative)
    {
        if (scene.Marks.At(noun) >= 0 || noun >= before)
        {
            return Subject.None;
        }

        int first = noun;
        while (first > limit && first > noun - MaxPhrase && Belongs(scene, first - 1, noun))
        {
            first--;
        }

        while (first < noun && (scene.Tokens.Relations[first] is Relation.Case or Relation.Cc or Relation.Mark))
        {
            first++;
        }

        int last = noun;
        while (last + 1 < before && last < noun + MaxPhrase && Belongs(scene, last + 1, noun))
        {
            last++;
        }

        return new Subject(new TokenRange(first, last), first, relative);
    }

    private static bool Belongs(in Scene scene, int token, int noun)
        => !scene.IsComma(token) && !scene.IsDash(token) && !scene.IsMark(token, ':') && scene.TagOf(token) != PartOfSpeech.Bracket && ParsedPhrase.Contains(scene, noun, token);
}
