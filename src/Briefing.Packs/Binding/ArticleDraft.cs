using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>An article as far as it is known before anything refers to it: whose seed, under which title, when and where published.</summary>
sealed record ArticleDraft(ArticleSource Source, string Title, bool TitleStated, EdtfDate? Published, string Language, TextDirection Direction)
{
    public Slug Id => Source.File.Id;

    public ArticleFile File => Source.File;

    public SeedDocument Seed => Source.Seed;

    public static ArticleDraft Of(ArticleSource source, string packLanguage)
    {
        var (file, seed) = source;
        var title = Override(file.Title, seed.Title?.Text);
        var language = Override(file.Language, seed.Language);
        return new ArticleDraft(
            source,
            title ?? InWords(file.Id),
            title is not null,
            Override(file.Published, seed.Published?.Date),
            language ?? packLanguage,
            file.Language?.Value is { } stated ? DirectionOf(stated) : seed.Direction);
    }

    /// <summary>Latest first, undated last, then by id.</summary>
    public static IEnumerable<ArticleDraft> InOrder(IEnumerable<ArticleDraft> drafts) => drafts
        .OrderByDescending(draft => Day(draft.Published))
        .ThenBy(draft => draft.Id);

    /// <summary>The same of two: below zero where the one comes first.</summary>
    public static int InOrder(Article one, Article other) => Day(other.Published).CompareTo(Day(one.Published)) is not 0 and var days ? days : one.Id.CompareTo(other.Id);

    static int Day(EdtfDate? published) => published?.Earliest?.DayNumber ?? -1;

    public Article Complete(
        EquatableArray<KeyPoint> keyPoints, EquatableArray<Slug> actors, EquatableArray<Slug> themes, EquatableArray<Mention> mentions) => new(
            Id, File, Seed, Title, TitleStated,
            Override(File.Standfirst, Seed.Standfirst?.Text),
            Override(File.Outlet, Seed.Outlet?.Text),
            Override(File.Byline, Seed.Byline?.Text),
            Published,
            File.Url?.Value,
            Language, Direction, keyPoints, actors, themes, mentions);

    /// <summary>The author's value where the key is there, even a null; else the seed's.</summary>
    static T? Override<T>(Override<T>? authored, T? read)
        where T : class => authored is null ? read : authored.Value;

    static string InWords(Slug id)
    {
        var words = id.Value.Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    static TextDirection DirectionOf(string language) =>
        language.Split('-') is var parts && (parts[0] is "ar" or "fa" or "ur" or "ps" or "he" or "yi" or "dv" or "ug" or "sd" or "ckb"
            || parts.Contains("Arab", StringComparer.OrdinalIgnoreCase) || parts.Contains("Hebr", StringComparer.OrdinalIgnoreCase))
        && !parts.Contains("Latn", StringComparer.OrdinalIgnoreCase)
            ? TextDirection.RightToLeft
            : TextDirection.LeftToRight;
}
