using NewsNlp.Models;

namespace NewsNlp.Fuzz.Targets;

/// <summary>The bytes are a model file. A broken one, or one that lacks sections, gives a <see cref="ModelFormatException"/>.</summary>
internal static class ModelTarget
{
    public static void Run(byte[] input)
    {
        try
        {
            using var stream = new MemoryStream(input);
            var model = NewsModel.Load(stream);
            if (model.Sections.Any(s => s.Length < 0 || s.Length > input.Length))
            {
                throw new InvalidOperationException("A section is larger than the file.");
            }

            new NewsPipelineBuilder().UseModel(model).Build();
        }
        catch (ModelFormatException)
        {
            // as documented
        }
    }
}
