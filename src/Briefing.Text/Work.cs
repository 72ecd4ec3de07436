using System.Runtime.ExceptionServices;

namespace Briefing.Text;

/// <summary>
/// Does numbered pieces of work on a few plain threads that take the next number from one counter. For many short pieces this
/// beats the task scheduler, and results land in arrays by number, so that order never depends on timing.
/// </summary>
public static class Work
{
    // A thread starts in a tenth of a millisecond, and a single seed takes several to read.
    const int WorthSharing = 2;

    /// <summary>One thread a processor, for stages that no one asked to be narrower.</summary>
    public static void ForEach(int count, Action<int> piece) => ForEach(count, Environment.ProcessorCount, piece);

    /// <param name="jobs">Threads, the caller's included; one runs everything here.</param>
    /// <exception cref="Exception">The first that a piece threw; the others are then left undone.</exception>
    public static void ForEach(int count, int jobs, Action<int> piece) => Share(count, count < WorthSharing ? 1 : jobs, piece);

    static void Share(int count, int jobs, Action<int> piece)
    {
        if (jobs <= 1)
        {
            for (var at = 0; at < count; at++)
                piece(at);
            return;
        }

        var next = -1;
        ExceptionDispatchInfo? failure = null;
        var helpers = new Thread[Math.Min(jobs, count) - 1];
        for (var at = 0; at < helpers.Length; at++)
        {
            // Templates and Markdown may nest as deep as their limits allow; a main thread's stack is what those were set for.
            helpers[at] = new Thread(Run, 8 << 20) { IsBackground = true };
            helpers[at].Start();
        }

        Run();
        foreach (var helper in helpers)
            helper.Join();
        failure?.Throw();

        void Run()
        {
            try
            {
                for (int at; failure is null && (at = Interlocked.Increment(ref next)) < count;)
                    piece(at);
            }
            catch (Exception thrown)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(thrown), null);
            }
        }
    }

    /// <summary>What several questions about the same things find, one after another; asked at once where there are many things.</summary>
    /// <param name="things">How many things each question is about.</param>
    public static IEnumerable<T> Gather<T>(int things, IReadOnlyList<Func<IEnumerable<T>>> questions)
    {
        var answers = new List<T>[questions.Count];
        Share(questions.Count, things < WorthSharing ? 1 : Environment.ProcessorCount, at => answers[at] = [.. questions[at]()]);
        return answers.SelectMany(answer => answer);
    }

    /// <summary>The results of a function for each number, in order.</summary>
    public static T[] Map<T>(int count, int jobs, Func<int, T> piece)
    {
        var results = new T[count];
        ForEach(count, jobs, at => results[at] = piece(at));
        return results;
    }
}
