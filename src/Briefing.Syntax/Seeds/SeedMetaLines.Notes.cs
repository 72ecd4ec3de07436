namespace Briefing.Syntax.Seeds;

static partial class SeedMetaLines
{
    public static bool IsReadTime(ReadOnlySpan<char> words)
    {
        if (words.Length > 60 || !(SeedDateReader.HasDigit(words) || words.StartsWith("less than", StringComparison.OrdinalIgnoreCase)))
            return false;
        var (minutes, number, count) = (false, false, 0);
        var key = FoldedWords.Key(words);
        foreach (var token in SeedDateTokens.Cut(key, 0, key.Length))
        {
            count++;
            number |= token.IsNumber;
            if (token.Word is not { } word)
                continue;
            if (!SeedWords.ReadTime.Contains(word))
                return false;
            minutes |= SeedWords.Minutes.Contains(word);
        }

        return minutes && (number || key.StartsWith("less than", StringComparison.Ordinal)) && count >= 2;
    }

    static bool IsRelative(ReadOnlySpan<char> words)
    {
        if (words.Length > 60)
            return false;
        var key = FoldedWords.Key(words);
        return key.EndsWith(" ago", StringComparison.Ordinal) || key is "yesterday" or "today" or "just now"
            || key.EndsWith(" پیش", StringComparison.Ordinal)
            || (key.StartsWith("il y a ", StringComparison.Ordinal) && key.Length < 30)
                || (key.StartsWith("vor ", StringComparison.Ordinal) && key.Length < 30 && char.IsDigit(key[4]))
            || (key.StartsWith("hace ", StringComparison.Ordinal) && key.Length < 30)
                || (key.StartsWith("منذ ", StringComparison.Ordinal) && key.Length < 30)
            || key.EndsWith(" назад", StringComparison.Ordinal) || (key.EndsWith(" önce", StringComparison.Ordinal) && key.Length < 30);
    }

    static readonly HashSet<string> Counted =
    [
        "comments", "comment", "shares", "share", "views", "view", "likes", "like", "votes", "vote", "reads", "replies", "reply",
        "reactions", "retweets", "followers", "k", "m", "photos",
        "commentaires", "commentaire", "partages", "vues", "kommentare", "kommentar", "aufrufe", "comentarios", "comentario", "visitas",
        "نظر", "نظرات", "دیدگاه", "بازدید", "تعليق",
        "تعلیق", "تعلیقات", "مشاهده", "رای", "ها", "комментариев", "комментарий", "комментария", "просмотров", "yorum", "görüntülenme",
        "评论", "阅读", "浏览",
    ];

    static bool IsCount(ReadOnlySpan<char> words)
    {
        if (words.Length > 40 || !SeedDateReader.HasDigit(words))
            return false;
        var key = FoldedWords.Key(words);
        var (number, named) = (false, false);
        foreach (var token in SeedDateTokens.Cut(key, 0, key.Length))
        {
            number |= token.IsNumber;
            if (token.Word is { } word && !Counted.Contains(word))
                return false;
            named |= token.Word is not null;
        }

        return number && named;
    }
}
