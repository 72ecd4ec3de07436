using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Site.Cards;

/// <summary>
/// What links show when a pointer or the keyboard is on them. The cards of a pack are spread over files by a hash of their
/// things, so that an edit touches one file, and none grows with the pack.
/// </summary>
static class CardFile
{
    /// <summary>About 10 KB a file, of which a page's reader loads those whose links they rest on.</summary>
    const int CardsEach = 48;

    public static int Count(Pack pack) =>
        StableHash.Files(pack.Actors.Count + pack.Themes.Count + pack.Events.Count + pack.Claims.Count, CardsEach);

    /// <summary>Every file, by number, each made when it is asked for.</summary>
    public static IEnumerable<RenderedFile> All(Edition edition)
    {
        var writer = new CardWriter(edition);
        var files = new List<(string Key, CardLines Lines)>[edition.CardFiles];
        foreach (var actor in edition.Pack.Actors)
            Add("actors", actor.Id, () => writer.Actor(actor));
        foreach (var theme in edition.Pack.Themes)
            Add("themes", theme.Id, () => writer.Theme(theme));
        foreach (var happening in edition.Pack.Events)
            Add("events", happening.Id, () => writer.Event(happening));
        foreach (var claim in edition.Pack.Claims)
            Add("claims", claim.Id, () => writer.Claim(claim));
        return files.Select((cards, number) => Write(number, cards ?? []));

        void Add(string folder, Slug id, CardLines lines)
        {
            var key = $"{folder}/{id}";
            ref var file = ref files[StableHash.Of(key) & (uint)(files.Length - 1)];
            (file ??= []).Add((key, lines));
        }
    }

    static RenderedFile Write(int number, List<(string Key, CardLines Lines)> cards)
    {
        cards.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return ScriptData.Write("cards/" + number.ToString("x", CultureInfo.InvariantCulture), json =>
        {
            json.WriteStartObject();
            foreach (var (key, lines) in cards)
            {
                json.WriteStartArray(key);
                foreach (var line in lines())
                {
                    json.WriteStartArray();
                    json.WriteStringValue(line.Kind);
                    json.WriteStringValue(ScriptData.WellFormed(line.Text));
                    if (line.Language is not null)
                    {
                        json.WriteStringValue(line.Language);
                        json.WriteStringValue(line.Direction);
                    }

                    json.WriteEndArray();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        });
    }
}

/// <summary>Makes the lines of a card; asked when its file is written.</summary>
delegate IEnumerable<CardLine> CardLines();

/// <summary>A line of a card.</summary>
/// <param name="Kind">Its class, after <c>card-</c>.</param>
/// <param name="Language">With its direction, where it is not the page's; else null.</param>
readonly record struct CardLine(string Kind, string Text, string? Language = null, string? Direction = null);
