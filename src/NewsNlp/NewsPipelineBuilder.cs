using NewsNlp.Extraction;
using NewsNlp.Extraction.Coreference;
using NewsNlp.Extraction.Entities;
using NewsNlp.Extraction.Events;
using NewsNlp.Extraction.Kinship;
using NewsNlp.Extraction.Names;
using NewsNlp.Extraction.Places;
using NewsNlp.Extraction.Profiles;
using NewsNlp.Extraction.Quotes;
using NewsNlp.Extraction.Roles;
using NewsNlp.Extraction.Syntax;
using NewsNlp.Extraction.Tagging;
using NewsNlp.Extraction.Time;
using NewsNlp.Lexicons;
using NewsNlp.Models;

namespace NewsNlp;

/// <summary>Collects the parts of a pipeline and checks that they fit.</summary>
/// <threadsafety>Not thread-safe; the pipeline that it builds is.</threadsafety>
public sealed class NewsPipelineBuilder
{
    private readonly List<ExtractorDescriptor> _extractors =
    [
        SyntaxExtractor.Descriptor,
        MatchExtractor.Descriptor,
        NameExtractor.Descriptor,
        PlaceExtractor.Descriptor,
        EntityExtractor.Descriptor,
        TimeExtractor.Describe(DateOptions.Default),
        RoleExtractor.Descriptor,
        CoreferenceExtractor.Descriptor,
        KinshipExtractor.Descriptor,
        ProfileExtractor.Descriptor,
        QuoteExtractor.Descriptor,
        EventExtractor.Describe([]),
    ];

    private readonly List<EventType> _eventTypes = [];
    private readonly List<Gazetteer> _gazetteers = [];
    private NewsModel? _model;
    private bool _keepDocument;

    /// <summary>Uses another model than that of the package.</summary>
    /// <param name="model">The model.</param>
    /// <returns>This builder.</returns>
    public NewsPipelineBuilder UseModel(NewsModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        return this;
    }

    /// <summary>Reads dates as told: for a country, in the style of a history, with offsets from UTC in the values.</summary>
    /// <param name="options">The options.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="PipelineConfigurationException">The times extractor was left out.</exception>
    public NewsPipelineBuilder UseDates(DateOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        int times = _extractors.FindIndex(e => e.Name == TimeExtractor.Name);
        if (times < 0)
        {
            throw new PipelineConfigurationException($"Date options need the extractor '{TimeExtractor.Name}', which was left out.");
        }

        _extractors[times] = TimeExtractor.Describe(options);
        return this;
    }

    /// <summary>Chooses between accuracy and speed. Call it before leaving extractors out.</summary>
    /// <param name="profile">The profile; without a call it is <see cref="PipelineProfile.Accurate"/>.</param>
    /// <returns>This builder.</returns>
    public NewsPipelineBuilder UseProfile(PipelineProfile profile)
    {
        Replace(profile == PipelineProfile.Fast ? TagExtractor.Descriptor : SyntaxExtractor.Descriptor, SyntaxExtractor.Descriptor.Name, TagExtractor.Descriptor.Name);
        Replace(NameExtractor.Describe(profile), NameExtractor.Descriptor.Name);
        return this;
    }

    /// <summary>Keeps tokens and sentences in every result. They cost memory, so they are off by default.</summary>
    /// <returns>This builder.</returns>
    public NewsPipelineBuilder KeepDocument()
    {
        _keepDocument = true;
        return this;
    }

    /// <summary>Adds an extractor of your own.</summary>
    /// <param name="descriptor">How to make it, and the layers it reads and writes.</param>
    /// <returns>This builder.</returns>
    public NewsPipelineBuilder AddExtractor(ExtractorDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _extractors.Add(descriptor);
        return this;
    }

    /// <summary>Adds names of your own. Of two gazetteers with one name the one that was added first counts.</summary>
    /// <param name="gazetteer">The names; what is added to it after <see cref="Build"/> is not seen.</param>
    /// <returns>This builder.</returns>
    public NewsPipelineBuilder AddGazetteer(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        _gazetteers.Add(gazetteer);
        return this;
    }

    /// <summary>Adds a type of event of your own. It can do all that the types of the library can.</summary>
    /// <param name="eventType">The type; see <see cref="EventType.Parse"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="PipelineConfigurationException">The events extractor was left out.</exception>
    public NewsPipelineBuilder AddEventType(EventType eventType)
    {
        ArgumentNullException.ThrowIfNull(eventType);
        int events = _extractors.FindIndex(e => e.Name == EventExtractor.Name);
        if (events < 0)
        {
            throw new PipelineConfigurationException($"The event type '{eventType.Name}' needs the extractor '{EventExtractor.Name}', which was left out.");
        }

        _eventTypes.Add(eventType);
        _extractors[events] = EventExtractor.Describe([.. _eventTypes]);
        return this;
    }

    /// <summary>Leaves an extractor out. Where another one requires its layers, <see cref="Build"/> says so.</summary>
    /// <param name="extractorName">Its name, such as "quotes".</param>
    /// <returns>This builder.</returns>
    /// <exception cref="PipelineConfigurationException">There is no extractor of this name.</exception>
    public NewsPipelineBuilder Without(string extractorName)
    {
        ArgumentNullException.ThrowIfNull(extractorName);
        if (_extractors.RemoveAll(e => e.Name == extractorName) == 0)
        {
            throw new PipelineConfigurationException($"There is no extractor '{extractorName}'. There are: {string.Join(", ", _extractors.Select(e => e.Name))}.");
        }

        return this;
    }

    /// <summary>Checks and orders the extractors and freezes the result.</summary>
    /// <returns>The pipeline; build it once and keep it.</returns>
    /// <exception cref="PipelineConfigurationException">A name is used twice, a required layer has no provider, or layers depend on each other in a circle.</exception>
    /// <exception cref="ModelFormatException">The model lacks a section, is damaged, or was trained for another version of the library.</exception>
    public NewsPipeline Build() => new(Order(_extractors), new ExtractorServices(_model ?? NewsModel.Default, _gazetteers), _keepDocument);

    private void Replace(ExtractorDescriptor extractor, params string[] names)
    {
        int at = _extractors.FindIndex(e => names.Contains(e.Name));
        if (at >= 0)
        {
            _extractors[at] = extractor;
        }
    }

    private static ExtractorDescriptor[] Order(List<ExtractorDescriptor> extractors)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var extractor in extractors)
        {
            if (!names.Add(extractor.Name))
            {
                throw new PipelineConfigurationException($"Two extractors have the name '{extractor.Name}'.");
            }
        }

        var ordered = new List<ExtractorDescriptor>(extractors.Count);
        var waiting = new List<ExtractorDescriptor>(extractors);
        while (waiting.Count > 0)
        {
            int ready = waiting.FindIndex(e => e.Requires.All(layer => ordered.Any(o => o.Provides.Contains(layer)) && !waiting.Any(w => w != e && w.Provides.Contains(layer))));
            if (ready < 0)
            {
                throw Stuck(extractors, waiting[0]);
            }

            ordered.Add(waiting[ready]);
            waiting.RemoveAt(ready);
        }

        return [.. ordered];
    }

    private static PipelineConfigurationException Stuck(List<ExtractorDescriptor> extractors, ExtractorDescriptor stuck)
    {
        var missing = stuck.Requires.FirstOrDefault(layer => !extractors.Any(e => e.Provides.Contains(layer)));
        return new PipelineConfigurationException(missing.Name is null
            ? $"The extractor '{stuck.Name}' waits for layers that wait for it."
            : $"The extractor '{stuck.Name}' requires the layer '{missing.Name}', and no extractor provides it.");
    }
}
