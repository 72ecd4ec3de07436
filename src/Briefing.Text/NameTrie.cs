namespace Briefing.Text;

/// <summary>
/// Names by their letters, case not counted, so that all those within so many edits of a word are found by following only the
/// beginnings that are within as many (Shang and Merrett's walk of a trie with one row of the table of distances for each letter).
/// </summary>
sealed class NameTrie
{
    readonly Node root = new();

    /// <summary>Names that are too long to be compared with anything but themselves.</summary>
    readonly Dictionary<string, List<string>> whole = new(StringComparer.Ordinal);

    /// <param name="names">Each once.</param>
    public static NameTrie Of(IEnumerable<string> names)
    {
        var trie = new NameTrie();
        foreach (var name in names)
            trie.Add(name.ToLowerInvariant(), name);
        return trie;
    }

    /// <summary>As <see cref="NearestName.FindAll"/>.</summary>
    public IReadOnlyList<string> FindAll(string written, int most)
    {
        var folded = written.ToLowerInvariant();
        if (folded.Length > NearestName.Longest)
            return whole.TryGetValue(folded, out var same) ? [.. same.Order(StringComparer.Ordinal).Take(most)] : [];
        var found = new List<Near>();

        // A third of the longer name is at most half of the shorter one.
        var furthest = Math.Min(Math.Max(1, folded.Length / 2), NearestName.Allowed(folded.Length, root.Deepest));
        for (var (edits, looked) = (1, -1); looked < furthest && found.Count < most; (edits, looked) = (2 * edits, edits))
        {
            var near = new Walk(folded, looked, Math.Min(edits, furthest)).From(root);
            if (found.Count == 0 && near.Count > 0)
                furthest = Math.Min(furthest, NearestName.Furthest(near.Min(one => one.Edits)));
            found.AddRange(near);
        }

        // What begins alike is further than any of these.
        found.Sort();
        foreach (var one in Begun(folded))
        {
            if (found.Count >= most || (found.Count > 0 && one.Edits > NearestName.Furthest(found[0].Edits)))
                break;
            if (!found.Exists(other => other.Name == one.Name))
                found.Add(one);
        }

        return [.. found.Take(most).TakeWhile(one => one.Edits <= NearestName.Furthest(found[0].Edits)).Select(one => one.Name)];
    }

    /// <summary>The names that are at most one edit away.</summary>
    public IReadOnlyList<string> OneEditAway(string written)
    {
        var folded = written.ToLowerInvariant();
        return folded.Length > NearestName.Longest ? [] : [.. new Walk(folded, -1, 1).From(root).Select(one => one.Name)];
    }

    void Add(string folded, string name)
    {
        if (folded.Length > NearestName.Longest)
        {
            if (!whole.TryGetValue(folded, out var same))
                whole[folded] = same = [];
            same.Add(name);
            return;
        }

        var node = root;
        foreach (var letter in folded)
        {
            node.Deepest = Math.Max(node.Deepest, folded.Length);
            node = node.Next(letter);
        }

        node.Deepest = Math.Max(node.Deepest, folded.Length);
        (node.Names ??= []).Add(name);
    }

    /// <summary>The names that begin a word, then those that it begins, the shorter first.</summary>
    IEnumerable<Near> Begun(string written)
    {
        var node = root;
        var begin = new List<string>();
        for (var at = 0; at < written.Length; at++)
        {
            if (node.Find(written[at]) is not { } next)
            {
                node = null;
                break;
            }

            node = next;
            if (at + 1 >= NearestName.ShortestBeginning && node.Names is { } names)
                begin.AddRange(names);
        }

        foreach (var name in begin.Order(StringComparer.Ordinal))
            yield return new Near(written.Length, name);
        if (node is null || written.Length < NearestName.ShortestBeginning)
            yield break;
        var length = written.Length;
        for (List<Node> level = [node]; level.Count > 0;)
        {
            level = [.. level.SelectMany(above => above.Children)];
            length++;
            foreach (var name in level.SelectMany(one => one.Names ?? []).Order(StringComparer.Ordinal))
                yield return new Near(length, name);
        }
    }

    sealed class Node
    {
        readonly List<char> letters = [];

        public List<Node> Children { get; } = [];

        public ReadOnlySpan<char> Letters => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(letters);

        /// <summary>Those that end here.</summary>
        public List<string>? Names { get; set; }

        /// <summary>Letters of the longest name that passes here.</summary>
        public int Deepest { get; set; }

        public Node? Find(char letter) => letters.IndexOf(letter) is >= 0 and var at ? Children[at] : null;

        public Node Next(char letter)
        {
            if (Find(letter) is { } there)
                return there;
            var made = new Node();
            letters.Add(letter);
            Children.Add(made);
            return made;
        }
    }

    /// <summary>A name with its distance, as <see cref="NearestName"/> measures it.</summary>
    readonly record struct Near(int Edits, string Name) : IComparable<Near>
    {
        public int CompareTo(Near other) => Edits != other.Edits ? Edits.CompareTo(other.Edits) : string.CompareOrdinal(Name, other.Name);
    }

    /// <summary>All names that are at most so many edits from a word, and near it for their length.</summary>
    /// <param name="looked">Names at no more than so many are known.</param>
    sealed class Walk(string word, int looked, int edits)
    {
        readonly List<Near> found = [];

        // A row of the table for each letter of the path, and its least number: where two rows have none small enough, no name follows.
        readonly List<int[]> rows = [[.. Enumerable.Range(0, word.Length + 1)]];
        readonly int[] least = new int[NearestName.Longest + 1];
        readonly char[] path = new char[NearestName.Longest];

        public List<Near> From(Node root)
        {
            Visit(root, 0);
            return found;
        }

        void Visit(Node node, int depth)
        {
            if (node.Names is { } names && Math.Abs(word.Length - depth) <= edits)
            {
                var distance = rows[depth][word.Length];
                if (distance > looked && distance <= edits && distance <= NearestName.Allowed(word.Length, depth))
                    found.AddRange(names.Select(name => new Near(distance, name)));
            }

            if (depth == word.Length + edits)
                return;
            var letters = node.Letters;
            for (var at = 0; at < letters.Length; at++)
            {
                var child = node.Children[at];
                var most = Math.Min(edits, NearestName.Allowed(word.Length, child.Deepest));
                if (child.Deepest < word.Length - most || looked >= most)
                    continue;
                path[depth] = letters[at];
                Fill(depth + 1);
                if (least[depth + 1] <= most || least[depth] < most)
                    Visit(child, depth + 1);
            }
        }

        /// <summary>The distances of the word's beginnings from the letters of the path; those further from it in length are too far anyway.</summary>
        void Fill(int depth)
        {
            if (rows.Count == depth)
                rows.Add(new int[word.Length + 1]);
            var (row, last, beforeLast) = (rows[depth], rows[depth - 1], rows[Math.Max(0, depth - 2)]);
            var letter = path[depth - 1];
            var (from, to) = (Math.Max(1, depth - edits), Math.Min(word.Length, depth + edits));
            row[from - 1] = from == 1 ? depth : edits + 1;
            var smallest = row[from - 1];
            for (var column = from; column <= to; column++)
            {
                var above = column < depth + edits ? last[column] : edits;
                var best = Math.Min(Math.Min(above, row[column - 1]) + 1, last[column - 1] + (word[column - 1] == letter ? 0 : 1));
                if (depth > 1 && column > 1 && letter == word[column - 2] && path[depth - 2] == word[column - 1])
                    best = Math.Min(best, beforeLast[column - 2] + 1);
                row[column] = best;
                smallest = Math.Min(smallest, best);
            }

            least[depth] = smallest;
        }
    }
}
