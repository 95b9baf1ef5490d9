using NewsNlp.Knowledge;
using NewsNlp.Parquet.Rows;
using NewsNlp.Text;

namespace NewsNlp.Parquet;

/// <summary>Writes the facts of any number of articles as Apache Parquet tables into a folder: articles, entities, mentions, roles, dates, quotes, events, participants, facts.</summary>
/// <remarks>The column <c>article</c> of every table has the number of the article, from 1 in the order in which they were added; the other identifiers are those of the analysis. Files have the extension <c>.partial</c> until <see cref="CompleteAsync"/>.</remarks>
/// <threadsafety>Not thread-safe.</threadsafety>
public sealed class NewsParquetWriter : IAsyncDisposable
{
    private readonly ParquetTable<ArticleRow> _articles;
    private readonly ParquetTable<EntityRow> _entities;
    private readonly ParquetTable<MentionRow> _mentions;
    private readonly ParquetTable<RoleRow> _roles;
    private readonly ParquetTable<DateRow> _dates;
    private readonly ParquetTable<QuoteRow> _quotes;
    private readonly ParquetTable<EventRow> _events;
    private readonly ParquetTable<ParticipantRow> _participants;
    private readonly ParquetTable<FactRow> _facts;
    private readonly IParquetTable[] _tables;
    private int _article;

    /// <summary>Begins the tables.</summary>
    /// <param name="folder">The folder; it is made where it is missing. Tables that are there are replaced.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public NewsParquetWriter(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        _tables =
        [
            _articles = new(folder, "articles"),
            _entities = new(folder, "entities"),
            _mentions = new(folder, "mentions"),
            _roles = new(folder, "roles"),
            _dates = new(folder, "dates"),
            _quotes = new(folder, "quotes"),
            _events = new(folder, "events"),
            _participants = new(folder, "participants"),
            _facts = new(folder, "facts"),
        ];
    }

    /// <summary>Adds the facts of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="analysis">What was found in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The tables cannot be written.</exception>
    public async ValueTask AddAsync(Article article, NewsAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(analysis);
        _article++;
        AddArticle(article, analysis.Article);
        AddEntities(article.Text, analysis);
        AddRoles(analysis);
        AddDates(article.Text, analysis);
        AddQuotes(article.Text, analysis);
        AddEvents(article.Text, analysis);
        AddFacts(analysis);
        foreach (var table in _tables)
        {
            await table.FlushAsync(isLast: false).ConfigureAwait(false);
        }
    }

    /// <summary>Writes what is left and gives the tables their names.</summary>
    /// <exception cref="IOException">The tables cannot be written.</exception>
    public async ValueTask CompleteAsync()
    {
        foreach (var table in _tables)
        {
            await table.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Closes the files. Tables that are not complete keep the extension <c>.partial</c>.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var table in _tables)
        {
            await table.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static string Lower<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();

    private void AddArticle(Article article, ArticleInfo info) => _articles.Add(new ArticleRow
    {
        Article = _article,
        Id = info.Id,
        Title = info.Title,
        Published = info.Published,
        Dateline = info.Dateline,
        Source = info.Source,
        Byline = info.Byline,
        Url = article.Url,
        Length = info.Length,
        TokenCount = info.TokenCount,
    });

    private void AddEntities(string text, NewsAnalysis analysis)
    {
        foreach (var entity in analysis.People.AsEnumerable<Entity>().Concat(analysis.Organizations).Concat(analysis.Places))
        {
            var place = entity as Place;
            _entities.Add(new EntityRow
            {
                Article = _article,
                Id = entity.Id,
                Kind = Lower(entity.Kind),
                Name = entity.Name,
                Aliases = [.. entity.Aliases],
                Type = entity switch { Person person => Lower(person.Gender), Organization organization => Lower(organization.OrganizationKind), _ => Lower(place!.PlaceKind) },
                Country = place?.Country ?? (entity as Organization)?.Country,
                Admin1 = place?.Admin1,
                Latitude = place?.Latitude,
                Longitude = place?.Longitude,
                GeoNames = place?.GeoNames,
                Wikidata = entity.Wikidata,
                ExternalId = entity.ExternalId,
                Confidence = entity.Confidence,
            });
            foreach (var mention in entity.Mentions)
            {
                _mentions.Add(new MentionRow { Article = _article, Entity = entity.Id, Start = mention.Span.Start, End = mention.Span.End, Kind = Lower(mention.Kind), Text = mention.Span.Of(text).ToString(), Confidence = mention.Confidence });
            }
        }
    }

    private void AddRoles(NewsAnalysis analysis)
    {
        foreach (var role in analysis.Roles)
        {
            _roles.Add(new RoleRow
            {
                Article = _article,
                Id = role.Id,
                Person = role.Person.Id,
                Title = role.Title,
                Office = role.Office,
                Of = role.Of?.Id,
                OfName = role.OfName,
                Status = Lower(role.Status),
                Start = role.Mention.Start,
                End = role.Mention.End,
                Confidence = role.Confidence,
            });
        }
    }

    private void AddDates(string text, NewsAnalysis analysis)
    {
        foreach (var date in analysis.Dates)
        {
            _dates.Add(new DateRow
            {
                Article = _article,
                Id = date.Id,
                Start = date.Span.Start,
                End = date.Span.End,
                Text = date.Span.Of(text).ToString(),
                Type = date.Type.ToString().ToUpperInvariant(),
                Value = date.Value,
                Earliest = date.Earliest,
                Latest = date.Latest,
            });
        }
    }

    private void AddQuotes(string text, NewsAnalysis analysis)
    {
        foreach (var quote in analysis.Quotes)
        {
            _quotes.Add(new QuoteRow
            {
                Article = _article,
                Id = quote.Id,
                Kind = Lower(quote.Kind),
                Text = string.Join(" … ", quote.Segments.Select(s => s.Of(text).ToString())),
                Start = quote.Segments[0].Start,
                End = quote.Segments[^1].End,
                Speaker = quote.Speaker?.Id,
                SpeakerText = quote.SpeakerText,
                Cue = quote.Cue is { } cue ? cue.Of(text).ToString() : null,
                Medium = quote.Medium,
                Addressee = quote.Addressee,
                OnBehalfOf = quote.OnBehalfOf?.Id,
                Date = quote.Date,
                Confidence = quote.Confidence,
            });
        }
    }

    private void AddEvents(string text, NewsAnalysis analysis)
    {
        foreach (var happening in analysis.Events)
        {
            _events.Add(new EventRow
            {
                Article = _article,
                Id = happening.Id,
                Type = happening.Type,
                Status = Lower(happening.Status),
                Trigger = happening.Trigger.Of(text).ToString(),
                Start = happening.Trigger.Start,
                End = happening.Trigger.End,
                Place = happening.Place?.Id,
                Date = happening.Date,
                AttributedTo = happening.AttributedTo?.Id,
                Dead = happening.Dead?.Value,
                Injured = happening.Injured?.Value,
                Plover = happening.Plover,
                Cameo = happening.Cameo,
                OpenCalais = happening.OpenCalais,
                SchemaOrg = happening.SchemaOrg,
                Confidence = happening.Confidence,
            });
            foreach (var (role, entity, words, span) in happening.Participants)
            {
                _participants.Add(new ParticipantRow { Article = _article, Event = happening.Id, Role = Lower(role), Entity = entity?.Id, Text = words, Start = span.Start, End = span.End });
            }
        }
    }

    private void AddFacts(NewsAnalysis analysis)
    {
        foreach (var (subject, predicate, target, evidence, confidence) in analysis.Facts)
        {
            _facts.Add(new FactRow { Article = _article, Subject = subject, Predicate = predicate, Object = target, Start = evidence.Start, End = evidence.End, Confidence = confidence });
        }
    }
}
