#!/usr/bin/env python3
"""slips.py BRIEFING PACK [SLIP...]: how long a large pack with one slip made everywhere takes.

A slip in a script, a template or a rename is thousands of findings at once. Each kind of slip is made in all articles of a copy of
the pack, the copy is built, and the time, the exit code and the most frequent findings are printed. A build that takes more than
ten times as long as that of the pack as it is, or does not end with 0 or 1, fails.
"""
import collections, os, pathlib, re, shutil, subprocess, sys, tempfile, time


def in_articles(pattern, words):
    def slip(pack):
        for path in sorted((pack / "input/articles").glob("*.yaml")):
            path.write_text(re.sub(pattern, words, path.read_text("utf-8"), flags=re.M), "utf-8")
    return slip


def in_seeds(change):
    def slip(pack):
        for path in sorted((pack / "seeds").glob("*.txt")):
            path.write_bytes(change(path.read_bytes()))
    return slip


def template(name, words):
    def slip(pack):
        file = pack / "theme/partials" / f"{name}.sbn-html"
        file.parent.mkdir(parents=True)
        file.write_text(words, "utf-8")
    return slip


def without(folder):
    return lambda pack: shutil.rmtree(pack / folder) or (pack / folder).mkdir()


def parents(pack):
    themes = sorted((pack / "input/themes").glob("*.*"))
    for at, path in enumerate(themes):
        after = themes[(at + 1) % len(themes)].stem
        path.write_text(path.read_text("utf-8").replace("name:", f"parent: {after}\nname:", 1), "utf-8")


def one_seed(pack):
    seeds = sorted((pack / "seeds").glob("*.txt"))
    for path in seeds[1:]:
        path.write_bytes(seeds[0].read_bytes())


SLIPS = {
    "as it is": lambda pack: None,
    "themes renamed": in_articles(r"themes: \[.*\]", "themes: [ceampen-funtankackiti-3, x-y]"),
    "speakers renamed": in_articles(r"    by: (.*)", r"    by: \1x"),
    "claims renamed": in_articles(r"(    basis: on-record)", r"\1\n    contradicts: [c5-99, c77-88]"),
    "seeds renamed": in_articles(r"^source: (.*)\.txt", r"source: old-\1.txt"),
    "one claim contradicted": in_articles(r"(    basis: on-record)", r"\1\n    contradicts: [c5-1]"),
    "ids repeated": in_articles(r"id: c\d+-(\d)", r"id: c1-\1"),
    "citations of nothing": in_articles(r"^  ([A-Z].*)$", r"  \1 [@c9999-1] [[Nobody]]"),
    "quotes changed": in_articles(r'quote: "(\S+) ', r'quote: "\1 qqq '),
    "unknown key": in_articles(r"    basis:", "    bases: x\n    basis:"),
    "tabs": in_articles(r"^  - id", "\t- id"),
    "no such day": in_articles(r"^published: .*", "published: 2023-02-31"),
    "one title": in_articles(r"^title: .*", "title: The same title"),
    "themes in a circle": parents,
    "no seeds": without("seeds"),
    "no actors": without("input/actors"),
    "one seed for all": one_seed,
    "seeds cut short": in_seeds(lambda text: text[: len(text) // 3]),
    "seeds in one line": in_seeds(lambda text: text.replace(b"\n", b" ")),
    "seeds damaged": in_seeds(lambda text: text + b"\xff\xfe\x00"),
    "links broken by a template": template("claim-line", '<a href="x{{ $claim.href }}">{{ $claim.text }}</a>'),
    "ids and links on every page": template("masthead", '<a id="x" href="nowhere/">n</a><a id="x" href="#no">n</a>'),
    "a member that is not there": template("masthead", "{{ site.nothing }} {{ page.nothing.at.all }}"),
}


def main():
    program, pack, chosen = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:] or list(SLIPS)
    usual, failed = None, False
    for name in ["as it is", *(name for name in chosen if name != "as it is")]:
        with tempfile.TemporaryDirectory(dir=os.environ.get("WORK")) as work:
            copy = pathlib.Path(work) / "pack"
            shutil.copytree(pack, copy)
            SLIPS[name](copy)
            start = time.monotonic()
            try:
                build = subprocess.run([program, "build", "--root", copy, "--output", f"{work}/site"], capture_output=True, timeout=10 * usual if usual else None)
                exit_code = build.returncode
            except subprocess.TimeoutExpired as end:
                build, exit_code = end, "not ended"
            seconds = time.monotonic() - start
        usual = usual or max(2, seconds)
        codes = collections.Counter(re.findall(r"^(?:error|warning) (BP\d+)", (build.stdout or b"").decode("utf-8", "replace"), re.M))
        failed |= exit_code not in (0, 1)
        print(f"{seconds:6.1f} s  exit {exit_code}  {name}: {', '.join(f'{count} {code}' for code, count in codes.most_common(4))}", flush=True)
    sys.exit(1 if failed else 0)


main()
