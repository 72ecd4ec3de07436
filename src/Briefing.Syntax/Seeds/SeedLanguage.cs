using System.Buffers;

namespace Briefing.Syntax.Seeds;

/// <summary>Tells the language of a text by its script and its most frequent little words.</summary>
public static class SeedLanguage
{
    /// <summary>Enough letters to be sure; more would only cost time.</summary>
    const int Sample = 20_000;

    static readonly FrequentWords Latin = new(
    [
        ("en", """
            the of and to in is was for that on with as are by from it at has have be this which said were not his their will but who
            an been had its they more after
            """),
        ("fr", """
            le la les des du et est dans une pour que qui sur par pas avec plus ce sont au aux ont été cette mais son ses leur elle il
            ne se sa l' d' qu' être selon après
            """),
        ("de", """
            der die das und ist nicht von den dem ein eine mit für auf des sich im zu auch es wird bei sind hat nach wie aus einer
            einem werden über oder noch nur wurde sie er haben
            """),
        ("es", """
            el los las una que del por con para es se en un no lo como más pero sus este fue ha son según entre también desde su al
            sobre hasta muy ya años
            """),
        ("it", """
            il di che è per un una non con del della gli dei sono nel alla le lo si da anche più al ma come questo delle ha hanno dopo
            stato nella
            """),
        ("pt", """
            o os as que do da não uma em um para com por dos das mais como no na se foi são ao pelo pela também já entre à isso até
            segundo
            """),
        ("nl", """
            de het een van en is dat niet op te zijn met voor die in door aan er ook naar bij wordt uit om maar werd heeft hebben nog
            over deze
            """),
        ("tr", """
            ve bir bu için ile da de olarak daha çok en olan gibi kadar sonra ancak dedi ise göre ne olduğunu değil her tarafından
            üzerinde yeni son
            """),
    ]);

    static readonly FrequentWords Arabic = new(
    [
        ("fa", """
            است که در را این از به با برای های می شد آن یک کرد بود خود تا هم باید شده گفت کرده نیز دارد اما ها شود نیست آنها
            """),
        ("ar", """
            في من على إلى أن التي الذي هذا هذه عن مع كان قد لا ما بعد قال بين ذلك لم كما أو ولا وقال كانت خلال حيث عند
            """),
        ("ur", """
            کے کی ہے میں کا اور سے نے کو پر ہیں کہ یہ بھی تھا نہیں گیا ہو ایک کر رہے تھے اس جو
            """),
        ("ps", """
            په د چې او کې له ته یې دی دا ده کړي نه سره شوي وي هم کړ پر څخه شي خو کوي وايي هغه
            """),
    ]);

    static readonly FrequentWords Cyrillic = new(
    [
        ("ru", """
            и в не на что с по как это из от за для его он к а но о у был также после были который я бы или только еще
            """),
        ("uk", """
            і в на що та з не у за від як до це про для його є але або також після був які під час
            """),
        ("bg", """
            и на да се за от в с че по не са е който към след като при които ще между през
            """),
    ]);

    /// <summary>BCP 47 tag; null when the text is too short or too mixed to tell.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Sample)
            text = text[..Sample];
        return SystemOf(text) switch
        {
            WritingSystem.Latin => Latin.Likeliest(text),
            WritingSystem.Arabic => Arabic.Likeliest(text),
            WritingSystem.Cyrillic => Cyrillic.Likeliest(text),
            WritingSystem.Han => HasKana(text) ? "ja" : "zh",
            WritingSystem.Kana => "ja",
            WritingSystem.Hangul => "ko",
            WritingSystem.Hebrew => "he",
            WritingSystem.Greek => "el",
            WritingSystem.Devanagari => "hi",
            _ => null,
        };
    }

    /// <summary>The script with the most letters.</summary>
    static WritingSystem SystemOf(ReadOnlySpan<char> text)
    {
        Span<int> letters = stackalloc int[WritingSystems.Count];
        letters.Clear();
        foreach (var unit in text)
        {
            if (char.IsAsciiLetter(unit))
                letters[(int)WritingSystem.Latin]++;
            else if (!char.IsAscii(unit) && WritingSystems.Of(unit) is var system and not WritingSystem.None)
                letters[(int)system]++;
        }

        return WritingSystems.Most(letters);
    }

    internal static string? OfArticle(string text, List<SeedUnit> units)
    {
        var sample = ArrayPool<char>.Shared.Rent((2 * Sample) + 1);
        var length = 0;
        foreach (var unit in units)
        {
            if (length >= Sample)
                break;
            if (unit.Kind is not (SeedLineKind.Paragraph or SeedLineKind.Heading or SeedLineKind.Title or SeedLineKind.Standfirst
                or SeedLineKind.Caption))
                continue;
            var words = unit.Span.Of(text)[..Math.Min(unit.Span.Length, Sample)];
            words.CopyTo(sample.AsSpan(length));
            length += words.Length;
            sample[length++] = '\n';
        }

        var language = Of(sample.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(sample);
        return language;
    }

    internal static TextDirection DirectionOf(WritingSystem system) =>
        WritingSystems.IsRightToLeft(system) ? TextDirection.RightToLeft : TextDirection.LeftToRight;

    /// <summary>The direction in which a language is written.</summary>
    /// <param name="language">BCP 47 tag; its first part decides.</param>
    public static TextDirection DirectionOf(string language)
    {
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        var first = (hyphen < 0 ? language : language[..hyphen]).ToLowerInvariant();
        return first is "ar" or "fa" or "prs" or "ps" or "ur" or "he" or "yi" or "ckb" or "sd" or "ug" or "dv" or "ks"
            ? TextDirection.RightToLeft
            : TextDirection.LeftToRight;
    }

    static bool HasKana(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (unit is >= '\u3041' and <= '\u30fa')
                return true;
        }

        return false;
    }
}
