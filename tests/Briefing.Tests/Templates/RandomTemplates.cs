using System.Text;

namespace Briefing.Tests.Templates;

/// <summary>Templates by chance: whole programs that mostly parse, soups of tokens that mostly do not, and plain noise.</summary>
sealed class RandomTemplates(int seed)
{
    static readonly string[] Names = ["a", "b", "c", "x", "xs", "o", "s", "$l", "$0", "$", "this", "nothing", "for.index", "o.a", "xs[0]", "o.deep.y"];

    static readonly string[] Functions =
    [
        "string.upcase", "string.size", "string.append 'z'", "string.replace 'a' s", "string.split 'a'", "string.pad_left 5", "string.truncate 3",
        "string.slice 1", "array.size", "array.first", "array.join ','", "array.sort", "array.reverse", "array.each @string.upcase", "array.uniq",
        "array.filter @(do; ret $0; end)", "array.add 1", "array.concat xs", "array.map 'a'", "array.insert_at 3 1", "math.abs", "math.round 1", "math.plus 2",
        "html.escape", "html.strip", "object.to_json", "object.typeof", "object.keys", "object.eval", "date.parse", "date.to_string '%F'", "date.add_days 1",
        "regex.match 'a+'", "regex.replace 'a' 'bb'", "object.default 1", "include 'part'", "f", "g 1",
    ];

    static readonly string[] Operators = ["+", "-", "*", "/", "//", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "..", "..<", "<<", ">>"];

    static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "if", "else", "end", "for", "in", "while", "case", "when", "func", "ret", "do", "wrap", "$$", "with",
        "capture", "import", "readonly", "tablerow", "break", "continue", "include", "(", ")", "[", "]", "{", "}", ",", ";", ":", "?", ".", "?.", "|", "@", "^", "!", "=", "+=",
        "++", "--", "\"a\"", "'b'", "`c`", "$\"d{", "}\"", "\"", "'", "`", "\\", "#", "##", "\n", " ", "  ", "1", "2.5", "1e3", "0xff", "9999999999", "x", "xs", "o", "$x", "$",
        "string.upcase", "array.each", "true", "null", "empty", "é", "😀", "\r\n", "limit:2", "reversed",
    ];

    readonly Random random = new(seed);
    int budget;

    public string Noise()
    {
        var text = new StringBuilder();
        for (var left = random.Next(200); left > 0; left--)
            text.Append((char)(random.Next(4) == 0 ? random.Next(0x10000) : random.Next(128)));
        return text.ToString();
    }

    public string Soup()
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "{{ " : "");
        for (var left = random.Next(60); left > 0; left--)
            text.Append(Any(Pieces)).Append(random.Next(3) == 0 ? "" : " ");
        return text.ToString();
    }

    public string TextWithoutBraces()
    {
        var text = new StringBuilder();
        for (var left = random.Next(300); left > 0; left--)
            text.Append((char)random.Next(1, 0xd800));
        return text.Replace("{", "(").Replace("}", ")").ToString();
    }

    public string Program()
    {
        budget = random.Next(5, 120);
        var text = new StringBuilder();
        while (budget > 0)
            text.Append(random.Next(3) == 0 ? "text \n" : $"{{{{{Mark()} {Statement()} {Mark()}}}}}");
        return text.ToString();
    }

    string Mark() => random.Next(5) switch { 0 => "-", 1 => "~", _ => "" };

    string Any(string[] choices) => choices[random.Next(choices.Length)];

    string Block()
    {
        var text = new StringBuilder("\n");
        for (var left = random.Next(4); left >= 0; left--)
            text.Append(Statement()).Append(random.Next(2) == 0 ? "; " : "\n");
        return text.ToString();
    }

    string Statement()
    {
        budget--;
        if (budget < 0)
            return "1";
        return random.Next(17) switch
        {
            0 => $"if {Expression()}{Block()}else{Block()}end",
            1 => $"for x in {Expression()}{Block()}end",
            2 => $"for x in xs limit:{random.Next(4)} reversed{Block()}else{Block()}end",
            3 => $"while {Expression()}{Block()}{(random.Next(3) == 0 ? "" : "break; ")}end",
            4 => $"case {Expression()}; when {Expression()}{Block()}else{Block()}end",
            5 => $"capture {Any(["a", "b", "o.a", "$l"])}{Block()}end",
            6 => $"func {Any(["f", "g"])}{Any(["", "(p)", "(p, q = 1)", "(p...)"])}{Block()}ret {Expression()}; end",
            7 => $"with {Any(["o", "{}", "this"])}{Block()}end",
            8 => $"wrap {Any(["f", "g 1"])}{Block()}end",
            9 => $"{Any(["a", "b", "c", "o.a", "xs[1]", "$l", "o[s]"])} {Any(["=", "+=", "*="])} {Expression()}",
            10 => $"tablerow x in xs cols:2{Block()}end",
            11 => Any(["break", "continue", "ret", "$$", "x++", "import o", "readonly a"]),
            12 => $"include 'part' {Any(["a", "xs", "x:1"])}",
            13 => $"s = s + {Expression()}",
            14 => $"xs = xs + xs",
            _ => Expression(),
        };
    }

    string Expression()
    {
        budget--;
        if (budget < 0)
            return "1";
        return random.Next(14) switch
        {
            0 => $"({Expression()})",
            1 => $"{Expression()} | {Any(Functions)}",
            2 or 3 => $"{Expression()} {Any(Operators)} {Expression()}",
            4 => $"[{Expression()}, {Expression()}]",
            5 => $"{{a: {Expression()}, 'b c': {Expression()}}}",
            6 => $"({Expression()} ? {Expression()} : {Expression()})",
            7 => $"$\"t{{{Any(Names)}}}\"",
            8 => $"{Any(["!", "-", "@", "^"])}{Any(Names)}",
            9 => Any(["1", "0", "2.5", "3m", "'t'", "\"{{ x }}\"", "true", "null", "empty", "9999999999", "[]", "{}", "1..3", "-1"]),
            10 => $"f({Expression()})",
            _ => Any(Names),
        };
    }
}
