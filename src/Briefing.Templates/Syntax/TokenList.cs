using Briefing.Text;

namespace Briefing.Templates;

/// <summary>
/// Tokens in their order. A list of our own, because the framework's list of a structure is compiled anew in each cold process,
/// which the first page of a small site would wait for.
/// </summary>
sealed class TokenList(int capacity)
{
    Token[] items = new Token[capacity];

    public int Count { get; private set; }

    public Token this[int index] => items[index];

    public void Add(Token token)
    {
        if (Count == items.Length)
        {
            var larger = new Token[2 * Count];
            items.CopyTo(larger, 0);
            items = larger;
        }

        items[Count++] = token;
    }

    public ReadOnlySpan<Token> AsSpan() => items.AsSpan(0, Count);
}

/// <summary>Something wrong in a source.</summary>
sealed record Mistake(TextSpan Span, string Words);
