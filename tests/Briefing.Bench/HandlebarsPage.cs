using System.Globalization;
using HandlebarsDotNet;

namespace Briefing.Bench;

/// <summary>The same page by Handlebars.Net's compiled templates, with helpers for dates, slugs and cutting.</summary>
static class HandlebarsPage
{
    public static HandlebarsTemplate<object, object> Compile()
    {
        var handlebars = Handlebars.Create();
        handlebars.RegisterHelper("date", (output, _, arguments) =>
            output.WriteSafeString(arguments.At<DateTime>(0).ToString(arguments.At<string>(1), CultureInfo.InvariantCulture)));
        handlebars.RegisterHelper("truncate", (output, _, arguments) =>
        {
            var text = arguments.At<string>(0) ?? "";
            output.Write(text.Length <= 120 ? text : string.Concat(text.AsSpan(0, 117), "..."));
        });
        handlebars.RegisterHelper("slug", (output, _, arguments) => output.WriteSafeString(Slug(arguments.At<string>(0) ?? "")));
        handlebars.RegisterTemplate("nav", """
            <nav><ul>
            {{#each Links}}
              <li{{#if Current}} class="current"{{/if}}><a href="{{Url}}">{{Text}}</a></li>
            {{/each}}
            </ul></nav>
            """);
        handlebars.RegisterTemplate("card", """
            <article class="card{{#if Featured}} featured{{/if}}" id="{{slug Title}}">
              <h2><a href="{{{Url}}}">{{Title}}</a></h2>
              <time>{{date Date "dd MMM yyyy"}}</time>
              <p>{{truncate Summary}}</p>
              <ul>
              {{#each Tags}}
                <li>{{this}}{{#unless @last}}, {{/unless}}</li>
              {{/each}}
              </ul>
            </article>

            """);
        handlebars.RegisterTemplate("footer", """
            <footer>Built {{date Built "yyyy-MM-dd"}} — {{Cards.Count}} cards</footer>
            """);
        return handlebars.Compile("""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{{Title}}</title></head>
            <body>
            {{> nav}}
            <main>
            <h1>{{Title}}</h1>
            {{#each Cards}}
            {{> card}}
            {{/each}}
            </main>
            {{> footer}}
            </body>
            </html>
            """);
    }

    static string Slug(string text)
    {
        var made = new System.Text.StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit))
                made.Append(char.ToLowerInvariant(unit));
            else if (made.Length == 0 || made[^1] != '-')
                made.Append('-');
        }

        return made.ToString().Trim('-');
    }
}
