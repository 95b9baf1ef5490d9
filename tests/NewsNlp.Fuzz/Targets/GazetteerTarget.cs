using System.Text;
using NewsNlp.Lexicons;

namespace NewsNlp.Fuzz.Targets;

/// <summary>The bytes are a gazetteer. A broken line gives a <see cref="FormatException"/>; otherwise a pipeline reads a text with these names in it.</summary>
internal static class GazetteerTarget
{
    public static void Run(byte[] input)
    {
        Gazetteer gazetteer;
        try
        {
            using var stream = new MemoryStream(input);
            gazetteer = Gazetteer.FromTsv(stream);
        }
        catch (FormatException)
        {
            return;
        }

        // Events read no names of their own, and their lexicon takes longer to open than all the rest.
        new NewsPipelineBuilder().UseProfile(PipelineProfile.Fast).Without("events").AddGazetteer(gazetteer).Build().Analyze(Encoding.UTF8.GetString(input).Replace('\t', ' '));
    }
}
