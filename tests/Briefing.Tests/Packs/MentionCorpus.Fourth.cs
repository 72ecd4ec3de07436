using Briefing.Packs.Mentions;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>A fourth set, of a diplomat's visits, a port and a football club, written by somebody who had not read how names are found.</summary>
public partial class MentionCorpus
{
    static readonly NamedActor[] Visitors =
    [
        Person("walter-kabul", ["Walter Reed", "Reed"]),
        Person("susan-reed", ["Susan Reed"]),
        Person("hale", ["Jonathan Hale", "Hale"]),
        Person("al-amin", ["Yusuf al-Amin", "al-Amin"]),
        Person("rahimi", ["Farid Rahimi", "Rahimi", "فرید رحیمی", "رحیمی"]),
        Person("stanley", ["Port Stanley", "Stanley Port", "Stanley"]),
        Person("green", ["Olive Green", "Green"]),
        Person("o-neill", ["Siobhan O'Neill", "O'Neill"]),
        Thing("kabul", ["Kabul", "کابل"], ["Kabul River"]),
        Thing("kabul-university", ["Kabul University"], []),
        Thing("united", ["Harwick United", "United"], ["United States", "United Nations"]),
        Thing("us", ["United States", "US", "Washington"], ["Washington Post"]),
        Thing("un", ["United Nations", "UN"], []),
        Thing("foreign-ministry", ["foreign ministry", "the ministry"], []),
        Thing("green-party", ["Green Party", "Greens"], []),
        Thing("council", ["Harwick Council", "the council"], ["Council of Europe"]),
        Thing("harwick", ["Harwick"], ["Harwick Herald"]),
    ];

    static readonly string[] Visits =
    [
        "{Walter Reed|walter-kabul} landed in {Kabul|kabul} on Thursday. {Reed|walter-kabul} met {Rahimi|rahimi} the same day.",
        "{Susan Reed|susan-reed}, no relation of {Walter Reed|walter-kabul}, teaches at {Kabul University|kabul-university}.",
        "A reed grew by the Kabul River, and a hale old man cut it.",
        "“{Reed|walter-kabul} is welcome,” {Hale|hale} wrote; {Reed|walter-kabul}’s aides said nothing.",
        "Former envoy {Reed|walter-kabul} and ambassador {Hale|hale} arrived with {Yusuf al-Amin|al-amin}'s brother.",
        "{Yusuf al-Amin|al-amin} and {O'Neill|o-neill} spoke by telephone. {Siobhan O’Neill|o-neill} called it useful.",
        "{United|united} beat the {UN|un} staff team 4-1 in a friendly in {Harwick|harwick}.",
        "The {United States|us} and the {United Nations|un} sent teachers; the {US|us} paid.",
        "The Washington Post says {Washington|us} knew. The Harwick Herald does not.",
        "The {foreign ministry|foreign-ministry} denied it. {The ministry|foreign-ministry} said {Hale|hale} had not called.",
        "{The council|council} met in {Harwick|harwick}; the Council of Europe was not asked, and {Harwick Council|council} did not mind.",
        "{Green|green} left the {Green Party|green-party} in May, and the {Greens|green-party} let her go.",
        "The green field behind Green Lane belongs to {Olive Green|green}.",
        "Usain said the us-and-them talk must end.",
        "{Hale|hale}, {Reed|walter-kabul} and {Rahimi|rahimi} posed for a picture; Thomas Hale-Simms took it.",
        "{KABUL|kabul}: {Reed|walter-kabul} meets {Rahimi|rahimi} again",
        "In {Kabul|kabul}, {US|us}-made lorries wait. {US|us}' interests are at stake, {Reed|walter-kabul} said.",
        "Mr {Rahimi|rahimi} thanked Dr {O'Neill|o-neill} and Ms {Green|green}.",
        "{Jonathan\nHale|hale} crossed the border on foot.",
        "Kabuli bread is sold in {Harwick|harwick}'s market; Kabulis sell it.",
        "Nathan Hale was a spy of another century; Hale Street is named for him.",
        "{فرید رحیمی|rahimi} در {کابل|kabul} گفت که گفتگو ادامه دارد.",
        "{رحیمی|rahimi} به {کابل|kabul} رفت.",
        "{Walter Reed|walter-kabul}—once a teacher—never forgot {Kabul|kabul}.",
        "“Ask {Stanley|stanley},” said {Hale|hale}. Old {Stanley|stanley} knew {Port Stanley|stanley} well.",
        "{Harwick United|united} fans marched to the {US|us} embassy in {Kabul|kabul}.",
        "The {foreign ministry|foreign-ministry} of the {US|us}? There is none, {Green|green} joked.",
        "{Rahimi|rahimi}-{Reed|walter-kabul} talks: what is known",
        "The talks in {Kabul|kabul} were {Reed|walter-kabul}'s third. (He first came with {Hale|hale}.)",
        "Reuters, quoting {Rahimi|rahimi}, says that {Al-Amin|al-amin} has left.",
        "Ministers from nine states met; {the ministry|foreign-ministry}'s cat slept.",
    ];

    [Fact]
    public void So_are_those_of_the_fourth_set() => Measure(Visitors, Visits);
}
