using System.Buffers.Binary;
using NewsNlp.Models;

namespace NewsNlp.Tests.Models;

public class ModelFileTests
{
    private static readonly byte[] File = Write();

    [Fact]
    public void What_was_written_is_read_again()
    {
        var model = Load(File);
        Assert.Equal(["alpha", "beta"], model.SectionNames);
        Assert.Equal([1, 2, 3, 4, 5], model.Bytes("alpha").ToArray());
        Assert.Equal(100, model.Bytes("beta").Length);
    }

    [Fact]
    public void The_same_sections_give_the_same_bytes() => Assert.Equal(File, Write());

    [Fact]
    public void Any_cut_is_noticed()
    {
        for (int length = 0; length < File.Length - 4; length++) // the last section is padded with four bytes
        {
            var error = Assert.Throws<ModelFormatException>(() => Load(File[..length]));
            Assert.Contains("(stream)", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_flipped_byte_of_a_section_is_noticed_and_the_section_named()
    {
        byte[] damaged = [.. File];
        damaged[^20] ^= 0x40;
        var error = Assert.Throws<ModelFormatException>(() => Load(damaged));
        Assert.Equal("beta", error.Section);
        Assert.Contains("checksum", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_kind_of_file_is_refused()
    {
        byte[] other = [.. File];
        other[0] = (byte)'P';
        Assert.Contains("no NewsNlp model file", Assert.Throws<ModelFormatException>(() => Load(other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_is_refused_and_both_versions_named()
    {
        byte[] newer = [.. File];
        BinaryPrimitives.WriteInt32LittleEndian(newer.AsSpan(4), 99);
        string message = Assert.Throws<ModelFormatException>(() => Load(newer)).Message;
        Assert.Contains("version 99", message, StringComparison.Ordinal);
        Assert.Contains($"reads version {ModelFileFormat.Version}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_outside_the_file_is_noticed()
    {
        byte[] damaged = [.. File];
        BinaryPrimitives.WriteInt64LittleEndian(damaged.AsSpan(ModelFileFormat.HeaderSize + ModelFileFormat.NameSize), long.MaxValue);
        Assert.Equal("alpha", Assert.Throws<ModelFormatException>(() => Load(damaged)).Section);
    }

    [Fact]
    public void A_missing_section_is_named_when_it_is_asked_for()
    {
        var error = Assert.Throws<ModelFormatException>(() => _ = Load(File).Bytes("gamma").Length);
        Assert.Equal("gamma", error.Section);
        Assert.Contains("missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipeline_with_a_model_that_lacks_sections_is_not_built()
    {
        var error = Assert.Throws<ModelFormatException>(() => new NewsPipelineBuilder().UseModel(Load(File)).Build());
        Assert.NotNull(error.Section);
    }

    [Fact]
    public void A_missing_file_is_named()
        => Assert.Contains("no-such.nnlm", Assert.Throws<FileNotFoundException>(() => NewsModel.Load(Path.Combine(Path.GetTempPath(), "no-such.nnlm"))).Message, StringComparison.Ordinal);

    private static NewsModel Load(byte[] file) => NewsModel.Load(new MemoryStream(file));

    private static byte[] Write()
    {
        var writer = new ModelFileWriter();
        writer.Set("beta", [.. Enumerable.Range(0, 100).Select(i => (byte)i)]);
        writer.Set("alpha", [1, 2, 3, 4, 5]);
        return writer.ToArray();
    }
}
