using Briefing.Packs.Checks;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>
/// What the checks found in single files, texts and quotes. Each answer is kept with everything the question looked at, and holds
/// as long as that is the same.
/// </summary>
sealed class CheckMemory
{
    readonly Remembered<InputFile, Diagnostic[]> weekdays = new();
    readonly Remembered<InputFile, Diagnostic[]> likelihoods = new();
    readonly Remembered<InputFile, MarkdownText[]> withNumbers = new();
    readonly Remembered<MarkdownText, NumberAnswer> numbers = new();
    readonly Remembered<InputFile, NameAnswer> names = new();
    readonly Remembered<InputFile, string[]> smallWords = new();
    readonly Remembered<QuotePlace, FairAnswer> fair = new();
    NamesAnswer? known;

    sealed record NumberAnswer(NumberBasis Basis, Diagnostic[] Findings);

    sealed record FairAnswer(SeedDocument Seed, string Words, SourceLocation Authored, bool OwnVoice, Diagnostic? Finding);

    sealed record NamesAnswer(EquatableArray<string?> Texts, EquatableArray<string> Persons, KnownNames Names);

    public Diagnostic[] Weekdays(InputFile file, Func<Diagnostic[]> find) => weekdays.Of(file, find);

    public Diagnostic[] Likelihoods(InputFile file, Func<Diagnostic[]> find) => likelihoods.Of(file, find);

    /// <summary>The texts of a file that may hold numbers.</summary>
    public MarkdownText[] WithNumbers(InputFile file, Func<MarkdownText[]> choose) => withNumbers.Of(file, choose);

    public Diagnostic[] Numbers(MarkdownText text, NumberBasis basis, Func<Diagnostic[]> find) =>
        numbers.Of(text, answer => answer.Basis == basis, () => new NumberAnswer(basis, find())).Findings;

    /// <summary>The very same names while the texts they are from are the same, so that what was asked of them holds.</summary>
    public KnownNames KnownNames(EquatableArray<string?> texts, EquatableArray<string> persons, Func<KnownNames> read)
    {
        if (known is null || known.Texts != texts || known.Persons != persons)
            known = new NamesAnswer(texts, persons, read());
        return known.Names;
    }

    public NameAnswer Names(InputFile file, KnownNames known, Func<NameAnswer> ask) => names.Of(file, answer => ReferenceEquals(answer.Known, known), ask);

    public string[] SmallWords(InputFile file, Func<string[]> read) => smallWords.Of(file, read);

    /// <summary>What is unfair in a quote, asked once for its place in the seed.</summary>
    public Diagnostic? Fair(Article article, Quote quote, QuotePlace place, bool ownVoice, Func<Diagnostic?> find) => fair
        .Of(
            place,
            answer => ReferenceEquals(answer.Seed, article.Seed) && answer.Words == quote.Words && answer.Authored == quote.Authored && answer.OwnVoice == ownVoice,
            () => new FairAnswer(article.Seed, quote.Words, quote.Authored, ownVoice, find()))
        .Finding;
}

/// <summary>What the numbers of a text are compared with.</summary>
/// <param name="File">In which the text stands.</param>
/// <param name="Language">The pack's.</param>
/// <param name="Sources">The files and seeds of the articles that the text rests on, in order.</param>
/// <param name="Events">That it rests on.</param>
sealed record NumberBasis(InputFile File, string Language, EquatableArray<ArticleBasis> Sources, EquatableArray<EventFile> Events)
{
    public static NumberBasis Of(Pack pack, InputFile file, IReadOnlyList<Article> sources, IEnumerable<ThingRef> things) => new(
        file,
        pack.Info.Language,
        sources.Select(article => new ArticleBasis(article.Input, article.Seed)).ToEquatableArray(),
        things.Where(thing => thing.Kind == ThingKind.Event).Select(thing => pack.Index.Event(thing.Id)?.Input).OfType<EventFile>().ToEquatableArray());
}

/// <summary>What all that is known of an article alone follows from.</summary>
sealed record ArticleBasis(ArticleFile File, SeedDocument Seed);
