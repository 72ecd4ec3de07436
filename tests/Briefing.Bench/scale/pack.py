#!/usr/bin/env python3
"""pack.py N [--hugo DIR] [--briefing DIR] [--seed S]

A pack of N articles for measuring, and the same content for Hugo. Equal N and seed give equal bytes, on any Python from 3.9.
Every quote stands in a paragraph of its article; there are max(20, N/20) actors and max(8, N/200) themes, drawn by Zipf's law.
"""
import argparse, bisect, itertools, json, os, random, sys

COMMON = """the of and to in a is that for it as was with be by on not he his but at are this have from
or had an they which one you were all her she there would their we him been has when who will no more if
out so said what up its about than into them can only other time new some could these two may first then
do any like my now over such our man me even most made after also did many off before must well back
through years much where your way down should because long each just state those people too mr how little
good world make very year still see work life being under never last between both another own against
power part while since general war right us come course around during within without public government
company market report week month officials plan deal talks law court vote minister spokesman agency bank
price energy border city water fund union party data study team firm police army health trade tax rate""".split()
ONS = "b c d f g h j k l m n p r s t v w br cr dr fr gr pl st tr sh ch th qu sl".split()
VOW = "a e i o u ea ou ai io é ö".split()
VW = [20, 22, 16, 16, 10, 4, 4, 4, 3, 1, 1]
COD = ["", "", "", "n", "r", "s", "l", "t", "m", "nd", "st", "ck"]
SUF = ["", "", "", "ed", "ing", "s", "ion", "al", "er", "ity", "ment", "ly"]
FIRST = """Anna Ben Clara David Elena Farid Grace Hugo Inés Jonas Karin Léa Marek Nadia Omar Petra Quentin
Rosa Søren Tara Ulrich Vera Wen Ximena Yusuf Zoë Amara Björn Chloé Dmitri""".split()
ORGS = "Ministry Agency Council Institute Bank Group Union Authority Commission Holdings Alliance Observatory".split()
ROLES = ["prime minister", "chief executive", "spokesperson", "union leader", "central banker", "regulator",
         "researcher", "opposition leader", "mayor", "ambassador", "analyst", "judge"]
PUBL_A = ["Daily", "Evening", "Northern", "Global", "Free", "Morning", "Continental", "Harbour"]
PUBL_B = ["Courier", "Chronicle", "Ledger", "Observer", "Post", "Wire"]


class Gen:
    def __init__(self, n, seed):
        self.n, self.r = n, random.Random(f"pack-{seed}-{n}")
        self.na, self.nt = max(20, n // 20), max(8, n // 200)
        r = self.r
        seen, words = set(COMMON), list(COMMON)
        while len(words) < 14000:
            k = r.choice((1, 2, 2, 2, 3, 3))
            w = "".join(r.choice(ONS) + r.choices(VOW, VW)[0] + r.choice(COD) for _ in range(k)) + r.choice(SUF)
            if 2 < len(w) < 14 and w not in seen:
                seen.add(w)
                words.append(w)
        self.words = words
        self.cum = list(itertools.accumulate(1.0 / (i + 2.7) for i in range(len(words))))
        self.acum = list(itertools.accumulate(1.0 / (i + 1) for i in range(self.na)))
        self.tcum = list(itertools.accumulate(1.0 / (i + 1) for i in range(self.nt)))
        self.publishers = [f"{a} {b}" for a in PUBL_A for b in PUBL_B]
        self.actors = [self.actor(i) for i in range(self.na)]
        self.themes = [self.theme(i) for i in range(self.nt)]

    def ws(self, k):
        return self.r.choices(self.words, cum_weights=self.cum, k=k)

    def cap(self, w):
        return w[:1].upper() + w[1:]

    def rare(self):
        return self.cap(self.words[self.r.randrange(600, len(self.words))])

    def clause(self, k):
        r, w = self.r, self.ws(k)
        x = r.random()
        if x < 0.06:
            w[r.randrange(k)] = str(r.randrange(2, 9000))
        elif x < 0.09:
            w[r.randrange(k)] = f"{self.rare()} & {self.rare()}"
        elif x < 0.14:
            w[r.randrange(k)] = self.rare() + "\u2019s"
        return w

    def sentence(self, who=None):
        r = self.r
        a = self.clause(r.randrange(7, 16))
        x = r.random()
        if who and x < 0.55:
            q = " ".join(self.clause(r.randrange(6, 15)))
            if x < 0.35:
                return f"\u201c{self.cap(q)},\u201d said {who}, " + " ".join(a[:8]) + "."
            return f"{who} said " + " ".join(a) + "."
        s = self.cap(" ".join(a))
        if s[0].isdigit():
            s = "Some " + s
        if x < 0.72:
            s += ", " + " ".join(self.clause(r.randrange(5, 12)))
        elif x < 0.78:
            s += " \u2014 " + " ".join(self.clause(r.randrange(4, 9)))
        elif x < 0.84:
            s += ": \u201c" + self.cap(" ".join(self.clause(r.randrange(5, 10)))) + "\u201d"
        return s + "."

    def paras(self, lo, hi, names=()):
        r, out, total, target = self.r, [], 0, self.r.randrange(lo, hi)
        while total < target:
            p = " ".join(self.sentence(r.choice(names) if names and r.random() < 0.3 else None)
                         for _ in range(r.choice((1, 2, 2, 3, 3, 4, 5))))
            total += p.count(" ") + 1
            out.append(p)
        return out

    def md(self, lo, hi):
        ps = self.paras(lo, hi)
        w = ps[0].split(" ")
        w[3] = f"**{w[3]}**"
        ps[0] = " ".join(w)
        ps.insert(1, "\n".join("- " + " ".join(self.ws(self.r.randrange(4, 9))) for _ in range(3)))
        ps.append(f"See [{self.rare()} {self.rare()}](https://example.org/{''.join(self.ws(1))}) for *background*.")
        return "\n\n".join(ps)

    def slug(self, s):
        t = s.lower().translate(str.maketrans("éöøëñè", "eooene"))
        return "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in t).split())

    def actor(self, i):
        r = self.r
        if r.random() < 0.65:
            name, kind = f"{r.choice(FIRST)} {self.rare()}", "person"
        else:
            name, kind = f"{self.rare()} {r.choice(ORGS)}", "organisation"
        return {"id": f"{self.slug(name)}-{i}", "name": name, "kind": kind, "role": r.choice(ROLES), "bio": self.md(90, 220)}

    def theme(self, i):
        name = f"{self.rare()} {self.words[self.r.randrange(300, 3000)]}"
        return {"id": f"{self.slug(name)}-{i}", "name": name, "description": self.md(90, 220)}

    def zipf(self, cum, k):
        got, tot = [], cum[-1]
        while len(got) < k:
            i = bisect.bisect(cum, self.r.random() * tot)
            if i not in got:
                got.append(i)
        return got

    def article(self, i):
        r = self.r
        ai, ti = self.zipf(self.acum, 6), self.zipf(self.tcum, 3)
        title = self.cap(" ".join(self.clause(r.randrange(6, 11))))
        if title[0].isdigit():
            title = "Some " + title
        d = (i * 1095) // self.n  # three years, ascending
        date = f"{2023 + d // 365}-{(d % 365) // 31 + 1:02d}-{(d % 365) % 31 % 28 + 1:02d}"
        ps = self.paras(480, 880, [self.actors[k]["name"] for k in ai])
        claims = []
        for _ in range(8):
            w = r.choice(ps).split(" ")
            k = min(len(w), r.randrange(8, 22))
            o = r.randrange(len(w) - k + 1)
            claims.append({"actor": self.actors[r.choice(ai)]["id"], "theme": self.themes[r.choice(ti)]["id"],
                           "text": self.cap(" ".join(self.clause(r.randrange(10, 20)))) + ".",
                           "quote": " ".join(w[o:o + k])})
        sid = f"{date}-{'-'.join(self.slug(title).split('-')[:4])}-{i}"
        return {"id": sid, "title": title, "date": date, "publisher": r.choice(self.publishers),
                "url": f"https://news.example.org/{i}",
                "summary": [self.cap(" ".join(self.clause(r.randrange(12, 22)))) + "." for _ in range(4)],
                "actors": [self.actors[k]["id"] for k in ai], "themes": [self.themes[k]["id"] for k in ti],
                "claims": claims, "paragraphs": ps}


SPECIAL = set("-?:,[]{}#&*!|>'\"%@`0123456789~=<+. ")


def ys(s):
    """A YAML scalar as a person writes it: plain where safe, else double-quoted."""
    if s and s[0] not in SPECIAL and ": " not in s and " #" not in s and not s.endswith(":") \
            and s.lower() not in ("true", "false", "null", "yes", "no", "on", "off", "y", "n"):
        return s
    return json.dumps(s, ensure_ascii=False)


def yaml_article(a):  # "summary" is a reserved front-matter name in Hugo
    o = [f"title: {ys(a['title'])}", f"date: {a['date']}", f"publisher: {ys(a['publisher'])}", f"source: {ys(a['url'])}",
         "bullets:"]
    o += [f"  - {ys(s)}" for s in a["summary"]]
    o.append("actors:")
    o += [f"  - {x}" for x in a["actors"]]
    o.append("themes:")
    o += [f"  - {x}" for x in a["themes"]]
    o.append("claims:")
    for c in a["claims"]:
        o += [f"  - actor: {c['actor']}", f"    theme: {c['theme']}", f"    text: {ys(c['text'])}",
              f"    quote: {json.dumps(c['quote'], ensure_ascii=False)}"]
    return "\n".join(o) + "\n"


def put(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)


def mk(*p):
    d = os.path.join(*p)
    os.makedirs(d, exist_ok=True)
    return d


def fm_actor(a):
    return f"title: {ys(a['name'])}\nkind_of: {a['kind']}\nrole: {ys(a['role'])}\n"


def md_files(g, arts, adir, cdir, tdir):
    for a in arts:
        put(os.path.join(adir, a["id"] + ".md"), "---\n" + yaml_article(a) + "---\n" + "\n\n".join(a["paragraphs"]) + "\n")
    for d, items, fm, body in ((cdir, g.actors, fm_actor, "bio"), (tdir, g.themes, lambda t: f"title: {ys(t['name'])}\n", "description")):
        for x in items:
            p = os.path.join(mk(d, x["id"]), "_index.md")
            put(p, f"---\n{fm(x)}---\n{x[body]}\n")


def emit_hugo(g, arts, d):
    md_files(g, arts, mk(d, "content/articles"), mk(d, "content/actors"), mk(d, "content/themes"))


def emit_briefing(g, arts, d):
    """A pack: seeds/, input/pack.yaml, input/{articles,actors,themes}/."""
    s, ia, ic, it = mk(d, "seeds"), mk(d, "input/articles"), mk(d, "input/actors"), mk(d, "input/themes")
    put(os.path.join(d, "input/pack.yaml"), "title: Synthetic pack\nas_of: 2025-12-31\nlanguage: en\nbase_url: https://pack.example.org/\n"
        "bottom_line: |\n  A generated pack for measuring.\n")
    for n, a in enumerate(arts):
        body = "\n\n".join(a["paragraphs"])
        put(os.path.join(s, a["id"] + ".txt"), f"{a['title']}\n\n{a['date']}\n\n{body}\n")
        o = [f"source: {a['id']}.txt", f"title: {ys(a['title'])}", f"published: {a['date']}", f"outlet: {ys(a['publisher'])}",
             f"url: {ys(a['url'])}", "summary: |"] + ["  " + x for x in a["summary"]] + ["actors:"]
        o += [f"  - {x}" for x in a["actors"]] + ["themes:"] + [f"  - {x}" for x in a["themes"]] + ["claims:"]
        for k, c in enumerate(a["claims"]):
            o += [f"  - id: c{n}-{k}", f"    text: {ys(c['text'])}", f"    by: {c['actor']}", "    basis: on-record",
                  f"    themes: [{c['theme']}]", f"    quote: {json.dumps(c['quote'], ensure_ascii=False)}"]
            hits = [m + 1 for m, q in enumerate(a["paragraphs"]) if c["quote"] in q]
            if sum(q.count(c["quote"]) for q in a["paragraphs"]) > 1:
                o.append(f"    paragraph: {hits[0]}")
        put(os.path.join(ia, a["id"] + ".yaml"), "\n".join(o) + "\n")
    for x in g.actors:
        put(os.path.join(ic, x["id"] + ".md"), f"---\nname: {ys(x['name'])}\nkind: {x['kind']}\nrole: {ys(x['role'])}\n---\n{x['bio']}\n")
    for x in g.themes:
        put(os.path.join(it, x["id"] + ".md"), f"---\nname: {ys(x['name'])}\n---\n{x['description']}\n")


def main():
    p = argparse.ArgumentParser(usage=__doc__)
    p.add_argument("n", type=int)
    p.add_argument("--seed", type=int, default=1)
    for t in EMIT:
        p.add_argument("--" + t)
    o = p.parse_args()
    g = Gen(o.n, o.seed)
    arts = [g.article(i) for i in range(o.n)]
    for a in arts:
        assert all(any(c["quote"] in q for q in a["paragraphs"]) for c in a["claims"])
    for t, f in EMIT.items():
        if getattr(o, t):
            f(g, arts, getattr(o, t))
    w = sum(q.count(" ") + 1 for a in arts for q in a["paragraphs"])
    print(f"{o.n} articles ({w // max(1, o.n)} words each), {g.na} actors, {g.nt} themes", file=sys.stderr)


EMIT = {"hugo": emit_hugo, "briefing": emit_briefing}
if __name__ == "__main__":
    main()
