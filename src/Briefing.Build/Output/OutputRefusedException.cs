namespace Briefing.Build.Output;

/// <summary>The output folder can't be written; the message is for the user.</summary>
public class OutputRefusedException : IOException
{
    public OutputRefusedException(string message)
        : base(message)
    {
    }

    public OutputRefusedException(string message, Exception cause)
        : base(message, cause)
    {
    }
}

/// <summary>The output folder holds files that no build wrote.</summary>
public sealed class ForeignFolderException(string folder) : OutputRefusedException(
    $"{folder} holds files that Briefing did not write, so it is not touched. Choose another --output, or say --force to take it over.");
