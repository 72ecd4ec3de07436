using Briefing.Templates;

namespace Briefing.Bench;

/// <summary>The page by our own engine, as the site uses it.</summary>
static class BriefingPage
{
    static readonly Dictionary<string, string> Files = new()
    {
        ["page"] = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{{ title | html.escape }}</title></head>
            <body>
            {{~ include 'nav' ~}}
            <main>
            <h1>{{ title | html.escape }}</h1>
            {{~ for card in cards ~}}
            {{~ include 'card' card ~}}
            {{~ end ~}}
            </main>
            {{~ include 'footer' ~}}
            </body>
            </html>
            """,
        ["nav"] = """
            <nav><ul>
            {{~ for link in links ~}}
              <li{{ if link.current }} class="current"{{ end }}><a href="{{ link.url | html.escape }}">{{ link.text | html.escape }}</a></li>
            {{~ end ~}}
            </ul></nav>
            """,
        ["card"] = """
            <article class="card{{ if $1.featured }} featured{{ end }}" id="{{ $1.title | string.handleize }}">
              <h2><a href="{{ $1.url }}">{{ $1.title | html.escape }}</a></h2>
              <time>{{ $1.date | date.to_string '%d %b %Y' }}</time>
              <p>{{ $1.summary | string.truncate 120 | html.escape }}</p>
              <ul>
              {{~ for tag in $1.tags ~}}
                <li>{{ tag | html.escape }}{{ if !for.last }}, {{ end }}</li>
              {{~ end ~}}
              </ul>
            </article>

            """,
        ["footer"] = """
            <footer>Built {{ built | date.to_string '%F' }} — {{ cards.size }} cards</footer>
            """,
    };

    public static TemplateSet Parse() => new(name => Files.GetValueOrDefault(name), TemplateOptions.ForSite);

    /// <summary>Reads all four files.</summary>
    public static void ParseAll(TemplateSet set)
    {
        foreach (var name in Files.Keys)
        {
            if (set.Get(name) is not { HasErrors: false })
                throw new InvalidOperationException(name);
        }
    }
}
