using System.Globalization;
using System.Text;
using Briefing.Build.Folders;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Folders;

/// <summary>Runs <c>tests/specs/folders/</c>.</summary>
public class FolderSpecs
{
    /// <summary>So low that a case stays small.</summary>
    internal static readonly Limits Bounds = Limits.Default.With(Limit.FileSize, 1).With(Limit.PackSize, 2).With(Limit.Files, 9);

    static readonly IReadOnlyList<SpecCase> Cases = SpecFile.ReadAll("folders");

    public static TheoryData<string> Names() => [.. Cases.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string name)
    {
        var spec = Cases.Single(one => one.ToString() == name);
        using var pack = Lay(spec);
        if (spec.Find("expect", "findings") is not { } expected)
        {
            if (Environment.IsPrivilegedProcess)
                return;
            expected = spec.Find("expect", "findings-unless-root");
        }

        var contents = PackFolder.Read(pack.Path, new FolderOptions(2, Bounds));
        var told = contents.Findings.Select(finding =>
            $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Kind.Code} {finding.Where} {finding.Kind.Name}\n");
        Assert.Equal(expected, string.Concat(told));
    }

    /// <summary>The files of a case, on disk.</summary>
    internal static TemporaryFolder Lay(SpecCase spec)
    {
        var pack = new TemporaryFolder();
        foreach (var block in spec.Blocks.Where(block => block.Kind != "expect"))
            Lay(pack, block);
        return pack;
    }

    static void Lay(TemporaryFolder pack, SpecBlock block)
    {
        if (block.Kind == "link")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(pack.At(block.Name))!); // a block's name has a folder
            File.CreateSymbolicLink(pack.At(block.Name), block.Text.Trim());
            return;
        }

        pack.With(block.Name, block.Kind == "large" ? new byte[int.Parse(block.Text, CultureInfo.InvariantCulture)] : Bytes(block.Text));
        if (block.Kind == "secret" && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(pack.At(block.Name), UnixFileMode.None);
    }

    // ⟪93⟫ is one byte; everything else is UTF-8.
    static byte[] Bytes(string text)
    {
        var bytes = new List<byte>();
        for (var at = 0; at < text.Length;)
        {
            var hex = text.IndexOf('⟪', at);
            bytes.AddRange(Encoding.UTF8.GetBytes(text[at..(hex < 0 ? text.Length : hex)]));
            if (hex < 0)
                break;
            bytes.Add(Convert.ToByte(text.Substring(hex + 1, 2), 16));
            at = hex + 4;
        }

        return [.. bytes];
    }
}
