namespace Briefing.Packs.Mentions;

/// <summary>
/// Names that are English words as well. At the beginning of a sentence, where every word has a capital letter, they are names
/// only if what follows is said of somebody: "Hope said", and not "Hope fades".
/// </summary>
static class CommonWords
{
    static readonly HashSet<string> Words = new(
        [
            "Amnesty", "April", "August", "Baker", "Banks", "Bell", "Best", "Bill", "Bishop", "Black", "Bond", "Bridges", "Brook", "Brooks", "Brown", "Bush", "Butcher", "Butler", "Carpenter",
            "Case", "Cash", "Chance", "Chase", "Church", "Clay", "Cole", "Cook", "Cooper", "Cross", "Dawn", "Day", "Drew", "Faith", "Farmer", "Field", "Fields", "Fish", "Fisher", "Flowers",
            "Ford", "Forest", "Foster", "Fox", "Frank", "Free", "French", "Frost", "Gates", "Gay", "Glass", "Gold", "Golden", "Good", "Grace", "Grant", "Gray", "Green", "Grey", "Hall", "Hand",
            "Hardy", "Harbour", "Head", "Hill", "Hills", "Holiday", "Hood", "Hope", "House", "Hunt", "Hunter", "Ivy", "Jack", "Joy", "Judge", "June", "Justice", "Key", "Kind", "King", "Knight",
            "Lake", "Lamb", "Land", "Lane", "Law", "Light", "Lily", "Little", "Long", "Love", "Low", "Major", "Mark", "Marsh", "Mason", "Masters", "May", "Mayor", "Miller", "Moody", "Moon",
            "Moss", "Nice", "Noble", "North", "Page", "Park", "Parks", "Peace", "Pope", "Porter", "Post", "Potter", "Pound", "Power", "Powers", "Price", "Prince", "Rain", "Reed", "Rice", "Rich",
            "Rivers", "Rock", "Rose", "Rush", "Said", "Savage", "Sharp", "Shepherd", "Short", "Silver", "Singer", "Small", "Smart", "Smith", "Snow", "Speed", "Spring", "Star", "Steel", "Stern",
            "Stone", "Storm", "Street", "Strong", "Summer", "Summers", "Swift", "Taylor", "Thorn", "Tower", "Trout", "Turner", "Victory", "Violet", "Walker", "Wall", "War", "Ward", "Waters",
            "Weaver", "Wells", "West", "White", "Will", "Winter", "Winters", "Wise", "Wolf", "Wood", "Woods", "Young",
        ],
        StringComparer.Ordinal);

    /// <summary>What is said of somebody; of anything else more rarely.</summary>
    static readonly HashSet<string> Deeds = new(
        [
            "is", "was", "has", "had", "will", "would", "did", "does", "can", "could", "may", "might", "must", "should", "says", "said", "told", "tells", "wrote", "writes", "went", "came", "left",
            "met", "meets", "won", "lost", "took", "gave", "saw", "knew", "knows", "likes", "wants", "thinks", "thought", "believes", "spoke", "speaks", "stood", "sat", "swore", "led", "leads", "began",
            "became", "made", "found", "felt", "ran", "plans", "warns", "denies", "insists", "quit", "quits", "then", "also", "himself", "herself", "who", "and", "or", "cannot", "never", "later", "now", "not", "afterwards", "today", "yesterday", "again", "once", "there", "here", "already", "still", "always", "often", "alone", "too", "at", "in", "on",
            "paid", "drew", "flew", "drove", "fought", "kept", "put", "read", "sent", "set", "sold", "taught", "wore", "drank", "ate", "slept", "wept", "sang", "grew", "fell", "shook", "rose", "held", "heard", "got",
        ],
        StringComparer.Ordinal);

    /// <summary>A word that begins its sentence and goes on as a word, not as a name.</summary>
    /// <param name="text">Folded.</param>
    public static bool IsNone(string text, int at, int length)
    {
        var end = at + length;
        if (end + 1 >= text.Length || text[end] != ' ' || !char.IsLower(text[end + 1]) || !Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, length))
            || !NameParts.BeginsSentence(text, at))
            return false;
        var next = NameParts.WordAt(text, end + 1);
        return !Deeds.Contains(next) && !(next.Length > 4 && next.EndsWith("ed", StringComparison.Ordinal)) && !next.EndsWith("ly", StringComparison.Ordinal);
    }
}
