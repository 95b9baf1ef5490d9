using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>The surroundings of a pronoun in the dependency tree: the noun it owns, and the subjects of its clause and of those above.</summary>
internal ref struct PronounBinding
{
    private const int MaxLevels = 4;
    private readonly TokenTable _tokens;
    private readonly int _token;
    private readonly int _owned;
    private readonly int _predicateSubject;
    private readonly DependencyRelation _relation;
    private Subjects _subjects;

    public PronounBinding(in TokenTable tokens, int token)
    {
        _tokens = tokens;
        _token = token;
        _owned = -1;
        _predicateSubject = -1;
        _subjects[..].Fill(-1);
        IsParsed = ClauseSyntax.IsParsed(tokens, token);
        if (!IsParsed)
        {
            return;
        }

        if (tokens.Relations[token] == DependencyRelation.NmodPoss)
        {
            _owned = tokens.Heads[token];
            _predicateSubject = ClauseSyntax.SubjectOf(tokens, _owned);
        }

        int clause = ClauseSyntax.ClauseOf(tokens, token);
        _relation = tokens.Relations[clause];
        for (int level = 0; level < MaxLevels && clause >= 0; level++)
        {
            int subject = ClauseSyntax.UnderstoodSubjectOf(tokens, clause);
            _subjects[level] = subject == token ? -1 : subject;
            clause = tokens.Heads[clause] is >= 0 and var above ? ClauseSyntax.ClauseOf(tokens, above) : -1;
        }
    }

    /// <summary>Gets whether there is a tree.</summary>
    public bool IsParsed { get; }

    /// <summary>Gets what the tree makes of a mention in the sentence of the pronoun.</summary>
    public readonly Binding Of(int first, int last)
    {
        int head = ClauseSyntax.HeadOf(_tokens, first, last);
        if (_owned >= 0 && (head == _owned || ClauseSyntax.IsUnder(_tokens, head, _owned)))
        {
            return Binding.Owned;
        }

        if (_predicateSubject >= first && _predicateSubject <= last)
        {
            return Binding.OwnedByCopula;
        }

        for (int level = 0; level < MaxLevels; level++)
        {
            if (_subjects[level] >= first && _subjects[level] <= last)
            {
                return level switch { 0 => Binding.OwnSubject, 1 => OfSubjectAbove(), _ => Binding.SubjectHigher };
            }
        }

        return ClauseSyntax.IsUnder(_tokens, _token, head) ? Binding.Commanding
            : _tokens.Heads[head] >= 0 && _tokens.Heads[head] == _tokens.Heads[_owned >= 0 ? _owned : _token] ? Binding.SameVerb
            : Binding.None;
    }

    private readonly Binding OfSubjectAbove() => _relation switch
    {
        DependencyRelation.Ccomp or DependencyRelation.Parataxis => Binding.SubjectOfContent,
        DependencyRelation.Advcl => Binding.SubjectOfCircumstance,
        _ => Binding.SubjectAbove,
    };

    [System.Runtime.CompilerServices.InlineArray(MaxLevels)]
    private struct Subjects
    {
        private int _first;
    }
}
