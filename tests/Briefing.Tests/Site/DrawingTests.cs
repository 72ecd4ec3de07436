using System.Text;
using System.Text.RegularExpressions;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Site;
using Briefing.Site.Drawing;
using Briefing.Site.Views;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>Drawings: every name has a place of its own inside the drawing, and the same data draws the same.</summary>
public partial class DrawingTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    [InlineData(12, true)]
    [InlineData(29, false)]
    [InlineData(30, false)]
    public void No_two_names_of_a_network_overlap(int count, bool hasMiddle)
    {
        var random = new Random(count);
        for (var round = 0; round < 20; round++)
        {
            var nodes = Nodes(count, random);
            var middle = hasMiddle ? nodes[0] with { Href = null } : null;
            var ring = hasMiddle ? nodes[1..] : nodes;
            var ties = Ties(nodes, random);
            var drawing = NetworkDrawing.Make(middle, NetworkDrawing.Order(ring, ties), ties);
            Assert.Equal(count, drawing.Nodes.Count);
            AssertApart(drawing.Nodes.Select(node => LabelBox(node.Label, node.LabelX, node.LabelY, node.Anchor, NetworkDrawing.FontSize)).ToList(), NetworkDrawing.Width, drawing.Height);

            var again = NetworkDrawing.Make(middle, NetworkDrawing.Order(ring, ties), ties);
            Assert.Equal(drawing, again);
        }
    }

    [Fact]
    public void No_name_of_a_network_lies_on_another_actors_dot()
    {
        var random = new Random(5);
        var nodes = Nodes(13, random);
        var ties = Ties(nodes, random);
        var drawing = NetworkDrawing.Make(nodes[0], NetworkDrawing.Order(nodes[1..], ties), ties);
        foreach (var label in drawing.Nodes)
        {
            var box = LabelBox(label.Label, label.LabelX, label.LabelY, label.Anchor, NetworkDrawing.FontSize);
            Assert.DoesNotContain(drawing.Nodes, node => node != label && box.Overlaps(new Box(node.X - node.Radius, node.Y - node.Radius, node.X + node.Radius, node.Y + node.Radius)));
        }
    }

    [Fact]
    public void A_small_pack_has_a_timeline_with_the_event_whose_year_is_not_stated_under_its_own_heading()
    {
        var plan = SmallSite.Plan();
        var view = (TimelineView)SmallSite.ViewOf(plan.Pages.Single(page => page.Kind == PageKind.Timeline), plan);
        Assert.Equal(["certain", "no-year"], view.Drawing!.Marks.Select(mark => mark.Style)); // the pack has two dated events
        Assert.True(view.Drawing.NoYearAt > 0);
    }

    [Fact]
    public void An_event_whose_accounts_part_over_the_day_stands_at_each_with_a_line_between_them()
    {
        var result = SiteBuild.Run(new BuildRequest(Repository.At("tests/packs/disputed-dates"), null, FolderOptions.Default), new Silence());
        var page = Encoding.UTF8.GetString(result.Files.Single(file => file.Path.Value == "timeline/index.html").Content.Span);
        var drawing = page[page.IndexOf("<svg class=\"timeline-drawing\"", StringComparison.Ordinal)..page.IndexOf("</svg>", StringComparison.Ordinal)];
        Assert.Equal(["2 March 2021", "3 March 2021"], FireDates().Matches(drawing).Select(match => match.Groups[1].Value));
        Assert.Single(JoinPaths().Matches(drawing));
        var list = page[page.IndexOf("class=\"timeline-group\"", StringComparison.Ordinal)..];
        Assert.Equal(2, list.Split("<a href=\"../events/fire/\">The mill burns down</a>").Length - 1);
    }

    [GeneratedRegex("<title>The mill burns down, (.*?)</title>")]
    private static partial Regex FireDates();

    [GeneratedRegex("<path class=\"join\" d=\"M[0-9]+ [0-9]+L[0-9]+ [0-9]+\"")]
    private static partial Regex JoinPaths();

    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    public void No_two_names_of_a_timeline_overlap(string language)
    {
        var plan = SitePlanner.Plan(SmallSite.WithEvents(ManyDates, language), SiteTheme.Load([]), SiteOptions.Default);
        var drawing = ((TimelineView)SmallSite.ViewOf(plan.Pages.Single(page => page.Kind == PageKind.Timeline), plan)).Drawing!; // its events have dates
        Assert.True(drawing.Marks.Count >= ManyDates.Length);
        AssertApart(drawing.Marks.Select(mark => LabelBox(mark.Label, mark.LabelX, mark.LabelY, mark.Anchor, TimelineDrawing.FontSize)).ToList(), TimelineDrawing.Width, drawing.Height);
        Assert.Equal(["certain", "no-year", "open-end", "open-start", "uncertain"], drawing.Marks.Select(mark => mark.Style).Distinct().Order());
        Assert.Equal(language == "fa" ? 1000 : 0, drawing.BeginsAt);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(24, 4)]
    [InlineData(25, 5)]
    [InlineData(1_000_000, 1000)]
    [InlineData(long.MaxValue, int.MaxValue)]
    public void Roots_are_whole_and_rounded_down(long square, int root) => Assert.Equal(root, WholeRoot.Of(square));

    [Fact]
    public void A_scale_keeps_the_order_of_days()
    {
        DateOnly[] days = [new(1850, 3, 1), new(2001, 1, 1), new(2025, 9, 14), new(2025, 9, 15), new(2025, 12, 31)];
        var scale = YearScale.Of(days.Select(day => day.Year), 1000);
        var places = days.Select(scale.At).ToList();
        Assert.Equal(places.Order(), places);
        Assert.InRange(scale.At(new DateOnly(2026, 6, 1)), places[^1], 1000);
        Assert.Equal(0, scale.At(new DateOnly(1700, 1, 1)));
    }

    [Fact]
    public void Words_that_are_too_wide_end_in_an_ellipsis()
    {
        var cut = TextWidth.Fit("International Organization for Migration", 15, 150);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.InRange(TextWidth.Of(cut, 15), 60, 150);
        Assert.Equal("Iran", TextWidth.Fit("Iran", 15, 150));
    }

    static readonly string[] ManyDates =
    [
        "2001", "2013/2018", "../2020-02-29", "2020-02-29", "2021~", "2021/..", "2024", "2025-01-02", "2025-01-03", "2025-08-24/2025-08-30", "../2025-09-17",
        "../2025-09-17", "2025-09-14?", "2025-09-15?", "2025-09-16?", "2025-10", "2025-12-28", "2025-12-28/2025-12-30", "XXXX-10-22", "XXXX-11-02", "XXXX-12",
    ];

    static List<NetworkDrawing.Node> Nodes(int count, Random random) => Enumerable.Range(0, count)
        .Select(at => new NetworkDrawing.Node(Slug.Make($"actor-{at}"), new string((char)('a' + random.Next(26)), random.Next(3, 60)), $"../{at}/", random.Next(200)))
        .ToList();

    static List<Tie> Ties(List<NetworkDrawing.Node> nodes, Random random) => nodes
        .Skip(1)
        .Select((node, at) => (node.Id, Other: nodes[random.Next(at + 1)].Id))
        .Select(pair => pair.Id.CompareTo(pair.Other) < 0 ? (pair.Id, pair.Other) : (pair.Other, pair.Id))
        .Select(pair => new Tie(pair.Item1, pair.Item2, random.Next(1, 9), random.Next(3), random.Next(4) == 0))
        .ToList();

    static Box LabelBox(string words, int x, int y, string anchor, int size)
    {
        var width = TextWidth.Of(words, size);
        var left = anchor switch { "start" => x, "end" => x - width, _ => x - (width / 2) };
        return new Box(left, y - size, left + width, y + (size / 3));
    }

    static void AssertApart(List<Box> boxes, int width, int height)
    {
        foreach (var box in boxes)
        {
            Assert.InRange(box.Left, 0, width);
            Assert.InRange(box.Right, 0, width);
            Assert.InRange(box.Bottom, 0, height);
        }

        for (var one = 0; one < boxes.Count; one++)
        {
            for (var other = one + 1; other < boxes.Count; other++)
                Assert.False(boxes[one].Overlaps(boxes[other]), $"{boxes[one]} and {boxes[other]}");
        }
    }

    readonly record struct Box(int Left, int Top, int Right, int Bottom)
    {
        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
