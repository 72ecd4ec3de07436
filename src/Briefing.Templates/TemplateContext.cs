using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Briefing.Text;

namespace Briefing.Templates;

/// <summary>
/// All that changes while one template renders: variables, output, counters. Templates themselves never change and are shared;
/// a context belongs to one render, on one thread.
/// </summary>
public sealed partial class TemplateContext : IDisposable
{
    readonly TemplateSet? set;
    readonly CancellationToken cancellation;

    readonly int loopLimit;
    readonly bool cancellable;
    readonly long started = Environment.TickCount64;
    readonly long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();

    // Time and memory are looked at every so many steps and calls: a look costs as much as a few of them.
    const int StepsBetweenLooks = 64;
    const int CallsBetweenLooks = 16;

    int loopSteps;
    int nextLook;
    int builtinCalls;
    int loopDepth;
    int depth;
    int deepest;
    int calls;

    /// <param name="set">Where includes come from; null when there are none.</param>
    public TemplateContext(TemplateOptions? options = null, TemplateSet? set = null, CancellationToken cancellation = default)
    {
        Options = options ?? TemplateOptions.Scriban;
        this.set = set;
        this.cancellation = cancellation;
        Out = new OutputBuffer(Options);
        Escaping = Options.AutoEscape ? Escaping.Markup : Escaping.None;
        loopLimit = Options.LoopLimit > 0 ? Options.LoopLimit : int.MaxValue;
        cancellable = cancellation.CanBeCanceled;
        nextLook = Math.Min(loopLimit, StepsBetweenLooks);
        scopes = new TemplateObject[2];
        Locals = new LocalSet();
        Source = NoSource;
    }

    public TemplateOptions Options { get; }

    internal OutputBuffer Out { get; }

    internal TemplateSet? Set => set;

    /// <summary>The template that runs at the moment; messages name it.</summary>
    internal TemplateSource Source { get; set; }

    /// <summary>What <c>$$</c> runs; null outside <c>wrap</c>.</summary>
    internal WrappedBlock? Wrapped { get; set; }

    /// <summary>The call whose function's body begins; the body's own calls, as of <c>array.each</c>, are reported there.</summary>
    internal TextSpan Calling { get; set; }

    internal bool InLoop => loopDepth > 0;

    /// <summary>What <c>ret</c> returned, until its function or page takes it.</summary>
    internal object? Returned { get; set; }

    static readonly TemplateSource NoSource = new("<input>", "");

    public void Dispose() => Out.Dispose();

    internal TemplateError Error(TextSpan span, string words, string? limit = null) => new(Source.Message(span, words, IncludePlaces()) with { Limit = limit });

    /// <summary>What a function says, at the place that called it.</summary>
    internal TemplateError Error(TextSpan span, Exception error) => Error(span, error.Message, (error as FunctionError)?.Limit);

    /// <summary>
    /// Members that templates asked of models that have none of the name, each place once. Their value is null, as the language
    /// wants; but a model's members are all known, so it is a slip that a host should tell.
    /// </summary>
    public IReadOnlyList<TemplateMessage> Doubts => doubts?.Values.ToList() ?? [];

    Dictionary<(TemplateSource Source, TextSpan Place), TemplateMessage>? doubts;

    internal void Doubt(TextSpan place, MemberExpression member, object model)
    {
        doubts ??= [];
        if (!doubts.ContainsKey((Source, place)))
            doubts.Add((Source, place), Source.Message(place, member.NoMember(model), IncludePlaces()));
    }

    /// <summary>Counts one step of a loop, and ends loops that never would.</summary>
    internal void Step(TextSpan loop)
    {
        if (++loopSteps > nextLook || cancellable)
            CheckStep(loop);
    }

    void CheckStep(TextSpan loop)
    {
        if (loopSteps > loopLimit)
            throw Error(loop, $"The loop takes more than {loopLimit} steps, which is the limit (LoopLimit).", nameof(TemplateOptions.LoopLimit));
        if (cancellation.IsCancellationRequested)
            throw Error(loop, "The render was cancelled.");
        LookAtCost(loop);
        nextLook = (int)Math.Min(loopLimit, (long)loopSteps + StepsBetweenLooks);
    }

    /// <summary>Counts one call of a builtin.</summary>
    internal void CountCall()
    {
        if (++builtinCalls % CallsBetweenLooks == 0)
            CheckCost();
    }

    void LookAtCost(TextSpan at)
    {
        if (Excess() is { } excess)
            throw Error(at, excess);
    }

    /// <summary>Ends a render that takes too long or too much.</summary>
    internal void CheckCost()
    {
        if (Excess() is { } excess)
            throw excess;
    }

    FunctionError? Excess()
    {
        if (Options.TimeLimit > TimeSpan.Zero && Environment.TickCount64 - started > Options.TimeLimit.TotalMilliseconds)
            return new FunctionError($"The page takes more than {Options.TimeLimit.TotalSeconds:0.###} seconds, which is the limit (TimeLimit).", limit: nameof(TemplateOptions.TimeLimit));
        if (Options.MemoryLimit > 0 && GC.GetAllocatedBytesForCurrentThread() - allocatedBefore > Options.MemoryLimit)
            return new FunctionError($"The page takes more than {Options.MemoryLimit >> 20} MiB of memory, which is the limit (MemoryLimit).", limit: nameof(TemplateOptions.MemoryLimit));
        return null;
    }

    /// <summary>Counts one element that a builtin reads from a computed sequence.</summary>
    internal void CountElement()
    {
        if (++loopSteps > loopLimit)
            throw new FunctionError($"More than {loopLimit} elements are read, which is the limit (LoopLimit).", limit: nameof(TemplateOptions.LoopLimit));
    }

    internal void EnterLoop() => loopDepth++;

    internal void LeaveLoop()
    {
        if (--loopDepth == 0)
            (loopSteps, nextLook) = (0, Math.Min(loopLimit, StepsBetweenLooks));
    }

    internal void EnterCall(TextSpan call)
    {
        deepest = Math.Max(deepest, ++depth);
        if (depth > Options.RecursiveLimit && Options.RecursiveLimit > 0)
            throw Error(call, $"Calls are nested more than {Options.RecursiveLimit} deep, which is the limit (RecursiveLimit).", nameof(TemplateOptions.RecursiveLimit));
        if (++calls > Options.CallLimit && Options.CallLimit > 0)
            throw Error(call, $"More than {Options.CallLimit} calls are made, which is the limit (CallLimit).", nameof(TemplateOptions.CallLimit));
        if (calls % CallsBetweenLooks == 0)
            LookAtCost(call);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Error(call, "Calls are nested too deep for the stack.");
        if (cancellation.IsCancellationRequested)
            throw Error(call, "The render was cancelled.");
    }

    internal void LeaveCall() => depth--;

    /// <summary>For recursion that no call limit sees: deep values, long chains.</summary>
    internal static void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new FunctionError("The expression or value is nested too deep for the stack.");
    }

    /// <summary>Remembers the include whose template begins to run, for messages.</summary>
    internal void EnterInclude(TextSpan call)
    {
        EnterCall(call);
        if (includes is null || includeCount == includes.Length)
            GrowIncludes();
        includes[includeCount++] = new IncludeLink(Source, call);
    }

    // By hand, because the framework's own way would be compiled for this type in each cold process.
    [MemberNotNull(nameof(includes))]
    void GrowIncludes()
    {
        var larger = new IncludeLink[Math.Max(4, 2 * includeCount)];
        for (var at = 0; at < includeCount; at++)
            larger[at] = includes![at]; // there are some, so there is an array
        includes = larger;
    }

    internal void LeaveInclude()
    {
        includeCount--;
        LeaveCall();
    }

    IncludeLink[]? includes;
    int includeCount;

    EquatableArray<IncludePlace> IncludePlaces()
    {
        var places = new IncludePlace[includeCount];
        for (var at = 0; at < places.Length; at++)
        {
            var (source, call) = includes![includeCount - 1 - at]; // there are some, as above
            places[at] = new IncludePlace(source.Name, source.PositionAt(call.Start));
        }

        return [.. places];
    }
}
