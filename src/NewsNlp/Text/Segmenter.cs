using System.Runtime.CompilerServices;
using NewsNlp.Internal;

namespace NewsNlp.Text;

/// <summary>Fills the token table in one pass over the characters: words as in the Universal Dependencies treebanks of English, sentences and paragraphs.</summary>
/// <remarks>Every look-ahead is bounded, so any input takes linear time; nothing is allocated but the columns when they grow.</remarks>
internal ref partial struct Segmenter
{
    private const int MostSpeakerWords = 6;
    private const int LongestWord = 20;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<CharacterTraits> _traits;
    private readonly TokenColumns _columns;
    private readonly bool _wrapped;
    private SentenceState _state;
    private int _lastEnd;
    private int _mailScanned;
    private int _brackets;

    private Segmenter(ReadOnlySpan<char> text, TokenColumns columns)
    {
        _text = text;
        _traits = CharacterTable.All;
        _columns = columns;
        _wrapped = LineLayout.IsWrapped(text);
    }

    /// <summary>Replaces the content of the columns with the tokens of a text.</summary>
    public static void Run(ReadOnlySpan<char> text, TokenColumns columns)
    {
        columns.Clear();
        new Segmenter(text, columns).Run();
    }

    private void Run()
    {
        int i = 0;
        _state.Paragraph();
        while (i < _text.Length)
        {
            var traits = TraitsAt(i);
            if ((traits & CharacterTraits.Space) != 0)
            {
                i = (traits & CharacterTraits.LineBreak) != 0 ? LineBreaks(i) : i + 1;
            }
            else if ((traits & CharacterTraits.Letter) != 0)
            {
                i = Word(i, RunEnd(i));
            }
            else if ((traits & CharacterTraits.Digit) != 0)
            {
                i = Number(i, i);
            }
            else
            {
                i = Mark(i);
            }
        }
    }

    // "Kyiv\n\nTalks" are two paragraphs; "the prime\nminister" is one where lines are wrapped.
    private int LineBreaks(int start)
    {
        int breaks = 0;
        int i = start;
        while (i < _text.Length && (TraitsAt(i) & CharacterTraits.Space) != 0)
        {
            if ((TraitsAt(i) & CharacterTraits.LineBreak) != 0 && !(_text[i] == '\n' && i > 0 && _text[i - 1] == '\r'))
            {
                breaks += _text[i] == '\u2029' ? 2 : 1;
            }

            i++;
        }

        if (breaks > 1 || (breaks == 1 && LineLayout.EndsParagraph(_text, start, i, _wrapped)))
        {
            _state.Paragraph();
        }

        return i;
    }

    /// <summary>Appends a token, with the flags that its characters give.</summary>
    private void Add(int start, int end, TokenFlags flags = TokenFlags.None)
    {
        int letters = 0;
        int uppers = 0;
        int digits = 0;
        for (int i = start; i < end; i++)
        {
            var traits = TraitsAt(i);
            letters += (int)(traits & CharacterTraits.Letter);
            uppers += (int)(traits & CharacterTraits.Upper);
            digits += (int)(traits & CharacterTraits.Digit);
        }

        letters /= (int)CharacterTraits.Letter;
        uppers /= (int)CharacterTraits.Upper;
        flags |= (letters > 0 ? TokenFlags.HasLetter : 0)
            | (digits > 0 ? TokenFlags.HasDigit : 0)
            | (digits > 0 && letters == 0 && (flags & TokenFlags.Address) == 0 ? TokenFlags.Number : 0)
            | (uppers > 1 && uppers == letters ? TokenFlags.AllCaps : 0)
            | ((TraitsAt(start) & CharacterTraits.Upper) != 0 ? TokenFlags.Capitalized : 0)
            | (letters == 0 && digits == 0 ? TokenFlags.Punctuation : 0)
            | (start == _lastEnd && _columns.Count > 0 ? TokenFlags.Joined : 0);
        if (_state.AwaitsSpeaker && (flags & TokenFlags.Capitalized) != 0 && IsSpeakerNext(end))
        {
            _state.Continue();
        }

        flags |= _state.Next(_text[start..end], flags);
        _columns.Add(start, end - start, CharacterFold.Hash(_text[start..end]), flags);
        _lastEnd = end;
    }

    // "Why?" Prime Minister Okoro asked. The name goes on with the sentence of the question.
    private readonly bool IsSpeakerNext(int start)
    {
        int i = start;
        for (int words = 0; words < MostSpeakerWords && CharAt(i) == ' '; words++)
        {
            int end = RunEnd(i + 1);
            if (end - i is 1 or > LongestWord)
            {
                return false;
            }

            if (WordForms.IsSpeech(_text[(i + 1)..end]))
            {
                return true;
            }

            i = end;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly CharacterTraits TraitsAt(int index) => _traits[_text[index]];

    private readonly bool Is(int index, CharacterTraits traits) => (uint)index < (uint)_text.Length && (TraitsAt(index) & traits) != 0;

    private readonly char CharAt(int index) => (uint)index < (uint)_text.Length ? _text[index] : '\0';

    private readonly bool IsHyphen(int index) => CharAt(index) is '-' or '\u2010' or '\u2011';

    /// <summary>Gets whether a character outside words and numbers, or the edge of the text, stands there.</summary>
    private readonly bool IsEdge(int index) => !Is(index, CharacterTraits.Word);

    /// <summary>Gets the end of letters, digits and marks.</summary>
    private readonly int RunEnd(int start)
    {
        int i = start;
        while (i < _text.Length && (TraitsAt(i) & CharacterTraits.Inside) != 0)
        {
            i++;
        }

        return i;
    }
}
