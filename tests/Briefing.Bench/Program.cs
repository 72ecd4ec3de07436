using BenchmarkDotNet.Running;
using Briefing.Bench;

// `dotnet run -c Release --project tests/Briefing.Bench` measures with BenchmarkDotNet; `-- quick` takes the medians of
// paired rounds in some seconds, `-- cold` times the first page of this process, `-- packs` verifies quotes and finds mentions in
// packs of a thousand and ten thousand articles.
switch (args.FirstOrDefault())
{
    case "quick":
        QuickBench.Run();
        break;
    case "cold":
        QuickBench.Cold();
        break;
    case "packs":
        PackBench.Run();
        break;
    case "print":
        Console.WriteLine(BriefingPage.Parse().Render("page", BenchPage.Make()).Text);
        break;
    case "print-handlebars":
        Console.WriteLine(HandlebarsPage.Compile()(BenchPage.Make()));
        break;
    default:
        BenchmarkRunner.Run<TemplateBenchmarks>(null, args);
        break;
}
