using System.Globalization;
using Briefing.Text;

namespace Briefing.Packs.Derived;

/// <summary>Reads and works out arithmetic by recursive descent; what can't be read ends it with a problem in words.</summary>
sealed class ArithmeticReader(string words, Func<Slug, decimal?> figureOf)
{
    /// <summary>Brackets within brackets; more is no author's arithmetic.</summary>
    const int MostDepth = 20;

    readonly List<Operand> operands = [];
    int at;
    int depth;
    string? problem;

    public Arithmetic Read()
    {
        var result = Sum();
        Blanks();
        if (at < words.Length)
            Fail($"`{words[at]}` is not expected there");
        return new Arithmetic([.. operands], problem is null ? result : null, problem);
    }

    ArithmeticResult Sum()
    {
        var left = Product();
        while (problem is null)
        {
            Blanks();
            if (Take("+"))
                left = Add(left, Product());
            else if (Take("-−–"))
                left = Subtract(left, Product());
            else
                break;
        }

        return left;
    }

    ArithmeticResult Product()
    {
        var left = Value(isFactor: false);
        while (problem is null)
        {
            Blanks();
            if (Take("*×"))
                left = Plain(Number(left), Number(Value(isFactor: true)), static (one, other) => one * other);
            else if (Take("/÷"))
                left = Divide(Number(left), Number(Value(isFactor: true)));
            else
                break;
        }

        return left;
    }

    ArithmeticResult Value(bool isFactor)
    {
        Blanks();
        if (Take("("))
        {
            if (++depth > MostDepth)
                return Fail("its brackets are too deep");
            var inner = Sum();
            depth--;
            Blanks();
            return Take(")") ? inner : Fail("a bracket is not closed");
        }

        if (at >= words.Length)
            return Fail("it ends where a number, a date or a claim is expected");
        if (TryDay() is { } day)
            return new ArithmeticResult(0, day);
        if (char.IsAsciiDigit(words[at]))
            return ReadNumber(isFactor);
        return char.IsAsciiLetterLower(words[at]) || words[at] == '@' ? ReadName() : Fail($"`{words[at]}` is not expected there");
    }

    DateOnly? TryDay()
    {
        const int Length = 10; // 2031-04-13
        if (at + Length > words.Length || (at + Length < words.Length && char.IsAsciiLetterOrDigit(words[at + Length]))
            || !DateOnly.TryParseExact(words.AsSpan(at, Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        operands.Add(new Operand.Day(new TextSpan(at, Length), day));
        at += Length;
        return day;
    }

    ArithmeticResult ReadNumber(bool isFactor)
    {
        var start = at;
        if (WrittenNumber.Read(words, ref at) is not { } number)
            return Fail("it has a number that can't be read");
        operands.Add(new Operand.Number(TextSpan.FromBounds(start, at), number.Value, isFactor));
        return new ArithmeticResult(number.Value, null);
    }

    ArithmeticResult ReadName()
    {
        var start = at;
        Take("@");
        var name = Name();
        if (name == "count" && Take("("))
            return ReadCount(start);
        if (!Slug.TryParse(name, out var id))
            return Fail($"`{name}` is no claim's id");
        operands.Add(new Operand.Claim(TextSpan.FromBounds(start, at), id));
        return figureOf(id) is { } figure ? new ArithmeticResult(figure, null) : Fail($"`{id}` is no claim that gives a `figure`");
    }

    ArithmeticResult ReadCount(int start)
    {
        var things = new List<string>();
        do
        {
            Blanks();
            Take("@");
            things.Add(Name());
            Blanks();
        }
        while (Take(","));
        if (!Take(")") || things.Any(thing => thing.Length == 0))
            return Fail("`count` wants ids with commas between them, in brackets");
        operands.Add(new Operand.Count(TextSpan.FromBounds(start, at), [.. things]));
        return new ArithmeticResult(things.Distinct(StringComparer.Ordinal).Count(), null);
    }

    string Name()
    {
        var start = at;
        while (at < words.Length && (char.IsAsciiLetterLower(words[at]) || char.IsAsciiDigit(words[at]) || words[at] == '-'))
            at++;
        return words[start..at];
    }

    ArithmeticResult Add(ArithmeticResult left, ArithmeticResult right)
    {
        if (left.Day is not null && right.Day is not null)
            return Fail("two dates can't be added");
        return (left.Day ?? right.Day) is { } day
            ? Shift(day, left.Day is null ? left.Number : right.Number)
            : Plain(left.Number, right.Number, static (one, other) => one + other);
    }

    ArithmeticResult Subtract(ArithmeticResult left, ArithmeticResult right) => (left.Day, right.Day) switch
    {
        ({ } later, { } earlier) => new ArithmeticResult(later.DayNumber - earlier.DayNumber, null),
        ({ } day, null) => Shift(day, -right.Number),
        (null, { }) => Fail("a date can't be taken from a number"),
        _ => Plain(left.Number, right.Number, static (one, other) => one - other),
    };

    ArithmeticResult Shift(DateOnly day, decimal days)
    {
        if (days != decimal.Truncate(days) || Math.Abs(days) > 1_000_000 || day.DayNumber + (int)days is < 0 or > 3_652_058)
            return Fail("it leads to no day");
        return new ArithmeticResult(0, day.AddDays((int)days));
    }

    ArithmeticResult Divide(decimal left, decimal right) =>
        right == 0 ? Fail("it divides by zero") : Plain(left, right, static (one, other) => one / other);

    ArithmeticResult Plain(decimal left, decimal right, Func<decimal, decimal, decimal> operation)
    {
        try
        {
            return new ArithmeticResult(operation(left, right), null);
        }
        catch (OverflowException)
        {
            return Fail("its numbers are too large");
        }
    }

    decimal Number(ArithmeticResult value)
    {
        if (value.Day is not null)
            Fail("a date can't be multiplied or divided");
        return value.Number;
    }

    void Blanks()
    {
        while (at < words.Length && char.IsWhiteSpace(words[at]))
            at++;
    }

    bool Take(string signs)
    {
        if (at >= words.Length || !signs.Contains(words[at], StringComparison.Ordinal))
            return false;
        at++;
        return true;
    }

    // The first problem is the one that helps; whatever follows comes of it.
    ArithmeticResult Fail(string why)
    {
        problem ??= why;
        return default;
    }
}
