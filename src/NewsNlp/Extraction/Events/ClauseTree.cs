using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>The dependency parse of the sentence in work, read from heads to dependents: who does what each verb tells, to whom, and what stands with it. Without a parse all answers are -1.</summary>
internal sealed class ClauseTree
{
    private const int Depth = 8; // how far a clause hands its subject on to clauses that have none of their own
    private int[] _firstChild = new int[128];
    private int[] _nextSibling = new int[128];
    private int _first;
    private int _last;

    /// <summary>Gets whether the sentence was parsed.</summary>
    public bool IsParsed { get; private set; }

    /// <summary>Begins a sentence.</summary>
    public void Reset(in TokenTable tokens, int first, int last)
    {
        (_first, _last) = (first, last);
        int length = last - first + 1;
        if (_firstChild.Length < length)
        {
            _firstChild = new int[length * 2];
            _nextSibling = new int[length * 2];
        }

        _firstChild.AsSpan(0, length).Fill(-1);
        IsParsed = false;
        for (int token = last; token >= first; token--)
        {
            int head = tokens.Heads[token];
            IsParsed |= tokens.Relations[token] != DependencyRelation.None;
            if (head >= first && head <= last)
            {
                _nextSibling[token - first] = _firstChild[head - first];
                _firstChild[head - first] = token;
            }
        }
    }

    /// <summary>Gets the first dependent of a token, or -1; the dependents come in the order of the text.</summary>
    public int FirstChild(int token) => token < _first || token > _last ? -1 : _firstChild[token - _first];

    /// <summary>Gets the next dependent of the same head, or -1.</summary>
    public int NextSibling(int token) => _nextSibling[token - _first];

    /// <summary>Gets the first dependent of a token in one of two relations, or -1.</summary>
    public int Child(in TokenTable tokens, int token, DependencyRelation relation, DependencyRelation other)
    {
        int child = FirstChild(token);
        while (child >= 0 && tokens.Relations[child] != relation && tokens.Relations[child] != other)
        {
            child = NextSibling(child);
        }

        return child;
    }

    /// <summary>Gets the subject of a verb: its own, the noun that its relative clause or participle hangs on, or that of the clause which controls it ("arrived to meet"); -1 where there is none.</summary>
    public int SubjectOf(in TokenTable tokens, int verb)
    {
        int asked = verb;
        for (int depth = 0; depth < Depth && verb >= _first && verb <= _last; depth++)
        {
            int subject = Child(tokens, verb, DependencyRelation.Nsubj, DependencyRelation.NsubjPass);
            if (subject >= 0)
            {
                return IsRelative(tokens, subject) ? Antecedent(tokens, verb) : subject;
            }

            int head = tokens.Heads[verb];
            switch (tokens.Relations[verb])
            {
                case DependencyRelation.Acl when tokens.TagOf(verb) is PartOfSpeech.VBG or PartOfSpeech.VBN:
                    return head;
                case DependencyRelation.Xcomp when Child(tokens, head, DependencyRelation.Obj, DependencyRelation.Iobj) is >= 0 and var controller && controller < asked:
                    return controller;
                case DependencyRelation.Advcl when IsBlame(tokens, verb) && Child(tokens, head, DependencyRelation.Obj, DependencyRelation.Obj) is >= 0 and var blamed && blamed < asked:
                    return blamed;
                case DependencyRelation.Xcomp or DependencyRelation.Conj or DependencyRelation.Advcl:
                    verb = head;
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    // "accused Israel of bombing", "thanked them for coming", "kept him from voting": the object does it.
    private bool IsBlame(in TokenTable tokens, int verb)
    {
        int mark = Child(tokens, verb, DependencyRelation.Mark, DependencyRelation.Case);
        return tokens.TagOf(verb) == PartOfSpeech.VBG && (tokens.Is(mark, "of") || tokens.Is(mark, "for") || tokens.Is(mark, "from"));
    }

    /// <summary>Gets the object of a verb, or the noun that its relative clause hangs on: "the man whom police arrested"; -1 where there is none.</summary>
    public int ObjectOf(in TokenTable tokens, int verb)
    {
        int found = Child(tokens, verb, DependencyRelation.Obj, DependencyRelation.Obj);
        if (found < 0)
        {
            found = Child(tokens, verb, DependencyRelation.Obl, DependencyRelation.Obl);
            return found >= 0 && HasCase(tokens, found, "up") ? found : -1; // "kidnapped up to 16 advisers"
        }

        return IsRelative(tokens, found) ? Antecedent(tokens, verb) : found;
    }

    /// <summary>Gets the last of the nominals that are coordinated with one before a bound, or itself.</summary>
    public int LastConjunct(in TokenTable tokens, int nominal, int before)
    {
        int last = nominal;
        for (int child = FirstChild(nominal); child >= 0 && child < before; child = NextSibling(child))
        {
            if (tokens.Relations[child] == DependencyRelation.Conj)
            {
                last = child;
            }
        }

        return last;
    }

    /// <summary>Gets the first of the nominals that one is coordinated with, over the parts of its name and its appositions; -1 where it is a part of something else.</summary>
    public int FirstConjunct(in TokenTable tokens, int nominal)
    {
        for (int depth = 0; depth < Depth && nominal >= _first && nominal <= _last; depth++)
        {
            switch (tokens.Relations[nominal])
            {
                case DependencyRelation.Nsubj or DependencyRelation.NsubjPass:
                    return nominal;
                case DependencyRelation.Conj or DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Appos or DependencyRelation.NmodDesc:
                    nominal = tokens.Heads[nominal];
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Gets whether a token is a nominal or stands for the same: its apposition, a part of its name, what is coordinated with it.</summary>
    public bool IsPartOf(in TokenTable tokens, int token, int nominal)
    {
        for (int depth = 0; depth < Depth && token >= _first && token <= _last; depth++)
        {
            if (token == nominal)
            {
                return true;
            }

            if (tokens.Relations[token] is not (DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Conj or DependencyRelation.NmodDesc or DependencyRelation.List))
            {
                return false;
            }

            token = tokens.Heads[token];
        }

        return false;
    }

    /// <summary>Gets whether a preposition stands with a nominal.</summary>
    public bool HasCase(in TokenTable tokens, int nominal, ReadOnlySpan<char> preposition)
    {
        for (int child = FirstChild(nominal); child >= 0; child = NextSibling(child))
        {
            if (tokens.Relations[child] == DependencyRelation.Case && tokens.Is(child, preposition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the noun of the relative clause of a verb, or -1.</summary>
    private int Antecedent(in TokenTable tokens, int verb)
    {
        for (int depth = 0; depth < Depth && verb >= _first && verb <= _last; depth++)
        {
            if (tokens.Relations[verb] == DependencyRelation.AclRelcl)
            {
                return tokens.Heads[verb];
            }

            if (tokens.Relations[verb] is not (DependencyRelation.Conj or DependencyRelation.Xcomp))
            {
                return -1;
            }

            verb = tokens.Heads[verb];
        }

        return -1;
    }

    private static bool IsRelative(in TokenTable tokens, int token) => tokens.TagOf(token) is PartOfSpeech.WDT or PartOfSpeech.WP || tokens.Is(token, "that");
}
