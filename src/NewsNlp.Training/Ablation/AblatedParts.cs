using NewsNlp.Extraction;
using NewsNlp.Extraction.Coreference;
using NewsNlp.Extraction.Events;
using NewsNlp.Extraction.Kinship;
using NewsNlp.Extraction.Names;
using NewsNlp.Extraction.Quotes;
using NewsNlp.Extraction.Roles;
using NewsNlp.Extraction.Time;
using NewsNlp.Lexicons;
using NewsNlp.Models;
using NewsNlp.Training.Gazetteer;

namespace NewsNlp.Training.Ablation;

/// <summary>Everything that can be taken out of a pipeline alone: stages, kinds of phrases in the fact tables, word lists.</summary>
/// <param name="model">The whole model.</param>
/// <param name="dataFolder">The data folder, from which the fact tables are compiled again without one kind.</param>
/// <param name="modelsFolder">The folder of our own lists.</param>
internal sealed class AblatedParts(NewsModel model, string dataFolder, string modelsFolder)
{
    /// <summary>The group of parts that are compiled anew from the data folder.</summary>
    public const string PhraseGroup = "kind of phrase";

    private static readonly string ListPrefix = WordList.SectionOf("");

    private static readonly PhraseKinds[] Kinds =
    [
        PhraseKinds.Country, PhraseKinds.Admin, PhraseKinds.City, PhraseKinds.Region, PhraseKinds.GivenName, PhraseKinds.Surname, PhraseKinds.FullName, PhraseKinds.Organization,
        PhraseKinds.Demonym, PhraseKinds.Title, PhraseKinds.Office, PhraseKinds.Metonym, PhraseKinds.CommonWord, PhraseKinds.AdminAbbreviation,
    ];

    private static readonly ExtractorDescriptor[] Stages =
    [
        TimeExtractor.Describe(DateOptions.Default), RoleExtractor.Descriptor, CoreferenceExtractor.Descriptor, KinshipExtractor.Descriptor, QuoteExtractor.Descriptor, EventExtractor.Describe([]),
    ];

    /// <summary>Gets the whole pipeline.</summary>
    public NewsPipeline Whole() => Builder(model).Build();

    /// <summary>Gets all parts, group by group.</summary>
    public IEnumerable<AblatedPart> All() => [.. Languages(), .. Stages.Select(Stage), .. Kinds.Select(Kind), .. Lists()];

    private IEnumerable<AblatedPart> Languages()
    {
        yield return new("language core", "the network: tags, parse and names (what is left is the fast profile)", () => Builder(model).UseProfile(PipelineProfile.Fast).Build());
        yield return new("language core", "names of the network, its tags and parse kept", () => Builder(model).Without(NameExtractor.Descriptor.Name).AddExtractor(NameExtractor.Describe(PipelineProfile.Fast)).Build());
    }

    private AblatedPart Stage(ExtractorDescriptor stage)
        => new("stage", stage.Name, () => Builder(model).Without(stage.Name).AddExtractor(EmptyExtractor.InPlaceOf(stage)).Build());

    private AblatedPart Kind(PhraseKinds kind)
        => new(PhraseGroup, kind.ToString(), () => Builder(ModelCompiler.With(model, FactCompiler.Compile(Path.Combine(dataFolder, "gazetteer"), Path.Combine(modelsFolder, "gazetteer"), kind))).Build());

    // The weights of coreference are no list of words: without them there is nothing to choose by.
    private IEnumerable<AblatedPart> Lists()
        => model.SectionNames.Where(s => s.StartsWith(ListPrefix, StringComparison.Ordinal) && !s.EndsWith("-weights", StringComparison.Ordinal))
            .Select(s => s[ListPrefix.Length..])
            .Select(name => new AblatedPart("word list", name, () => Builder(ModelCompiler.With(model, [(WordList.SectionOf(name), Emptied(name))])).Build()));

    // The values stay, for extractors look them up by name; the words are none that a text has.
    private byte[] Emptied(string list)
        => WordList.Compile(WordList.Open(model, list).Values.ToArray().Select((value, i) => $"qzxj{i}qzxj\t{value}"));

    private static NewsPipelineBuilder Builder(NewsModel model) => new NewsPipelineBuilder().UseModel(model);
}
