using System.Text;
using Briefing.Site.Addresses;

namespace Briefing.Site.Machines;

/// <summary>
/// <c>llms.txt</c> (llmstxt.org): what the pack is and where its pages stand in Markdown, for programs that read on somebody's
/// behalf. Every name in it is escaped, because a title may come from a source.
/// </summary>
internal static class LlmsText
{
    // A reader that wants more follows the index page of the section, which names everything.
    const int MostLinks = 200;

    public static ReadOnlyMemory<byte> Write(Edition edition, AbsoluteAddresses addresses)
    {
        var (pack, words) = (edition.Pack, edition.Words);
        var text = new MarkdownWriter();
        Heading("# ", pack.Info.Title);
        if (pack.Info.BottomLine is { } line)
        {
            text.Break(2);
            text.OpenQuotation();
            text.Text(Bytes(edition.Plain(line)));
            text.Pop();
        }
        else if (pack.Info.Subtitle is { } subtitle)
        {
            text.Break(2);
            text.OpenQuotation();
            text.Text(Bytes(subtitle));
            text.Pop();
        }

        text.Break(2);
        text.Text(Bytes(words["llms_note"]));

        Section(words["nav_label"],
        [
            new(words["nav_home"], SiteAddresses.Home, null),
            new(words["claims_title"], SiteAddresses.Claims, words["claims_note"]),
            new(words["disagreements_title"], SiteAddresses.Disagreements, words["disagreements_note"]),
            new(words["timeline_title"], SiteAddresses.Timeline, words["timeline_note"]),
            new(words["matrix_title"], SiteAddresses.Matrix, words["matrix_note"]),
        ]);
        Section(words["articles_title"], Some(words["all_articles"], SiteAddresses.Articles, pack.Articles.Select(article => new Entry(article.Title, SiteAddresses.Article(article.Id), article.Outlet))));
        Section(words["actors_title"], Some(words["all_actors"], SiteAddresses.Actors, pack.Actors.Select(actor => new Entry(actor.Name, SiteAddresses.Actor(actor.Id), actor.Role))));
        Section(words["themes_title"], Some(words["themes_title"], SiteAddresses.Themes, pack.Themes.Select(theme => new Entry(theme.Name, SiteAddresses.Theme(theme.Id), theme.Question))));
        Section(words["notes_label"], pack.Notes.Take(MostLinks).Select(note => new Entry(note.Title, SiteAddresses.Note(note.Id), null)));

        Heading("## ", words["downloads_label"]);
        foreach (var file in edition.Options.MachineFiles.Where(file => file.Path != MachineFiles.LlmsTextPath))
            Link(words[file.Words], addresses.Of(file.Path), null);
        return text.Done();

        void Section(string heading, IEnumerable<Entry> links)
        {
            var all = links.ToList();
            if (all.Count == 0)
                return;
            Heading("## ", heading);
            foreach (var (name, page, note) in all)
                Link(name, addresses.Of(page.TwinPath!), note); // these pages are no files
        }

        void Heading(string marks, string words)
        {
            text.Break(2);
            text.Sign(Bytes(marks));
            text.Text(Bytes(words));
            text.Break(2);
        }

        void Link(string name, string address, string? note)
        {
            text.Break(1);
            text.OpenItem("- "u8);
            text.Sign("["u8);
            text.Text(Bytes(name));
            text.Sign(Bytes($"]({address})"));
            if (note is not null)
                text.Text(Bytes(": " + note));
            text.Pop();
        }
    }

    static IEnumerable<Entry> Some(string all, PageAddress index, IEnumerable<Entry> things) =>
        things.Take(MostLinks).Prepend(new Entry(all, index, null));

    sealed record Entry(string Name, PageAddress Page, string? Note);

    static byte[] Bytes(string words) => Encoding.UTF8.GetBytes(words);
}
