// Teaches the pipeline names that no table has, with your own identifiers.
using NewsNlp;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;

var gazetteer = new Gazetteer()
    .Add("Harbour Watch", EntityKind.Organization, "crm:42", "HW")
    .Add("Quay Nine", EntityKind.Place, "crm:43");

var pipeline = new NewsPipelineBuilder().AddGazetteer(gazetteer).Build();
var analysis = pipeline.Analyze("Harbour Watch will march to Quay Nine on Friday. HW said it expected 300 people.");

foreach (var organization in analysis.Organizations)
{
    Console.WriteLine($"{organization.ExternalId}  {organization.Name}, {organization.Mentions.Count} mentions");
}

foreach (var place in analysis.Places)
{
    Console.WriteLine($"{place.ExternalId}  {place.Name}");
}
