using Briefing.Text;

namespace Briefing.Tests.Input;

/// <summary>Sound files that use every key, for tests that damage them.</summary>
static class Samples
{
    public const string Article = """
        # yaml-language-server: $schema=../.schema/article.json
        source: harbour-news-1.txt
        title: "Crews: no work before Monday"
        standfirst: 'The union''s answer'
        outlet: null
        byline: Ada Lund
        published: 2031-04-13
        date_note: The page shows two dates.
        url: https://example.org/news/1
        language: en
        origin: agency-report
        reliability: B
        read:
          skip: ["Newsletter:", Share]
          headings:
            - What the crews want
          captions: []
          from: PORT CITY —
          to: said on Monday.
        summary: |
          The [[dockers-union]] stays out until Monday [@crews-stay-out].

          Fourteen ships wait [@ships-wait; @harbour-news-1].
        body: >-
          Folded words
          in two lines.
        note: A *translation* by the outlet.
        key_points:
          - text: The crews stay out.
            quote: "We will not return to work before Monday"
            paragraph: 2
            note: Said before the vote.
          - text: Ships wait.
            quotes: [fourteen ships, {words: at anchor, paragraph: 3}]
        actors: [dockers-union, port-authority]
        themes: [wages]
        claims:
          - id: crews-stay-out
            text: The crews will not return before Monday.
            by: dockers-union
            via: [harbour-radio]
            basis: on-record
            quote: "not […] before Monday"
            about: [port-authority]
            themes: [wages]
            date: 2031-04
            date_note: The article names no day.
            contradicts: [crews-return]
            supports: [strike-goes-on]
            differs: [{claim: sixteen-ships, how: fourteen against sixteen}]
            credibility: 2
            attribution_note: Named above.
            note: Said before the vote.
          - id: ships-wait
            text: Fourteen ships wait.
            by: {unnamed: two captains}
            basis: unnamed
            quotes:
              - "more than
                fourteen ships"
            figure: {measure: ships-waiting, value: 14, unit: ships, qualifier: more than}
        derived: [{value: 2, from: sixteen-ships - ships-wait, note: At the highest count.}]
        accept:
          - code: BP412
            at: "Saturday, April 13, 2031"
            note: It was a Sunday.
        """;

    public const string Pack = """
        title: The harbour strike
        subtitle: What three papers say, and where they part
        as_of: 2031-05-02
        language: en
        base_url: https://example.org/
        bottom_line: |
          The crews stay out [@crews-stay-out].
        article_text: excerpts
        agreed: ["The quay is empty [@quay-empty]."]
        disputed:
          - How many ships wait.
        gaps: [What the strike costs.]
        derived: [{value: 2, from: sixteen-ships - ships-wait, note: At the highest count.}]
        assessments:
          - text: The strike will outlast the month.
            likelihood: likely
            confidence: moderate
            basis: [crews-stay-out]
        security:
          contact: ["mailto:security@example.org", https://example.org/report, "tel:+1-201-555-0123"]
          expires: 2032-01-01
          policy: https://example.org/policy
        """;

    public const string Actor = """
        name: Dockers' Union
        kind: organisation
        role: Union of the crane crews
        aliases: [the union, Dockers]
        never: [European Union]
        relations:
          - to: port-authority
            as: negotiates with
            quote: {article: harbour-news-1, words: talks with the authority, paragraph: 1}
        derived: [{value: 2, from: sixteen-ships - ships-wait, note: At the highest count.}]
        summary: The union of the crane crews.
        body: |
          Founded in 1911.
        """;

    public const string Event = """
        name: Crews walk out
        date: XXXX-04-11
        date_note: One source says Thursday.
        place: North quay
        actors: [dockers-union]
        themes: [wages]
        derived: [{value: 2, from: sixteen-ships - ships-wait, note: At the highest count.}]
        summary: They left at noon.
        body: |
          More.
        sources:
          - {article: harbour-news-1, quote: walked out}
          - article: harbour-news-2
            quotes: [left the quay]
        same_as: [walkout]
        not_same_as: [second-walkout]
        """;

    public const string Theme = """
        name: Wages
        question: What would end the strike?
        parent: labour
        draft: false
        derived: [{value: 2, from: sixteen-ships - ships-wait, note: At the highest count.}]
        summary: What the crews earn.
        body: |
          More.
        assessments: []
        """;

    public const string Note = """
        ---
        title: Terms
        order: 2
        summary: What the words mean.
        glossary:
          - term: lighter
            text: A flat boat.
        ---
        A text with a [[dockers-union|link]], a | table |
        """;

    public static IReadOnlyList<TextFile> All { get; } =
    [
        TextFile.FromText("input/articles/harbour-news-1.yaml", Article + "\n"),
        TextFile.FromText("input/pack.yaml", Pack + "\n"),
        TextFile.FromText("input/actors/dockers-union.yaml", Actor + "\n"),
        TextFile.FromText("input/events/walkout.yaml", Event + "\n"),
        TextFile.FromText("input/themes/wages.yaml", Theme + "\n"),
        TextFile.FromText("input/notes/terms.md", Note + "\n"),
    ];
}
