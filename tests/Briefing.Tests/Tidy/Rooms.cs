using System.Xml.Linq;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Tidy;

/// <summary>The house keeps its shape.</summary>
public class Rooms
{
    static readonly Dictionary<string, string[]> Uses = new(StringComparer.Ordinal)
    {
        ["Briefing.Text"] = [],
        ["Briefing.Templates"] = ["Briefing.Text"],
        ["Briefing.Syntax"] = ["Briefing.Text"],
        ["Briefing.Packs"] = ["Briefing.Text", "Briefing.Syntax"],
        ["Briefing.Authoring"] = ["Briefing.Text", "Briefing.Syntax", "Briefing.Packs"],
        ["Briefing.Site"] = ["Briefing.Text", "Briefing.Syntax", "Briefing.Packs", "Briefing.Templates"],
        ["Briefing.Starter"] = [],
        ["Briefing.Build"] = ["Briefing.Text", "Briefing.Syntax", "Briefing.Packs", "Briefing.Templates", "Briefing.Site"],
        ["Briefing.Preview"] = ["Briefing.Text", "Briefing.Syntax", "Briefing.Packs", "Briefing.Build"],
        ["Briefing.Cli"] = ["Briefing.Text", "Briefing.Syntax", "Briefing.Packs", "Briefing.Authoring", "Briefing.Templates", "Briefing.Site", "Briefing.Build", "Briefing.Preview"],
    };

    // Each third-party library is named in one room.
    static readonly Dictionary<string, string> Libraries = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = "Briefing.Syntax",
        ["Markdig"] = "Briefing.Syntax",
        ["AngleSharp"] = "Briefing.Authoring",
        ["System.CommandLine"] = "Briefing.Cli",
    };

    public static TheoryData<string> All() => [.. Directory.EnumerateDirectories(Repository.At("src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_room_uses_rooms_below_it_and_its_own_libraries(string room)
    {
        var project = XDocument.Load(Repository.At($"src/{room}/{room}.csproj"));
        var rooms = project.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))); // required by MSBuild
        Assert.Empty(rooms.Except(Uses[room]));
        foreach (var library in project.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value)) // required by MSBuild
            Assert.Equal(room, Libraries[library]);
    }
}
