using Briefing.Build;
using Briefing.Build.Folders;

namespace Briefing.Preview;

/// <summary>How a preview behaves.</summary>
/// <param name="Port">On localhost; zero takes any free one.</param>
/// <param name="Editor">Opens a finding's place.</param>
/// <param name="Built">Hears of each build, with what it was made for and how long it took.</param>
/// <param name="Failed">Hears of a disk that refused; the preview goes on.</param>
public sealed record PreviewOptions(int Port, EditorLink Editor, Action<BuildResult, FolderChange, TimeSpan> Built, Action<Exception> Failed);
