#!/usr/bin/env python3
"""live.py PROGRAM PACK [EDITS] - previews a pack, keeps the page of one article open, edits that article EDITS times, and reports from
saving the file to the page's new HTML at the browser's door, quiet period included, and to the end of the whole rebuild. The file is
restored after."""
import glob, http.client, os, re, select, signal, subprocess, sys, time
program, pack, edits = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 50
files = sorted(glob.glob(os.path.join(pack, "input/articles/*.yaml")))
file = files[len(files) // 2]
page = f"/articles/{os.path.basename(file)[:-5]}/"
original = open(file, encoding="utf-8").read()
place = re.search(r"^( *- id: .*\n *text: |    text: )", original, re.M).end()
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

try:
    begin = time.perf_counter()
    print(f"first build {(built() - begin) * 1000:.0f} ms, {cpu():.0f} ms of processor, {status('VmRSS')} MB")
    open_page = http.client.HTTPConnection("localhost", port)
    open_page.request("GET", f"/_preview/events?page={page}&tag=none&looks=none")
    events = open_page.getresponse()
    while events.readline().strip() != b"":
        pass
    pixels, whole, spent = [], [], []
    for number in range(edits):
        time.sleep(.3)
        before = cpu()
        save = time.perf_counter()
        open(file, "w", encoding="utf-8").write(original[:place] + f"Edit {number} " + original[place:])
        while True:
            line = events.readline()
            if line.startswith(b"data:") and b'"html"' in line:
                break
        pixels.append((time.perf_counter() - save) * 1000)
        whole.append((built() - save) * 1000)
        spent.append(cpu() - before)
        print(f"{number}: page {pixels[-1]:.0f} ms, site {whole[-1]:.0f} ms, processor {spent[-1]:.0f} ms, {status('VmRSS')} MB", file=sys.stderr)
    print(f"{edits} edits: save to page {told(pixels)} ms; to the whole site {told(whole)} ms; processor {told(spent)} ms; {status('VmRSS')} MB, at most {status('VmHWM')} MB")
finally:
    open(file, "w", encoding="utf-8").write(original)
    os.killpg(preview.pid, signal.SIGTERM)
