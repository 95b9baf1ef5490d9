using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>Finds the offices and titles of people.</summary>
internal sealed class RoleExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("roles", static services => new RoleExtractor(services))
    {
        Requires = [Layer.Tags, Layer.Entities],
        Provides = [Layer.Roles],
    };

    private const int MaxSharedHolders = 8;
    private readonly RoleLexicon _lexicon;
    private readonly TitleScanner _scanner;
    private readonly HolderNames _names;
    private readonly HolderFinder _holders;
    private readonly RoleMerger _merger;
    private readonly ArticleCountries _countries;
    private readonly RoleOwners _owners;
    private readonly ImpliedOwners _implied;
    private readonly List<TitlePhrase> _phrases = [];

    public RoleExtractor(ExtractorServices services)
    {
        _lexicon = new RoleLexicon(services);
        var organizationWords = services.List("organization-words");
        _scanner = new TitleScanner(_lexicon, services.Facts, organizationWords);
        _names = new HolderNames(_lexicon);
        _holders = new HolderFinder(_lexicon, _names);
        _merger = new RoleMerger();
        _countries = new ArticleCountries(services.Facts.Places);
        _owners = new RoleOwners(_lexicon, services.Facts.Places, _countries, organizationWords);
        _implied = new ImpliedOwners(_lexicon, _countries, services);
    }

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        var layers = context.Layers;
        _phrases.Clear();
        _merger.Clear();
        _countries.Read(tokens, layers);
        _scanner.Scan(tokens, layers, _phrases);
        _holders.Find(tokens, layers, _phrases);
        foreach (ref var phrase in CollectionsMarshal.AsSpan(_phrases))
        {
            if (phrase.Holder >= 0)
            {
                Add(tokens, layers, phrase, phrase.Holder);
                if (phrase.Plural)
                {
                    AddSharers(tokens, layers, phrase);
                }
            }
            else if (phrase is { Determined: true, Indefinite: false, Plural: false } && phrase.Start < phrase.First)
            {
                layers.Descriptions.Add(new PersonDescription(phrase.Start, phrase.Last, phrase.First, phrase.Head, phrase.Of, phrase.Nationality));
            }
        }

        _implied.Complete(tokens, layers);
    }

    // "Presidents Roe and Doe", "the two ministers, Roe, Doe and Poe".
    private void AddSharers(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase)
    {
        _names.PersonAt(tokens, layers, phrase.End + (tokens.Is(phrase.End + 1, ",") ? 2 : 1), out int last);
        for (int i = 0; i < MaxSharedHolders && last >= 0; i++)
        {
            int after = HolderNames.AfterBrackets(tokens, last + 1); // "Roe (Health) and Doe (Trade)"
            int next = after;
            while (next < after + 2 && (tokens.Is(next, ",") || tokens.Is(next, "and")))
            {
                next++;
            }

            int person = next == after ? -1 : _names.PersonAt(tokens, layers, next, out last);
            if (person < 0)
            {
                return;
            }

            Add(tokens, layers, phrase, person);
        }
    }

    private void Add(in TokenTable tokens, AnnotationLayers layers, in TitlePhrase phrase, int person)
    {
        var role = new RoleDraft
        {
            Person = person,
            First = phrase.First,
            Last = phrase.Last,
            Title = TitleText.Of(tokens, phrase),
            Office = _lexicon.OfficeOf(tokens, phrase.First, phrase.Last),
            Status = phrase.Status,
            Confidence = 0.9f,
        };
        _owners.Resolve(tokens, layers, phrase, role);
        _merger.Add(tokens, layers.Roles, role);
    }
}
