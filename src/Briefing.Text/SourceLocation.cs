namespace Briefing.Text;

/// <summary>A place in a file of the pack, in both countings.</summary>
/// <param name="Span">UTF-16 offsets, for us.</param>
/// <param name="Start">Line and column of the first character, for people.</param>
/// <param name="End">Line and column just after the last.</param>
public sealed record SourceLocation(RepoPath File, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>The file as a whole, where no line is at fault.</summary>
    public static SourceLocation WholeFile(RepoPath file) => new(file, default, new LinePosition(1, 1), new LinePosition(1, 1));

    // Generated, it would go through comparers for every kind of part, which have to be compiled at each start; equal places share these two.
    public override int GetHashCode() => HashCode.Combine(File, Span.Start);

    public override string ToString() => $"{File}:{Start.Line}:{Start.Column}";
}
