using Briefing.Text;

namespace Briefing.Build.Folders;

/// <summary>What can be wrong with a file before anyone reads its words.</summary>
public static class FolderDiagnostics
{
    public static readonly DiagnosticKind NotUtf8 = new(
        "BP101", "not-utf-8", Severity.Error,
        "{0} is not UTF-8 from here on; it seems to be {1}.",
        "Save the file again as UTF-8.");

    public static readonly DiagnosticKind NulByte = new(
        "BP102", "nul-byte", Severity.Error,
        "{0} holds a NUL byte, so it is no text.",
        "Copy the words into a new text file.");

    public static readonly DiagnosticKind LeavesThePack = new(
        "BP103", "leaves-the-pack", Severity.Error,
        "{0} is a link that leads out of the pack, and is not followed.",
        "Copy the file itself into the pack.");

    public static readonly DiagnosticKind TooLarge = new(
        "BP104", "too-large", Severity.Error,
        "{0} is larger than {1}.",
        "Keep the article's text alone. {2}");

    public static readonly DiagnosticKind NotAPack = new(
        "BP105", "not-a-pack", Severity.Error,
        "There is no folder {0}/ here, so this is not a pack.",
        "Point --root at a folder that holds seeds/ and input/.");

    public static readonly DiagnosticKind StrangeFile = new(
        "BP106", "strange-file", Severity.Warning,
        "{0} is of no kind that is read here.",
        "Seeds end in .txt; what authors write ends in .yaml or .md. Move the file elsewhere, or rename it.");

    public static readonly DiagnosticKind EmptyFile = new(
        "BP107", "empty-file", Severity.Error,
        "{0} is empty.",
        "Write something in it, or remove it.");

    public static readonly DiagnosticKind Unreadable = new(
        "BP108", "unreadable-file", Severity.Error,
        "{0} can't be read: {1}",
        "Look at its permissions, and whether another program holds it.");

    public static readonly DiagnosticKind StrangeName = new(
        "BP109", "strange-file-name", Severity.Error,
        "The file name {0} can't be part of a pack.",
        "Rename it: no control characters, no backslash.");

    public static readonly DiagnosticKind PackTooLarge = new(
        "BP110", "pack-too-large", Severity.Error,
        "The files of the pack are larger than {0} together, so nothing is read.",
        "Move what does not belong to it elsewhere, or part it. {1}");

    public static readonly DiagnosticKind TooManyFiles = new(
        "BP111", "too-many-files", Severity.Error,
        "The pack has more than {0} files and folders, so nothing is read.",
        "Move what does not belong to it elsewhere, or part it. {1}");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
        [NotUtf8, NulByte, LeavesThePack, TooLarge, NotAPack, StrangeFile, EmptyFile, Unreadable, StrangeName, PackTooLarge, TooManyFiles];
}
