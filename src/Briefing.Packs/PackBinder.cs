using Briefing.Packs.Binding;
using Briefing.Packs.Checks;
using Briefing.Packs.Disputes;
using Briefing.Packs.Mentions;
using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Packs.Origins;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>The one place where files meet: seeds and hand-written files become one linked model.</summary>
public static class PackBinder
{
    /// <summary>
    /// Binds what there is and reports what does not fit. What can't be bound, such as an article without its seed, is left out
    /// and has a finding. The result does not depend on the order of the files.
    /// </summary>
    public static Pack Bind(PackFiles files) => Bind(files, memory: null);

    /// <inheritdoc cref="Bind(PackFiles)"/>
    /// <param name="memory">What an earlier bind of the same pack left; null to work everything out and keep nothing.</param>
    public static Pack Bind(PackFiles files, PackMemory? memory) => Join(files, memory).Check();

    /// <summary>The same as far as the model: complete, but for some of its findings.</summary>
    public static BoundPack Join(PackFiles files, PackMemory? memory)
    {
        var findings = new FindingList();
        var folders = InputFolders.Of(files.Inputs, findings);
        var sources = ArticleSources.Join(files, folders.Articles, findings, memory);
        var language = folders.Pack?.Language?.Value ?? "en";
        var drafts = ArticleDraft.InOrder(sources.Select(source => ArticleDraft.Of(source, language))).ToList();
        var names = AuthoredNames.Of(folders, drafts, files.Drafts);
        var references = new References(names, findings, memory is null ? null : new UsedNames());
        var bound = drafts.Select(draft => draft.Id).ToHashSet();

        var quotes = new QuoteList();
        var keyPoints = drafts.Select(draft => ArticleBinder.KeyPoints(draft, quotes)).ToList();
        var claims = ClaimBinder.Bind(drafts, references, quotes, findings);
        var events = EventBinder.Bind(folders.Events, references, bound.Contains, quotes, findings);
        var actors = ActorBinder.Bind(folders.Actors, references, bound.Contains, quotes, findings);
        var themes = ThemeBinder.Bind(folders.Themes, references, findings);
        var info = PackInfoBinder.Bind(folders.Pack, files.FolderName, references, findings);

        var named = actors.Select(actor => MentionFinder.Named(actor.Input, actor.Names)).ToEquatableArray();
        var finder = memory?.Finder(named) ?? MentionFinder.Of(named);
        var articles = Articles(drafts, keyPoints, claims, events, finder, names, references, memory);
        var origins = OriginTable.Of(articles, memory);
        claims = OriginCounter.Count(claims, origins);

        var pack = new Pack(
            info, articles, actors, themes, events, [.. claims], NoteBinder.Bind(folders.Notes), quotes.ToArray(),
            DisputeFinder.Find(claims), MeasureTable.Of(claims), [])
        { Finder = finder, References = memory is null ? null : references, Origins = memory is null ? null : origins };

        if (folders.Pack is { } packFile)
        {
            findings.Add(EvidenceCheck.NoBasis(packFile, packFile.Assessments));
            findings.Add(DateCheck.OlderThanArticles(pack, packFile));
            findings.Add(DateCheck.SecurityExpired(packFile));
        }

        findings.Add(files.Inputs.SelectMany(file => file.Diagnostics));
        findings.Add(drafts.SelectMany(draft => draft.Seed.Diagnostics));
        return new BoundPack(pack, findings,
        [
            () => MarkdownLinks.Check(folders.All, references),
            () => SupportCycles.Check(claims, drafts.ToDictionary(draft => draft.Id, draft => draft.File)),
        ],
        [
            () => NumberCheck.Find(pack, folders.All, memory?.Checks),
            () => NameCheck.Find(pack, folders.All, memory?.Checks),
            () => DerivedCheck.Find(pack, folders.All),
            () => WeekdayCheck.Find([.. drafts.Select(draft => draft.Seed)], folders.All, memory),
            () => LikelihoodCheck.Find(folders.All, memory?.Checks),
            () => IsWhole(files, folders, drafts) ? Orphans.Check(pack, Links(folders), names) : [],
            () => SharedNames.Check(folders.Actors, finder),
            () => Corrections.Check(drafts),
        ]);
    }

    // What is missing may stand in what could not be read.
    static bool IsWhole(PackFiles files, InputFolders folders, List<ArticleDraft> drafts) =>
        files.Unreadable.IsEmpty
        && drafts.Count == folders.Articles.Count
        && !files.Inputs.Any(file => file.Diagnostics.Any(finding => finding.Severity == Severity.Error));

    static EquatableArray<Article> Articles(
        List<ArticleDraft> drafts, List<EquatableArray<KeyPoint>> keyPoints, List<Claim> claims,
        EquatableArray<TimelineEvent> events, MentionFinder finder, NameTable names, References references, PackMemory? memory)
    {
        var claimsOf = claims.ToLookup(claim => claim.Article);
        var eventsOf = events
            .SelectMany(happening => happening.Sources.Select(source => source.Article).Distinct(), (happening, article) => new { article, happening })
            .ToLookup(pair => pair.article, pair => pair.happening);
        var listed = drafts.Select(draft => new
        {
            Actors = references.All(draft.File, ThingKind.Actor, draft.File.Actors),
            Themes = references.All(draft.File, ThingKind.Theme, draft.File.Themes),
        }).ToList();

        var articles = new Article[drafts.Count];
        Work.ForEach(articles.Length, at =>
        {
            var draft = drafts[at];
            var mentions = ArticleBinder.Mentions(draft, finder, memory);
            var article = draft.Complete(
                keyPoints[at],
                ArticleBinder.Actors(listed[at].Actors, claimsOf[draft.Id], eventsOf[draft.Id], mentions),
                ArticleBinder.Themes(listed[at].Themes, claimsOf[draft.Id], eventsOf[draft.Id]),
                mentions);
            articles[at] = ArticleBinder.WithPublisher(article, names);
        });
        foreach (var outlet in articles.Select(article => article.Outlet).OfType<string>())
            references.Used?.Add(outlet);
        return [.. articles];
    }

    static IEnumerable<MarkdownTarget> Links(InputFolders folders) =>
        from file in folders.All
        from text in AuthoredTexts.Of(file)
        from reference in text.References
        where reference.Kind == MarkdownReferenceKind.Link
        select new MarkdownTarget(OwnerOf(file), reference.Target);

    static ThingRef? OwnerOf(InputFile file) => file switch
    {
        ActorFile => new ThingRef(ThingKind.Actor, file.Id),
        ThemeFile => new ThingRef(ThingKind.Theme, file.Id),
        _ => null,
    };
}
