using System.Globalization;
using System.Text;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Authoring.Skeletons;

/// <summary>
/// A new file of any kind: the keys that must be there, and all others as comments with what they are for. Made from the table
/// that checks the files, so that a key is never missing here.
/// </summary>
public static class Skeleton
{
    /// <param name="id">Also the name to begin with; of no use to the pack, which has one file.</param>
    public static NewFile Of(InputKind kind, Slug id)
    {
        var text = new StringBuilder();
        var isPage = kind == InputKind.Note;
        if (isPage)
            text.Append("---\n");
        else
            text.Append(InputSchema.ModelineOf(kind)).Append('\n');
        text.Append("# Lines that begin with # are hints: remove the # of those you need, and delete the others.\n\n");
        foreach (var key in KindTable.Of(kind).Keys.Where(key => !(isPage && key.Name is "body" or "summary")))
            AddKey(text, key, kind, id);
        if (isPage)
            text.Append("---\n\n");
        return new NewFile(PathOf(kind, id), text.ToString());
    }

    public static RepoPath PathOf(InputKind kind, Slug id) => RepoPath.Parse(kind switch
    {
        InputKind.Pack => "input/pack.yaml",
        InputKind.Note => $"input/notes/{id}.md",
        _ => $"input/{KindTable.FolderOf(kind)}/{id}.yaml",
    });

    /// <summary>An id as a name to begin with: "Crews walk out", and of an actor "Ada Lund".</summary>
    public static string NameOf(InputKind kind, Slug id) => kind == InputKind.Actor
        ? string.Join(' ', id.Value.Split('-').Select(Capital))
        : Capital(id.Value.Replace('-', ' '));

    static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];

    static void AddKey(StringBuilder text, KeyRule key, InputKind kind, Slug id)
    {
        text.Append(CultureInfo.InvariantCulture, $"# {key.Description}{Choices(key.Value)}\n");
        var given = (key.Name, kind) switch
        {
            ("name" or "title", not InputKind.Article) => YamlText.Value(NameOf(kind, id.IsEmpty ? Slug.Parse("my-pack") : id)),
            ("source", _) => $"{id}.txt",
            _ => null,
        };
        if (given is not null)
            text.Append(CultureInfo.InvariantCulture, $"{key.Name}: {given}\n\n");
        else if (key.Need != KeyNeed.Optional)
            text.Append(CultureInfo.InvariantCulture, $"{key.Name}: # {key.Example}\n\n");
        else
            AddHint(text, key);
    }

    static void AddHint(StringBuilder text, KeyRule key)
    {
        if (key.Value is ListRule { Item: ObjectRule item })
        {
            text.Append(CultureInfo.InvariantCulture, $"# {key.Name}:\n");
            AddItem(text, item);
        }
        else if (key.Value is ScalarRule { Form: ValueForm.Markdown })
        {
            text.Append(CultureInfo.InvariantCulture, $"# {key.Name}: |\n#   …\n");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"# {key.Name}: {key.Example}\n");
        }

        text.Append('\n');
    }

    // The keys that most items need; the guide has the others.
    static void AddItem(StringBuilder text, ObjectRule item)
    {
        var first = true;
        foreach (var key in item.Keys.Where(key => key.Need != KeyNeed.Optional || key.Name is "quote" or "likelihood" or "confidence" or "basis"))
        {
            text.Append(CultureInfo.InvariantCulture, $"#   {(first ? "-" : " ")} {key.Name}: {key.Example}\n");
            first = false;
        }
    }

    static string Choices(ValueRule rule) => rule is ScalarRule { Form: ValueForm.Choice, Choices: var choices } ? $" One of: {string.Join(", ", choices)}." : "";
}
