using BenchmarkDotNet.Attributes;
using Briefing.Templates;
using HandlebarsDotNet;

namespace Briefing.Bench;

/// <summary>
/// One page, warm, by both engines in one run. In this process, because a generated project would not restore under the
/// house's locked packages.
/// </summary>
[InProcess]
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    readonly BenchPage page = BenchPage.Make();
    readonly TemplateSet set = BriefingPage.Parse();
    readonly HandlebarsTemplate<object, object> handlebars = HandlebarsPage.Compile();
    readonly System.Buffers.ArrayBufferWriter<byte> bytes = new(64 * 1024);

    [Benchmark(Baseline = true)]
    public string Handlebars() => handlebars(page);

    [Benchmark]
    public string Briefing() => set.Render("page", page).Text;

    /// <summary>As the site writes pages: into UTF-8, without the text between.</summary>
    [Benchmark]
    public int BriefingToUtf8()
    {
        bytes.ResetWrittenCount();
        set.Render("page", page, bytes);
        return bytes.WrittenCount;
    }

#pragma warning disable CA1822 // The harness wants methods of the object.
    [Benchmark]
    public TemplateSet Parse()
    {
        var parsed = BriefingPage.Parse();
        BriefingPage.ParseAll(parsed);
        return parsed;
    }
}
