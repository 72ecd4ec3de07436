using Briefing.Text;

namespace Briefing.Templates;

/// <summary>
/// Makes statements of tokens. Mistakes are collected; after one from which there is no sure way on, parsing stops and
/// what follows is not judged.
/// </summary>
sealed partial class TemplateParser
{
    readonly TemplateSource source;
    readonly TemplateOptions options;
    readonly TokenList tokens;
    readonly List<Mistake> errors = [];
    readonly string text;

    int at;
    int nesting;

    // Inside brackets and braces a line end is a blank.
    int joinsLines;
    bool stopped;

    TemplateParser(TemplateSource source, TemplateOptions options, TokenList tokens)
    {
        this.source = source;
        this.options = options;
        this.tokens = tokens;
        text = source.Text;
    }

    /// <param name="frontMatter">The code of the front matter; null without one.</param>
    public static Block Parse(TemplateSource source, TemplateOptions options, out Block? frontMatter, out EquatableArray<TemplateMessage> messages)
    {
        var lexer = TemplateLexer.Read(source.Text, options);
        var parser = new TemplateParser(source, options, lexer.Tokens);
        var block = parser.ParsePage(out frontMatter);
        messages = parser.errors.Count + lexer.Errors.Count == 0 ? [] : parser.Messages(lexer.Errors);
        return block;
    }

    Token Current => tokens[at];

    TokenKind Kind => tokens[at].Kind;

    Token Previous => at > 0 ? tokens[at - 1] : tokens[0];

    Token Peek(int distance = 1) => tokens[Math.Min(at + distance, tokens.Count - 1)];

    static TextSpan SpanOf(Token token) => TextSpan.FromBounds(token.Start, token.End);

    ReadOnlySpan<char> TextOf(Token token) => text.AsSpan(token.Start, token.End - token.Start);

    TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, Previous.End));

    void Next()
    {
        if (at < tokens.Count - 1)
            at++;
        if (joinsLines > 0)
            SkipLineEnds();
    }

    void SkipLineEnds()
    {
        while (Kind == TokenKind.NewLine)
            at++;
    }

    bool IsWord(string word) => Kind == TokenKind.Name && TextOf(Current).SequenceEqual(word);

    void Report(TextSpan span, string words)
    {
        if (!stopped)
            errors.Add(new Mistake(span, words));
    }

    void Report(Token token, string words) => Report(SpanOf(token), words);

    /// <summary>Reports, and gives up on the rest of the source.</summary>
    void Stop(TextSpan span, string words)
    {
        Report(span, words);
        stopped = true;
        at = tokens.Count - 1;
    }

    string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the file",
        TokenKind.NewLine => "the end of the line",
        _ => $"`{TextOf(token) switch { { Length: > 30 } words => string.Concat(words[..27], "..."), var words => words.ToString() }}`",
    };

    /// <summary>Counts nesting; past the limit the stack would be at risk.</summary>
    bool Enter()
    {
        if (++nesting <= options.ExpressionDepthLimit)
            return true;
        Stop(SpanOf(Current), $"The code is nested more than {options.ExpressionDepthLimit} deep, which is the limit.");
        return false;
    }

    void Leave() => nesting--;

    Block ParsePage(out Block? frontMatter)
    {
        frontMatter = null;
        if (Kind == TokenKind.FrontMatterMarker)
        {
            Next();
            frontMatter = ParseStatements(BlockOwner.Page, inCode: true);
            if (Kind == TokenKind.FrontMatterMarker)
                Next();
            dropsLeadingBlanks = true;
        }

        return ParseStatements(BlockOwner.Page, inCode: options.Mode == TemplateMode.ScriptOnly);
    }

    EquatableArray<TemplateMessage> Messages(List<Mistake> unread) =>
        [.. errors.Concat(unread).Select(error => source.Message(error.Span, error.Words))];
}
