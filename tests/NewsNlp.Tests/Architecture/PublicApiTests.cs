using System.Reflection;
using System.Xml.Linq;

namespace NewsNlp.Tests.Architecture;

/// <summary>Rules for everything that users can see.</summary>
public class PublicApiTests
{
    private static readonly Type[] Types = [.. typeof(NewsPipeline).Assembly.GetExportedTypes().Where(t => !t.IsNested)];

    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(NewsPipeline).Assembly.Location, ".xml"));

    [Fact]
    public void Every_type_that_holds_state_states_its_thread_safety()
    {
        var documented = Documentation.Descendants("member").Where(m => m.Element("threadsafety") is not null).Select(m => (string)m.Attribute("name")!).ToHashSet();
        var silent = Types.Where(t => !t.IsEnum && !typeof(Exception).IsAssignableFrom(t) && !(t.IsValueType && t.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null))
            .Where(t => !documented.Contains("T:" + t.FullName)).Select(t => t.FullName);
        Assert.Empty(silent);
    }

    [Fact]
    public void Nothing_public_and_static_can_be_changed()
    {
        var mutable = Types.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(f => !f.IsLiteral && !f.IsInitOnly).Select(f => $"{f.DeclaringType}.{f.Name}")
            .Concat(Types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static)).Where(p => p.SetMethod is { IsPublic: true }).Select(p => $"{p.DeclaringType}.{p.Name}"));
        Assert.Empty(mutable);
    }

    [Fact]
    public void Results_cannot_be_changed()
    {
        var settable = Types.Where(t => t.Namespace == "NewsNlp.Knowledge").SelectMany(t => t.GetProperties())
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(p => $"{p.DeclaringType}.{p.Name}");
        Assert.Empty(settable);
    }

    [Fact]
    public void Classes_are_sealed_or_abstract()
        => Assert.Empty(Types.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => t.FullName));

    [Fact]
    public void The_package_depends_on_Newtonsoft_Json_and_nothing_else()
    {
        var foreign = typeof(NewsPipeline).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System", StringComparison.Ordinal) && n != "Newtonsoft.Json");
        Assert.Empty(foreign);
    }
}
