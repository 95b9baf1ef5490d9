using NewsNlp.Knowledge;

namespace NewsNlp.Evaluation;

/// <summary>Knows which names the annotation gives to one entity.</summary>
internal sealed class GoldNames
{
    private const double ShareOfWords = 0.67;

    private readonly Dictionary<string, HashSet<string>> _forms = [];

    public GoldNames(FactGold gold)
    {
        foreach (var entity in gold.People.Concat(gold.Organizations).Concat(gold.Places))
        {
            _forms[NameForms.Of(entity.Name)] = NameForms.Of(entity.Name, entity.Aliases);
        }
    }

    /// <summary>Whether an entity, or the words for somebody who is none, is who the annotation names.</summary>
    public bool Same(Entity? entity, string? text, string? expected)
    {
        if (string.IsNullOrEmpty(expected) || (entity is null && string.IsNullOrEmpty(text)))
        {
            return false;
        }

        var actual = entity is null ? [NameForms.Of(text!)] : NameForms.Of(entity.Name, entity.Aliases);
        bool isKnown = _forms.TryGetValue(NameForms.Of(expected), out var wanted);
        wanted ??= [NameForms.Of(expected)];
        return actual.Overlaps(wanted)
            || ((!isKnown || entity is null) && actual.Any(a => wanted.Any(w => Similar(a, w)))); // a description is right where it shares most words
    }

    private static bool Similar(string a, string b)
    {
        var x = a.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var y = b.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        return x.Count > 0 && y.Count > 0 && x.Intersect(y).Count() >= ShareOfWords * Math.Min(x.Count, y.Count);
    }
}
