using Briefing.Text;

namespace Briefing.Site.Search;

/// <summary>Something that a search can find.</summary>
/// <param name="Key">Its own and its alone; decides in which file it stands.</param>
/// <param name="Kind"><c>actor</c>, <c>theme</c>, <c>event</c>, <c>claim</c>, <c>article</c> or <c>passage</c>.</param>
/// <param name="Href">From the site's root, to the words themselves where there are some.</param>
/// <param name="Title">A name or what is claimed; empty for a passage.</param>
/// <param name="Text">Words of the source, or of a summary.</param>
/// <param name="Where">Whose words they are and when, and how a claim stands: "The Ayr Post, 4 May 2021 · single source".</param>
/// <param name="Speakers">Who says it; <paramref name="Themes"/> and <paramref name="Article"/> likewise are what results are filtered by.</param>
/// <param name="Date">The earliest possible day, ISO 8601; empty when not stated.</param>
/// <param name="Names">Searched, but not shown: other names; of an article, who published and who wrote it.</param>
/// <param name="Also">Searched, but not shown: a place, a question, a standfirst.</param>
sealed record SearchEntry(
    string Key,
    string Kind,
    string Href,
    string Title,
    string Text,
    string Where,
    EquatableArray<SearchName> Speakers,
    EquatableArray<SearchName> Themes,
    SearchName? Article,
    string Date,
    string Names = "",
    string Also = "");

/// <summary>A thing by which results are filtered.</summary>
sealed record SearchName(string Id, string Name);
