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
        var lost = result.Files.Single(file => file.Path.Value == "404.html");
        Assert.Contains("<h1>Nothing here, a theme of its own</h1>", Encoding.UTF8.GetString(lost.Content.Span), StringComparison.Ordinal);
        Assert.Contains(result.Files, file => file.Path.Value == "articles/well/index.html");
    }
}
