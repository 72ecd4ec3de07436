namespace Briefing.Templates;

enum TokenKind : byte
{
    /// <summary>Text outside code.</summary>
    Text,

    /// <summary>An escape block, its marks included.</summary>
    Escape,
    CodeEnter,
    CodeExit,
    FrontMatterMarker,
    NewLine,
    Semicolon,
    Name,

    /// <summary><c>$</c>, <c>$name</c>, <c>$0</c> or <c>$$</c>.</summary>
    Local,
    Integer,
    HexInteger,
    BinaryInteger,
    Float,
    String,
    VerbatimString,

    /// <summary><c>$"</c> or <c>$'</c>, opening an interpolated string.</summary>
    InterpolatedStart,

    /// <summary>A piece of text in an interpolated string.</summary>
    InterpolatedText,
    HoleOpen,
    HoleClose,

    /// <summary>The quote that closes an interpolated string.</summary>
    InterpolatedEnd,

    Assign,
    AddAssign,
    SubtractAssign,
    MultiplyAssign,
    DivideAssign,
    DivideWholeAssign,
    ModuloAssign,

    Plus,
    Minus,
    Star,
    Slash,
    DoubleSlash,
    Percent,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Not,
    IfNull,
    IfNotNull,
    Question,
    QuestionDot,
    Colon,
    Dot,
    DoubleDot,
    DoubleDotLess,
    TripleDot,
    Comma,
    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Pipe,
    At,
    Caret,
    Increment,
    Decrement,

    /// <summary>A character that begins nothing; the lexer reports it.</summary>
    Invalid,
    End,
}

/// <summary>What a mark beside double braces removes from the text there.</summary>
enum Trim : byte
{
    None,

    /// <summary><c>-</c>: all white space.</summary>
    All,

    /// <summary><c>~</c>: blanks, and on the right side one line end.</summary>
    Line,
}

/// <summary>A piece of the source. Between tokens of code lie blanks and comments, and nothing else.</summary>
/// <param name="Start">Offset in the source.</param>
/// <param name="End">Just after it.</param>
/// <param name="Spaced">Whether blanks or a comment stand before it: <c>f [1]</c> and <c>f[1]</c> differ.</param>
/// <param name="Trim">For what opens code: what it removes before it; for what closes code: after it.</param>
/// <param name="TrimAfter">For an escape block, which has a mark at both ends: what it removes after it.</param>
readonly record struct Token(TokenKind Kind, int Start, int End, bool Spaced = false, Trim Trim = Trim.None, Trim TrimAfter = Trim.None);
