using System.Text;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Site;

public class OwnTheme
{
    [Fact]
    public void Replaces_the_built_in_one_file_by_file()
    {
        var result = SiteBuild.Run(new BuildRequest(Repository.At("tests/packs/own-theme"), null, FolderOptions.Default), new Silence());
        var lost = Encoding.UTF8.GetString(result.Files.Single(file => file.Path.Value == "404.html").Content.Span);
        Assert.Contains("<h1>Nothing here, a theme of its own</h1>", lost, StringComparison.Ordinal);

        // The one date that a template can ask for is the pack's own.
        Assert.Contains("<p>2018-02-02</p>", lost, StringComparison.Ordinal);
        Assert.Contains(result.Files, file => file.Path.Value == "articles/well/index.html");
    }
}
