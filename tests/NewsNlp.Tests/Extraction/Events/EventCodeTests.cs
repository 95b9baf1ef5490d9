using System.Text;
using NewsNlp.Extraction.Events;
using NewsNlp.Knowledge;
using NewsNlp.Models;

namespace NewsNlp.Tests.Extraction.Events;

/// <summary>The codes of all types of the model in PLOVER 0.8, CAMEO 1.1b3, OpenCalais and schema.org.</summary>
public class EventCodeTests
{
    private static readonly Dictionary<string, EventType> Types = EventTypeParser.Parse(Encoding.UTF8.GetString(NewsModel.Default.Bytes(EventLexicon.TypeSection)), "model").ToDictionary(t => t.Name);

    private static readonly NewsPipeline Pipeline = new NewsPipelineBuilder().Build();

    // A dash: the scheme has no code for what is done. PLOVER makes elections, laws, offices, disasters and business a context of other events; CAMEO 1.1b3 has no denial.
    [Theory]
    [InlineData("Meeting", "CONSULT", "040", "PersonCommunication", "InteractAction")]
    [InlineData("Visit", "CONSULT", "042", "PersonTravel", "TravelAction")]
    [InlineData("Call", "CONSULT", "041", "PersonCommunication", "CommunicateAction")]
    [InlineData("Demand", "REQUEST", "100", "Quotation", "AskAction")]
    [InlineData("Accusation", "ACCUSE", "112", "Quotation", "Claim")]
    [InlineData("Denial", "REJECT", "-", "Quotation", "DisagreeAction")]
    [InlineData("Rejection", "REJECT", "120", "DiplomaticRelations", "RejectAction")]
    [InlineData("Threat", "THREATEN", "130", "Quotation", "CommunicateAction")]
    [InlineData("Endorsement", "SUPPORT", "051", "PoliticalEndorsement", "EndorseAction")]
    [InlineData("Commitment", "AGREE", "030", "Quotation", "PlanAction")]
    [InlineData("DiplomaticRelations", "SUPPORT", "054", "DiplomaticRelations", "AgreeAction")]
    [InlineData("Agreement", "SUPPORT", "057", "Alliance", "AgreeAction")]
    [InlineData("Aid", "AID", "070", "GenericRelations", "DonateAction")]
    [InlineData("Cooperation", "COOPERATE", "060", "BusinessRelation", "InteractAction")]
    [InlineData("Sanction", "COERCE", "163", "DiplomaticRelations", "SuspendAction")]
    [InlineData("Expulsion", "SANCTION", "166", "DiplomaticRelations", "Action")]
    [InlineData("Protest", "PROTEST", "140", "CompanyLaborIssues", "Event")]
    [InlineData("Mobilization", "MOBILIZE", "150", "GenericRelations", "Action")]
    [InlineData("Attack", "ASSAULT", "190", "ManMadeDisaster", "Event")]
    [InlineData("Abduction", "ASSAULT", "181", "GenericRelations", "Action")]
    [InlineData("EmergencyMeasure", "COERCE", "172", "GenericRelations", "Action")]
    [InlineData("Ceasefire", "RETREAT", "0871", "DiplomaticRelations", "AgreeAction")]
    [InlineData("Withdrawal", "RETREAT", "0874", "GenericRelations", "LeaveAction")]
    [InlineData("Release", "RETREAT", "084", "GenericRelations", "ReturnAction")]
    [InlineData("Arrest", "COERCE", "173", "Arrest", "Action")]
    [InlineData("Charge", "ACCUSE", "115", "Indictment", "Action")]
    [InlineData("Verdict", "SANCTION", "116", "Trial", "Action")]
    [InlineData("Investigation", "ACCUSE", "090", "GenericRelations", "AssessAction")]
    [InlineData("Appointment", "-", "-", "EmploymentChange", "OrganizationRole")]
    [InlineData("Departure", "RETREAT", "-", "EmploymentChange", "LeaveAction")]
    [InlineData("Election", "-", "-", "VotingResult", "VoteAction")]
    [InlineData("Legislation", "-", "-", "VotingResult", "AuthorizeAction")]
    [InlineData("Casualty", "ASSAULT", "186", "ManMadeDisaster", "Event")]
    [InlineData("Disaster", "-", "-", "NaturalDisaster", "Event")]
    [InlineData("BusinessDeal", "COOPERATE", "061", "Acquisition", "BuyAction")]
    [InlineData("BusinessAnnouncement", "-", "-", "ProductRelease", "InformAction")]
    public void A_type_has_its_codes(string name, string plover, string cameo, string openCalais, string schemaOrg)
    {
        var type = Types[name];
        Assert.Equal((plover, cameo, openCalais, schemaOrg), (type.Plover ?? "-", type.Cameo ?? "-", type.OpenCalais ?? "-", type.SchemaOrg ?? "-"));
    }

    [Fact]
    public void There_are_36_types() => Assert.Equal(36, Types.Count);

    [Theory]
    [InlineData("Meeting", EventStatus.Planned, "AGREE", "036")]
    [InlineData("Meeting", EventStatus.Denied, "REJECT", "125")]
    [InlineData("Meeting", EventStatus.Cancelled, "SANCTION", "164")]
    [InlineData("Meeting", EventStatus.Demanded, "REQUEST", "106")]
    [InlineData("Meeting", EventStatus.Hypothetical, "CONSULT", "040")]
    [InlineData("Visit", EventStatus.Planned, "AGREE", "036")]
    [InlineData("Aid", EventStatus.Planned, "AGREE", "033")]
    [InlineData("Aid", EventStatus.Cancelled, "SANCTION", "162")]
    [InlineData("Attack", EventStatus.Planned, "THREATEN", "138")]
    [InlineData("Protest", EventStatus.Planned, "THREATEN", "133")]
    [InlineData("Sanction", EventStatus.Cancelled, "RETREAT", "085")]
    [InlineData("Departure", EventStatus.Demanded, "REQUEST", "1041")]
    [InlineData("Release", EventStatus.Demanded, "REQUEST", "1053")]
    [InlineData("Legislation", EventStatus.Denied, "REJECT", "129")]
    public void A_status_has_codes_of_its_own(string name, EventStatus status, string plover, string cameo)
        => Assert.Equal((plover, cameo), (Types[name].CodeOf(CodeScheme.Plover, status), Types[name].CodeOf(CodeScheme.Cameo, status)));

    [Theory]
    [InlineData("Angela Merkel will meet Emmanuel Macron in Berlin.", "Meeting", "AGREE", "036")]
    [InlineData("Angela Merkel refused to meet Emmanuel Macron.", "Meeting", "REJECT", "125")]
    [InlineData("The European Union lifted sanctions on Syria.", "Sanction", "RETREAT", "085")]
    [InlineData("Kenya severed diplomatic ties with Somalia.", "DiplomaticRelations", "SANCTION", "161")]
    [InlineData("Kenya restored diplomatic ties with Somalia.", "DiplomaticRelations", "SUPPORT", "054")]
    [InlineData("Kenya deported a French journalist.", "Expulsion", "COERCE", "174")]
    public void Codes_follow_status_and_words(string text, string type, string plover, string cameo)
    {
        var found = Assert.Single(Pipeline.Analyze(text).Events, e => e.Type == type);
        Assert.Equal((plover, cameo), (found.Plover, found.Cameo));
    }
}
