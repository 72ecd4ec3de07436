using Briefing.Text;

namespace Briefing.Templates;

/// <summary>How a template's source is read.</summary>
public enum TemplateMode
{
    /// <summary>Text with code between double braces.</summary>
    Default,

    /// <summary>The whole source is code.</summary>
    ScriptOnly,

    /// <summary>Code between two marker lines, then a page.</summary>
    FrontMatterAndContent,

    /// <summary>Code between two marker lines; what follows is not read.</summary>
    FrontMatterOnly,
}

/// <summary>
/// What a host decides about templates. Names and defaults are Scriban's, so that a theme can move; what Scriban does not
/// have stands at the end.
/// </summary>
public sealed record TemplateOptions
{
    /// <summary>Scriban's own settings.</summary>
    public static TemplateOptions Scriban { get; } = new();

    /// <summary>
    /// The settings for a site: no auto-indent (it would shift the inside of <c>pre</c>), limits that a real page never meets
    /// but an endless template does, no templates made from data, and errors instead of cut text.
    /// </summary>
    public static TemplateOptions ForSite { get; } = new()
    {
        AutoIndent = false,
        LoopLimit = 10_000_000,
        LimitToString = 64 * 1024 * 1024,
        LimitIsError = true,
        RegexTimeOut = TimeSpan.FromSeconds(1),
        TimeLimit = TimeSpan.FromMinutes(1),
        MemoryLimit = 4L << 30,
        AllowEval = false,
        RandomSeed = 0,
    };

    public TemplateMode Mode { get; init; } = TemplateMode.Default;

    /// <summary>The line that opens and closes front matter.</summary>
    public string FrontMatterMarker { get; init; } = "+++";

    /// <summary>Writes every line of a block at the indent of its opening braces.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>With auto-indent, whether empty lines get the indent too.</summary>
    public bool IndentOnEmptyLines { get; init; } = true;

    /// <summary>The line end that builtins write.</summary>
    public string NewLine { get; init; } = "\n";

    /// <summary>Most steps of one outermost loop with everything nested in it; zero for no limit.</summary>
    public int LoopLimit { get; init; } = 1000;

    /// <summary>Deepest nesting of calls and includes; zero for no limit but the stack's.</summary>
    public int RecursiveLimit { get; init; } = 100;

    /// <summary>Most characters of one text and of the whole output; zero for no limit.</summary>
    public int LimitToString { get; init; } = 1_048_576;

    /// <summary>Deepest nesting of arrays and objects when they are printed; zero for no limit.</summary>
    public int ObjectRecursionLimit { get; init; } = 20;

    /// <summary>Deepest nesting of expressions and blocks in a source.</summary>
    public int ExpressionDepthLimit { get; init; } = 250;

    /// <summary>Makes an unknown variable an error; an unknown member stays null.</summary>
    public bool StrictVariables { get; init; }

    /// <summary>Makes <c>null.x</c> null; otherwise it is an error.</summary>
    public bool EnableRelaxedTargetAccess { get; init; }

    /// <summary>Makes an unknown member null; otherwise it is an error.</summary>
    public bool EnableRelaxedMemberAccess { get; init; } = true;

    /// <summary>Makes a call of an unknown function null; otherwise it is an error.</summary>
    public bool EnableRelaxedFunctionAccess { get; init; }

    /// <summary>Makes an index beyond an array null; otherwise it is an error.</summary>
    public bool EnableRelaxedIndexerAccess { get; init; } = true;

    /// <summary>Makes <c>x[null]</c> null; otherwise it is an error.</summary>
    public bool EnableNullIndexer { get; init; }

    /// <summary>Makes a statement that yields a function, instead of calling one, an error.</summary>
    public bool ErrorForStatementFunctionAsExpression { get; init; }

    /// <summary>The longest that one regular expression may run.</summary>
    public TimeSpan RegexTimeOut { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Escapes what <c>{{ }}</c> prints, unless the value is HTML by type (<see cref="HtmlString"/>).</summary>
    public bool AutoEscape { get; init; }

    /// <summary>Whether <c>object.eval</c> and <c>object.eval_template</c> may run a text as a template.</summary>
    public bool AllowEval { get; init; } = true;

    /// <summary>Raises an error where Scriban would cut an output that exceeds <see cref="LimitToString"/>.</summary>
    public bool LimitIsError { get; init; }

    /// <summary>Most calls of functions and includes in one render. Loops have their own limit; this one ends a recursion that branches.</summary>
    public int CallLimit { get; init; } = 10_000_000;

    /// <summary>The longest that one render may take; zero for no limit. A regular expression that is running then is waited for.</summary>
    public TimeSpan TimeLimit { get; init; }

    /// <summary>Most bytes that one render may take from the machine, whether or not it still needs them; zero for no limit.</summary>
    public long MemoryLimit { get; init; }

    /// <summary>The date that the host gives as <c>date.now</c>; null makes the functions that would read a clock an error.</summary>
    public DateTime? Now { get; init; }

    /// <summary>Makes <c>math.random</c> and <c>math.uuid</c> give the same in every render; null leaves them to chance.</summary>
    public int? RandomSeed { get; init; }

    /// <summary>
    /// Variables of the host that, with all that is in them, never change, and are the same objects on many pages. What a template makes
    /// of them alone is made once and copied; which texts those are makes no difference to what is written.
    /// </summary>
    public EquatableArray<string> Steady
    {
        get;
        init
        {
            field = value;
            SteadyNames = [.. value.Select(Name.Of)];
        }
    }

    internal Name[] SteadyNames { get; private init; } = [];

    /// <summary>Functions of the host, known to every template under their names; a model may shadow them.</summary>
    public EquatableArray<HostFunction> Functions { get; init; }
}
