using NewsNlp.Models;

namespace NewsNlp.Tests.Tagging;

/// <summary>Models of a few sections.</summary>
internal static class TaggingModels
{
    public static NewsModel Of(params (string Name, byte[] Content)[] sections)
    {
        var writer = new ModelFileWriter();
        foreach (var (name, content) in sections)
        {
            writer.Set(name, content);
        }

        return NewsModel.FromBytes(writer.ToArray(), "test");
    }
}
