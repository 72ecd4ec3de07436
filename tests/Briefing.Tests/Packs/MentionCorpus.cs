using Briefing.Packs.Mentions;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>Sentences with names and traps: what is meant stands in braces, with the actor's id after a bar.</summary>
public partial class MentionCorpus
{
    static readonly NamedActor[] Actors =
    [
        Person("ann-marsh", ["Ann Marsh", "Marsh"]),
        Person("omar-said", ["Omar Said", "Said"]),
        Person("ivo-stone", ["Ivo Stone", "Stone"]),
        Person("mira-stone", ["Mira Stone"]),
        Person("jean-valcourt", ["Jean-Paul Valcourt", "Valcourt"]),
        Person("rosa-park", ["Rosa Park", "Park"]),
        Thing("valonia", ["Valonia", "Valonian government", "Port Said"], ["Valonia Street", "Bank of Valonia"]),
        Thing("bank-of-valonia", ["Bank of Valonia"], []),
        Thing("delta-front", ["Delta Front", "DF", "al-Delta"], []),
        Thing("harbour-board", ["Harbour Board", "the Board"], []),
        Thing("washington", ["Washington"], ["Washington Herald"]),
        Thing("stone-valley", ["Stone Valley"], []),
    ];

    static readonly string[] Sentences =
    [
        "{Ann Marsh|ann-marsh} met {Omar Said|omar-said} on Monday. {Marsh|ann-marsh} said little.",
        "{Marsh|ann-marsh}’s plan and {Marsh|ann-marsh}'s map were shown to {Stone|ivo-stone}.",
        "The marsh was wet, and Marshall Hill stood above it.",
        "Dora Marsh, a neighbour, did not know {Ann Marsh|ann-marsh}.",
        "{Mira Stone|mira-stone} and {Ivo Stone|ivo-stone} are not related; {Stone|ivo-stone} lives in {Stone Valley|stone-valley}.",
        "They walked down Stone Street and past the Stone Age museum.",
        "Minister {Stone|ivo-stone} opened it with Ambassador {Valcourt|jean-valcourt}.",
        "Mr {Park|rosa-park} and Dr. {Park|rosa-park} were both invited to Riverside Park Hotel.",
        "Central Park was closed; {Rosa Park|rosa-park} had to go home.",
        "The {Valonian government|valonia} in {Valonia|valonia}'s capital said so.",
        "The {Bank of Valonia|bank-of-valonia} stands in Valonia Street.",
        "A {Valonia|valonia}-based group, the {Delta Front|delta-front} ({DF|delta-front}), claimed it.",
        "The pro-{Delta Front|delta-front} paper and fighters of {al-Delta|delta-front} agreed.",
        "Pdf files and the DFB are something else.",
        "Asked by {the Board|harbour-board}, {Jean-Paul Valcourt|jean-valcourt} answered; {Valcourt|jean-valcourt} left.",
        "Jean-Paul Valcourt-Lemaire is another man, and Paul Valcourt a third.",
        "The Washington Herald says that {Washington|washington} will pay.",
        "{Washington|washington}-{Valonia|valonia} talks began; the {Washington|washington}–{Valonia|valonia} line is open.",
        "“{Said|omar-said} was here,” said {Said|omar-said}.",
        "Ships left {Port Said|valonia} at noon.",
        "On Tuesday {Marsh|ann-marsh} met {Stone|ivo-stone} and {Park|rosa-park}.",
        "But {Marsh|ann-marsh} refused. Yesterday {Stone|ivo-stone} agreed. Finally {Valcourt|jean-valcourt} came.",
        "{Marsh|ann-marsh}, {Stone|ivo-stone} and {Valcourt|jean-valcourt} signed.",
        "Former governor {Ivo Stone|ivo-stone} told {Ann\nMarsh|ann-marsh} about it.",
        "President {Marsh|ann-marsh} spoke; General {Valcourt|jean-valcourt} listened.",
        "No stone was left unturned, said {Omar\u00a0Said|omar-said}.",
        "Valonians protested. The valonia oak has big acorns.",
        "{Marsh|ann-marsh}: no comment. ({Stone|ivo-stone} was away.) {Valcourt|jean-valcourt}?",
        "{Washington|washington} Talks With {Valonia|valonia} Resume As {Marsh|ann-marsh} Returns Home",
        "In {Valonia|valonia} {Marsh|ann-marsh} is known, in {Washington|washington} {Stone|ivo-stone} is.",
        "Both {Marsh|ann-marsh} and her deputy, Tomas Stone, were there.",
        "Said to be ill, he stayed away.",
    ];

    [Fact]
    public void Names_are_found_and_traps_are_not() => Measure(Actors, Sentences);

    [Fact]
    public void So_are_those_of_the_second_set() => Measure(Others, Traps);

    static void Measure(NamedActor[] actors, string[] sentences)
    {
        var finder = MentionFinder.Of(actors);
        var (right, wrong, missed) = (0, new List<string>(), new List<string>());
        foreach (var sentence in sentences)
        {
            var (text, meant) = Parse(sentence);
            var found = finder.Find(text).ToDictionary(mention => mention.Span, mention => mention.Actor.Value);
            right += meant.Count(one => found.TryGetValue(one.Key, out var actor) && actor == one.Value);
            wrong.AddRange(found.Where(one => !meant.TryGetValue(one.Key, out var actor) || actor != one.Value).Select(one => $"{one.Value}: {text}"));
            missed.AddRange(meant.Where(one => !found.ContainsKey(one.Key)).Select(one => $"{one.Value}: {text}"));
        }

        var (precision, recall) = ((double)right / (right + wrong.Count), (double)right / (right + missed.Count));
        Assert.True(
            precision >= 0.95 && recall >= 0.95,
            $"precision {precision:0.00}, recall {recall:0.00}\nwrong:\n{string.Join('\n', wrong)}\nmissed:\n{string.Join('\n', missed)}");
    }

    static (string Text, Dictionary<TextSpan, string> Meant) Parse(string sentence)
    {
        var (text, meant) = (new System.Text.StringBuilder(), new Dictionary<TextSpan, string>());
        for (var at = 0; at < sentence.Length; at++)
        {
            if (sentence[at] != '{')
            {
                text.Append(sentence[at]);
                continue;
            }

            var (bar, close) = (sentence.IndexOf('|', at), sentence.IndexOf('}', at));
            meant[new TextSpan(text.Length, bar - at - 1)] = sentence[(bar + 1)..close];
            text.Append(sentence.AsSpan(at + 1, bar - at - 1));
            at = close;
        }

        return (text.ToString(), meant);
    }

    static NamedActor Person(string id, EquatableArray<string> names) => new(Slug.Parse(id), names, [], true);

    static NamedActor Thing(string id, EquatableArray<string> names, EquatableArray<string> never) => new(Slug.Parse(id), names, never, false);
}
