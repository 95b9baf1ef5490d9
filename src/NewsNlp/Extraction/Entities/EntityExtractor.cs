using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>Merges the name mentions of one person, organisation or place.</summary>
internal sealed class EntityExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("entities", static services => new EntityExtractor(services))
    {
        Requires = [Layer.Matches, Layer.Names, Layer.Places],
        Provides = [Layer.Entities],
    };

    private const float NestedConfidence = 0.8f;
    private readonly NameParts _parts;
    private readonly NameGroups _groups = new();
    private readonly PersonMerger _people;
    private readonly NameMerger _others;
    private readonly PlaceDescriber _places;
    private readonly PersonDescriber _persons;
    private readonly IdentityEvidence _identities;
    private readonly List<(int Entity, NameMention Fullest)> _found = [];
    private readonly OrganizationDescriber _organizations;
    private readonly AbbreviationMerger _abbreviations;
    private readonly ShortFormMerger _shortForms;
    private readonly UserMerger _user;
    private readonly HashSet<(int Entity, uint Form)> _forms = [];
    private readonly Dictionary<int, int> _entityOfPlace = [];
    private int[] _entityOf = [];

    public EntityExtractor(ExtractorServices services)
    {
        _parts = new NameParts(services.List("name-parts"));
        _people = new PersonMerger(_groups, _parts);
        var kinds = services.List("organization-words");
        _organizations = new OrganizationDescriber(services.Facts, kinds);
        _others = new NameMerger(_groups, _parts, _organizations);
        _abbreviations = new AbbreviationMerger(_groups, _parts);
        _shortForms = new ShortFormMerger(_groups, _parts, services.Facts, kinds);
        _places = new PlaceDescriber(services.Facts.Places);
        _identities = new IdentityEvidence(services.Facts);
        _persons = new PersonDescriber(services.Facts, _identities);
        _user = new UserMerger(_groups, services.Facts);
    }

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var names = context.Names;
        var layers = context.Layers;
        _groups.Clear(names.Length);
        _parts.Split(context.Tokens, names);
        _people.Merge(context.Tokens, names);
        _others.Merge(context.Tokens, names, layers.PlaceSenses);
        _shortForms.Merge(context.Tokens, names);
        _abbreviations.Merge(context.Tokens, names, layers.PlaceSenses);
        _user.Merge(names, layers.Matches);
        Write(context.Tokens, names, layers);
        _user.Identify(layers.Entities, _entityOf);
    }

    // Entities are numbered by their first mention.
    private void Write(in TokenTable tokens, ReadOnlySpan<NameMention> names, AnnotationLayers layers)
    {
        if (_entityOf.Length < _groups.Count)
        {
            _entityOf = new int[Math.Max(_groups.Count, _entityOf.Length * 2)];
        }

        _entityOf.AsSpan(0, _groups.Count).Fill(-1);
        _forms.Clear();
        _entityOfPlace.Clear();
        _found.Clear();
        _identities.Start(layers);
        for (int name = 0; name < names.Length; name++)
        {
            int group = _groups.Of(name);
            if (_entityOf[group] < 0)
            {
                _entityOf[group] = layers.Entities.Count;
                var fullest = _parts.Trim(tokens, names[_groups.FullestOf(group)]);
                layers.Entities.Add(new EntityDraft { Kind = fullest.Kind, Name = PlainText.Of(tokens, fullest.First, fullest.Last), Confidence = fullest.Confidence });
                _forms.Add((_entityOf[group], FormOf(tokens, fullest)));
                if (fullest.Kind == EntityKind.Person)
                {
                    _found.Add((_entityOf[group], fullest));
                }
                else if (fullest.Kind == EntityKind.Organization)
                {
                    _organizations.Describe(tokens, layers.Entities[^1], fullest);
                }
            }

            int entity = _entityOf[group];
            if (names[name].Kind == EntityKind.Person)
            {
                _identities.Note(tokens, entity, names[name]);
            }

            if (names[name].Kind == EntityKind.Place && layers.Entities[entity] is { GeoNames: null, Country: null } place && name < layers.PlaceSenses.Count)
            {
                _places.Describe(place, layers.PlaceSenses[name]);
            }

            if (name < layers.PlaceSenses.Count && layers.PlaceSenses[name].Place is >= 0 and var sense)
            {
                _entityOfPlace.TryAdd(sense, entity);
            }

            var form = _parts.Trim(tokens, names[name]);
            if (_forms.Add((entity, FormOf(tokens, form))))
            {
                layers.Entities[entity].Aliases.Add(PlainText.Of(tokens, form.First, form.Last));
            }

            layers.Mentions.Add(new EntityMention(names[name].First, names[name].Last, MentionKind.Name, entity, names[name].Confidence));
        }

        foreach (var (person, fullest) in _found)
        {
            _persons.Describe(tokens, person, layers.Entities[person], fullest);
        }

        layers.IndexMentions(tokens.Count);
        foreach (var nested in layers.NestedPlaces)
        {
            if (_entityOfPlace.TryGetValue(nested.Place, out int entity))
            {
                layers.LateMentions.Add(new EntityMention(nested.First, nested.Last, MentionKind.Nested, entity, NestedConfidence));
            }
        }
    }

    private static uint FormOf(in TokenTable tokens, NameMention name)
    {
        uint hash = 0;
        for (int token = name.First; token <= name.Last; token++)
        {
            foreach (char c in tokens[token])
            {
                hash = CharacterFold.Combine(hash, c);
            }

            hash = CharacterFold.Combine(hash, ' ');
        }

        return hash;
    }
}
