#!/usr/bin/env python3
"""live.py PROGRAM PACK [EDITS] - previews a copy of a pack as an author works on it: every second edit is of words in an article, the
others reach further (a title, a tie between claims, an actor's name, a theme, the front page, a seed, a template ...), each with the page
open that its author would look at. Reports from saving the file to the page's new HTML at the browser's door, quiet period included, and to
the end of the whole rebuild, for each kind of edit and for all."""
import glob, http.client, os, re, select, shutil, signal, subprocess, sys, tempfile, time
program, edits = os.path.abspath(sys.argv[1]), int(sys.argv[3]) if len(sys.argv) > 3 else 50
home = tempfile.mkdtemp(prefix="briefing-live-")
pack = os.path.join(home, "pack")
for part in ("seeds", "input", "theme"):
    if os.path.isdir(os.path.join(sys.argv[2], part)):
        shutil.copytree(os.path.join(sys.argv[2], part), os.path.join(pack, part))
layout = "theme/layouts/article.sbn-html"
if not os.path.exists(os.path.join(pack, layout)):
    subprocess.run([program, "theme", "layouts/article.sbn-html", "--write", "--root", pack], check=True, stdout=subprocess.DEVNULL)

def path(name):
    return os.path.join(pack, name)

def middle(folder):
    files = sorted(glob.glob(path(f"input/{folder}/*.yaml")) + glob.glob(path(f"input/{folder}/*.md")))
    files = [file for file in files if re.search(r"(?m)^(name|title): ", open(file, encoding="utf-8").read())]
    return os.path.relpath(files[len(files) // 2], pack) if files else None

def name_of(file):
    return os.path.splitext(os.path.basename(file))[0]

article = middle("articles")
text_of_article = open(path(article), encoding="utf-8").read()
claim = re.search(r"(?m)^ *- id: (\S+)", text_of_article)[1]
other = next(match for match in re.findall(r"(?m)^ *- id: (\S+)", text_of_article) if match != claim)
article_page = f"/articles/{name_of(article)}/"

def after(pattern, words):
    """Puts words behind the first place that matches."""
    def change(text, number):
        end = re.search(pattern, text, re.M).end()
        return text[:end] + words.format(number=number) + text[end:]
    return change

def first(pattern, words):
    return lambda text, number: re.sub(pattern, words.format(number=number), text, count=1, flags=re.M)

def end(words):
    return lambda text, number: text.rstrip("\n") + words.format(number=number) + "\n"

claim_text = after(r"^ *- id: .*\n *text: ", "Edit {number} ")
kinds = [
    ("title", article, article_page, after(r"^title: \"?", "Edit {number} ")),
    ("date", article, article_page, lambda text, number: re.sub(r"^published: .*", f"published: 2024-05-{number % 28 + 1:02}", text, count=1, flags=re.M)),
    ("outlet", article, article_page, lambda text, number: re.sub(r"^outlet: .*", f"outlet: The Edit {number}", text, count=1, flags=re.M)),
    ("tie", article, f"/claims/{claim}/", after(rf"^ *- id: {re.escape(claim)}\n", f"    supports: [{other}] # {{number}}\n")),
    ("a quote that fails", article, article_page, after(r"^ *quote: [\"']?", "edit {number} ")),
    ("seed", "seeds/" + re.search(r"(?m)^source: (\S+)", text_of_article)[1], article_page, end(" One more sentence, number {number}.")),
    ("front page", "input/pack.yaml", "/", after(r"^bottom_line: \|\n *", "Edit {number}. ")),
    ("template", layout, article_page, end("<p>Edit {number}</p>")),
]
for folder, page in (("actors", "actors"), ("themes", "themes"), ("notes", "notes"), ("events", "events")):
    if file := middle(folder):
        kinds.append((f"name of {folder[:-1]}", file, f"/{page}/{name_of(file)}/", after(r"^(name|title): \"?", "Edit {number} ")))

port = 5600 + os.getpid() % 300
preview = subprocess.Popen([program, "preview", "--root", pack, "--port", str(port)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)

def built(limit=300):
    """Waits for the line that tells of a finished build."""
    text, start = b"", time.perf_counter()
    while time.perf_counter() - start < limit:
        if select.select([preview.stdout], [], [], 0.5)[0]:
            text = (text + os.read(preview.stdout.fileno(), 1 << 20))[-4096:]  # of thousands of findings the end is what counts
            if re.search(rb"\. \d+ ms\.\n", text):
                return time.perf_counter()
    sys.exit("no build:\n" + text.decode()[-500:])

def status(name):
    return int(re.search(rf"{name}:\s+(\d+)", open(f"/proc/{preview.pid}/status").read())[1]) // 1024

def cpu():
    fields = open(f"/proc/{preview.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

def told(values):
    values = sorted(values)
    at = lambda share: values[min(len(values) - 1, int(share * len(values)))]
    return f"median {at(.5):.0f}, 95 % {at(.95):.0f}, most {values[-1]:.0f}"

def save(file, text):
    open(path(file), "w", encoding="utf-8").write(text)

def edit(file, page, change, number):
    """One edit while a page is open; the file is put back after."""
    open_page = http.client.HTTPConnection("localhost", port)
    open_page.request("GET", f"/_preview/events?page={page}&tag=none&looks=none")
    events = open_page.getresponse()
    while events.readline().strip() != b"":
        pass
    original = open(path(file), encoding="utf-8").read()
    changed = change(original, number)
    if changed == original:
        sys.exit(f"{file} has no place for an edit of this kind")
    before, start = cpu(), time.perf_counter()
    save(file, changed)
    while True:
        line = events.readline()
        if line.startswith(b"data:") and b'"html"' in line:
            break
    seen = time.perf_counter()
    figures = ((seen - start) * 1000, (built() - start) * 1000, cpu() - before)
    open_page.close()
    time.sleep(.2)
    save(file, original)
    built()
    time.sleep(.2)
    return figures

try:
    begin = time.perf_counter()
    print(f"first build {(built() - begin) * 1000:.0f} ms, {cpu():.0f} ms of processor, {status('VmRSS')} MB")
    found = {}
    for number in range(edits):
        kind, file, page, change = ("words of an article", article, article_page, claim_text) if number % 2 == 0 else kinds[number // 2 % len(kinds)]
        figures = edit(file, page, change, number)
        found.setdefault(kind, []).append(figures)
        print(f"{number} {kind}: page {figures[0]:.0f} ms, site {figures[1]:.0f} ms, processor {figures[2]:.0f} ms, {status('VmRSS')} MB", file=sys.stderr)
    everything = [figures for of_kind in found.values() for figures in of_kind]
    for kind, figures in [*found.items(), ("all", everything)]:
        pixels, whole, spent = zip(*figures)
        print(f"{kind} ({len(figures)}): save to page {told(pixels)} ms; to the whole site {told(whole)} ms; processor {told(spent)} ms")
    print(f"{status('VmRSS')} MB, at most {status('VmHWM')} MB")
finally:
    os.killpg(preview.pid, signal.SIGTERM)
    preview.wait()
    shutil.rmtree(home)
