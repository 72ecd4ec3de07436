using Briefing.Packs.Binding;
using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Revising;

/// <summary>A revision of a pack on its way: what names mean in it, and which quotes are others.</summary>
sealed class RevisionDraft
{
    readonly VerifiedPack before;
    readonly Limits limits;
    readonly NameTable named;
    readonly Dictionary<Slug, IReadOnlyList<Quote>> quotesFrom = [];

    RevisionDraft(VerifiedPack before, NameTable authored, NameTable named, UsedNames used, Limits limits)
    {
        (this.before, this.named, this.limits) = (before, named, limits);
        References = new References(authored, Findings, used);
        Quotes = new QuoteList(before.Pack.Quotes.Count);
    }

    /// <param name="without">What things of the file that changed were named.</param>
    /// <param name="added">What they are named now.</param>
    /// <returns>Null where some file uses a word that means something else now.</returns>
    public static RevisionDraft? Of(VerifiedPack before, IReadOnlyList<NamedThing> without, IReadOnlyList<NamedThing> added, Limits limits) =>
        before.Pack.References is not { Used: { } used, Names: { } names } || used.Any(NameTable.Changes(without, added))
            ? null
            : new RevisionDraft(before, names.With(without, added), before.Pack.Index.Names.With(without, added), used, limits);

    public References References { get; }

    /// <summary>Those of the file that changed.</summary>
    public QuoteList Quotes { get; }

    public FindingList Findings { get; } = new();

    /// <summary>These are all quotes from an article now.</summary>
    public void Renew(Slug article, IReadOnlyList<Quote> all) => quotesFrom[article] = all;

    /// <summary>A thing has other quotes now.</summary>
    /// <param name="file">Of the thing.</param>
    public void Renew(ThingRef owner, InputFile file, IEnumerable<Quote> was, IReadOnlyList<Quote> now)
    {
        var index = before.Pack.Index;
        foreach (var article in was.Concat(now).Select(quote => quote.Article).Distinct())
        {
            var others = index.QuotesFrom(article).Where(quote => quote.Owner.Thing != owner).ToList();
            var at = others.TakeWhile(quote => !IsAfter(quote.Owner.Thing)).Count();
            Renew(article, [.. others.Take(at), .. now.Where(quote => quote.Article == article), .. others.Skip(at)]);
        }

        bool IsAfter(ThingRef other) => other.Kind == owner.Kind ? FileOf(other).File.Path.CompareTo(file.File.Path) > 0 : Rank(other.Kind) > Rank(owner.Kind);

        InputFile FileOf(ThingRef other) => other.Kind == ThingKind.Event ? index.Event(other.Id)!.Input : index.Actor(other.Id)!.Input; // owners are in the pack
    }

    // In this order a pack's quotes are numbered.
    static int Rank(ThingKind kind) => kind switch
    {
        ThingKind.Article => 0,
        ThingKind.Claim => 1,
        ThingKind.Event => 2,
        _ => 3,
    };

    /// <summary>Proves what is left to prove.</summary>
    /// <param name="file">That changed.</param>
    /// <param name="revised">With everything that is another but the quotes.</param>
    /// <returns>Null where something is wrong with it that keeps it from being whole.</returns>
    public VerifiedPack? Finish(InputFile file, Pack revised)
    {
        Findings.Add(MarkdownLinks.Check([file], References));
        if (Findings.HasErrors)
            return null;
        var (pack, own) = (before.Pack, Quotes.ToArray());
        revised = revised with { Quotes = [.. pack.Quotes, .. own], References = References };
        var index = new PackIndex(pack.Index, pack, revised, named, ReferenceEquals(revised.Finder, pack.Finder) ? pack.Index.Mentions : revised.Finder!, quotesFrom);
        QuotePlace?[] places = [.. before.Places, .. new QuotePlace?[own.Count]];
        foreach (var (article, quotes) in quotesFrom)
            QuoteVerifier.Seek(index.Article(article)!, quotes, places, limits); // quotes are from articles of the pack

        // Notes stand at places in seeds; in another text nobody knows yet where.
        var notes = before.EditorNotes.Where(note => ReferenceEquals(index.Article(note.Article)?.Seed, pack.Index.Article(note.Article)?.Seed)).ToEquatableArray();
        return new VerifiedPack(revised.With(index), EquatableArray.Taking(places), notes);
    }
}
