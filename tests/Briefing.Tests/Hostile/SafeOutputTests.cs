using System.Text;
using Briefing.Build.Output;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Hostile;

/// <summary>A judge that has stopped judging must be noticed.</summary>
public class SafeOutputTests
{
    [Theory]
    [InlineData("index.html", "<p>Nothing.</p><a href=\"../x/\">x</a><script src=\"assets/site.js\" defer></script>", 0)]
    [InlineData("index.html", "<script>alert(1)</script>", 1)]
    [InlineData("index.html", "<script src=\"//example.org/assets/x.js\"></script>", 1)]
    [InlineData("index.html", "<script src=\"\\\\/\\example.org/assets/x.js\"></script>", 1)]
    [InlineData("index.html", "<script src=\"/a//example.org/assets/x.js\"></script>", 0)]
    [InlineData("index.html", "<script src=\"http://the-site.example/assets/x.js\"></script>", 1)]
    [InlineData("index.html", "<script type=\"application/ld+json\">{\"a\": 1}</script>", 0)]
    [InlineData("index.html", "<script type=\"application/ld+json\">{\"a\": </script>", 1)]
    [InlineData("index.html", "<p onclick=\"x\">x</p>", 1)]
    [InlineData("index.html", "<p style=\"x\">x</p>", 1)]
    [InlineData("index.html", "<a href=\" java\nscript:alert(1)\">x</a>", 1)]
    [InlineData("index.html", "<iframe src=\"x\"></iframe>", 1)]
    [InlineData("picture.svg", "<svg><a href=\"javascript:alert(1)\">x</a></svg>", 1)]
    [InlineData("a.json", "{\"a\": 1}", 0)]
    [InlineData("a.json", "{\"a\": 1", 1)]
    [InlineData("a.xml", "<a>&amp;</a>", 0)]
    [InlineData("a.xml", "<a>&</a>", 1)]
    [InlineData("a.csv", "a,-1,\"'=1\"\n", 0)]
    [InlineData("a.csv", "a,\"=1+1\"\n", 1)]
    [InlineData("a.csv", "a,@x\n", 1)]
    public void Dangers_are_seen(string path, string text, int count) =>
        Assert.Equal(count, SafeOutput.Dangers([new OutputFile(RepoPath.Parse(path), Encoding.UTF8.GetBytes(text))]).Count);
}
