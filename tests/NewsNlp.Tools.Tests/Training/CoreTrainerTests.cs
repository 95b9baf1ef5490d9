using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Network;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Tools.Tests.Training;

public class CoreTrainerTests
{
    private static readonly CoreOptions Options = new() { InputWidth = 32, Width = 128, Layers = 2, ArcWidth = 32, RelationWidth = 32, Epochs = 300, StepTokens = 24, WarmUpSteps = 10, Rate = 0.01f };

    // Word, universal tag, head from 1, relation.
    private static readonly string[] Sentences =
    [
        "The/DET/2/det mayor/NOUN/3/nsubj met/VERB/0/root the/DET/5/det envoy/NOUN/3/obj ./PUNCT/3/punct",
        "Fishermen/NOUN/2/nsubj blocked/VERB/0/root the/DET/4/det harbour/NOUN/2/obj yesterday/NOUN/2/obl ./PUNCT/2/punct",
        "The/DET/3/det old/ADJ/3/amod bridge/NOUN/4/nsubj fell/VERB/0/root in/ADP/6/case May/PROPN/4/obl ./PUNCT/4/punct",
        "She/PRON/2/nsubj said/VERB/0/root the/DET/4/det council/NOUN/6/nsubj would/AUX/6/aux vote/VERB/2/ccomp ./PUNCT/2/punct",
        "Prices/NOUN/2/nsubj rose/VERB/0/root and/CCONJ/4/cc wages/NOUN/5/nsubj fell/VERB/2/conj ./PUNCT/2/punct",
    ];

    [Fact]
    public void A_toy_treebank_is_learned_by_heart()
    {
        var model = NewsModel.Default;
        var documents = Sentences.Select(Document).ToList();
        var reader = new CoreCorpusReader(model);
        var trainer = Train(reader, documents, Options.Epochs);
        var network = NetworkOf(trainer, model);
        Assert.Contains("UPOS 100.00", new CoreEvaluation(model).Syntax(network, documents), StringComparison.Ordinal);
        Assert.Contains("UAS 100.00  LAS 100.00", new CoreEvaluation(model).Syntax(network, documents), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Recurrent")]
    [InlineData("Convolution")]
    [InlineData("Lstm")]
    public void Each_encoder_learns_it_by_heart(string encoder)
    {
        var reader = new CoreCorpusReader(NewsModel.Default);
        var sentences = Sentences.Select(Document).SelectMany(reader.ReadSyntax).ToList();
        var options = Options with { Encoder = Enum.Parse<EncoderKind>(encoder), RoundingShare = 1 };
        var trainer = new CoreTrainer(options, TrainCoreCommand.ShapeOf(options), NewsModel.Default, sentences, []);
        while (trainer.Epoch < options.Epochs)
        {
            trainer.RunEpoch(TextWriter.Null);
        }

        Assert.Equal("UPOS 100.00  UAS 100.00  LAS 100.00", trainer.Measure(sentences).ToString());
    }

    [Fact]
    public void Encoders_of_a_comparison_do_as_much_work_and_only_one_ships()
    {
        var parameters = Enum.GetValues<EncoderKind>().Select(e => new CoreParameters(TrainCoreCommand.ShapeOf(Options with { Layers = e == EncoderKind.Lstm ? 2 : 4 }), e, 1, 1)).ToList();
        Assert.Single(parameters.Select(p => p.MultiplyAdds).Distinct());
        Assert.Single(parameters.Select(p => p.LayerMultiplyAdds).Distinct());
        Assert.NotEmpty(parameters[0].Compile(0));
        Assert.All(parameters.Skip(1), p => Assert.Throws<InvalidOperationException>(() => p.Compile(0)));
    }

    [Fact]
    public void Training_that_was_interrupted_gives_the_same_weights()
    {
        var reader = new CoreCorpusReader(NewsModel.Default);
        var documents = Sentences.Select(Document).ToList();
        byte[] whole = Train(reader, documents, 4).Compile(0);
        string checkpoint = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Train(reader, documents, 2).Save(checkpoint);
            var resumed = Create(reader, documents);
            resumed.Load(checkpoint);
            while (resumed.Epoch < 4)
            {
                resumed.RunEpoch(TextWriter.Null);
            }

            Assert.Equal(whole, resumed.Compile(0));
        }
        finally
        {
            File.Delete(checkpoint);
        }
    }

    [Fact]
    public void Weights_of_other_features_are_refused()
    {
        var trainer = Create(new CoreCorpusReader(NewsModel.Default), [Document(Sentences[0])]);
        Assert.Throws<ModelFormatException>(() => new CoreNetwork(ModelCompiler.With(NewsModel.Default, [(CoreWeights.Section, trainer.Compile(12345))])));
    }

    private static CoreNetwork NetworkOf(CoreTrainer trainer, NewsModel model)
        => new(ModelCompiler.With(model, [(CoreWeights.Section, trainer.Compile(CoreFingerprint.Of(new WordClusters(model))))]));

    private static CoreTrainer Create(CoreCorpusReader reader, IReadOnlyList<TreebankDocument> documents)
        => new(Options, TrainCoreCommand.ShapeOf(Options), NewsModel.Default, [.. documents.SelectMany(reader.ReadSyntax)], []);

    private static CoreTrainer Train(CoreCorpusReader reader, IReadOnlyList<TreebankDocument> documents, int epochs)
    {
        var trainer = Create(reader, documents);
        while (trainer.Epoch < epochs)
        {
            trainer.RunEpoch(TextWriter.Null);
        }

        return trainer;
    }

    private static TreebankDocument Document(string sentence)
    {
        var tokens = new List<TreebankToken>();
        string text = "";
        foreach (string[] parts in sentence.Split(' ').Select(w => w.Split('/')))
        {
            int start = text.Length;
            text += parts[0] + " ";
            tokens.Add(new TreebankToken(new TextSpan(start, start + parts[0].Length), "_", Enum.Parse<UniversalPos>(parts[1]), PartOfSpeech.NN, "_", int.Parse(parts[2], null) - 1, DependencyLabels.Parse(parts[3])));
        }

        return new TreebankDocument("toy", text, [new TreebankSentence(tokens, [])]);
    }
}
