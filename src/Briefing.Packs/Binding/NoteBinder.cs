using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Free pages in the order of menus.</summary>
static class NoteBinder
{
    /// <summary>By <c>order</c>, those without one last; then by title and id.</summary>
    public static EquatableArray<Note> Bind(EquatableArray<NoteFile> files) => [.. InOrder(files.Select(Bind))];

    public static IEnumerable<Note> InOrder(IEnumerable<Note> notes) => notes
        .OrderBy(note => note.Input.Order?.Value ?? int.MaxValue)
        .ThenBy(note => note.Title, StringComparer.OrdinalIgnoreCase)
        .ThenBy(note => note.Id);

    public static Note Bind(NoteFile file) => new(file.Id, file, TitleOf(file), [.. file.Glossary.Select(entry => new GlossaryTerm(entry.Term.Value, entry.Text))]);

    public static string TitleOf(NoteFile file) => file.Title?.Value ?? file.Id.Value;
}
