#!/usr/bin/env python3
"""paired.py [-r ROUNDS] [-o OUTBASE] NAME='COMMAND' ...
Runs the commands in turn (A B C A B C ...) for ROUNDS rounds after one warm-up round, each with a FRESH output
folder substituted for {out} (created empty parent only, never deleted before the run: on ext4 creating files within
60 s of deleting many is quadratic). Prints medians of wall, CPU (user+sys, all children) and peak RSS
(largest process), and the median per-round ratio of wall and CPU to the FIRST command. {i} = run number."""
import os, shutil, statistics as st, subprocess, sys, time
a, rounds, base, warm = sys.argv[1:], 5, "/dev/shm/pb", 1
while a and a[0].startswith("-"):
    if a[0] == "-r": rounds = int(a[1])
    elif a[0] == "-o": base = a[1]
    elif a[0] == "-w": warm = int(a[1])
    a = a[2:]
cmds = [x.split("=", 1) for x in a]
base = f"{base}.{os.getpid()}"
os.makedirs(base)
res = {n: [] for n, _ in cmds}
tmpfs = base.startswith("/dev/shm")
for r in range(-warm, rounds):
    for n, c in cmds:
        out = f"{base}/{n}.{r}"
        t = time.perf_counter()
        p = subprocess.Popen(["sh", "-c", "exec " + c.replace("{out}", out).replace("{i}", str(r + 1000))], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, ru = os.wait4(p.pid, 0)
        w = time.perf_counter() - t
        p.returncode = os.waitstatus_to_exitcode(status)
        if p.returncode: sys.exit(f"{n}: exit {p.returncode}: {c}")
        if r >= 0: res[n].append((w, ru.ru_utime + ru.ru_stime, ru.ru_maxrss / 1024))
        if tmpfs: shutil.rmtree(out, ignore_errors=True)
f = res[cmds[0][0]]
print(f"{'':16} {'wall s':>8} {'min':>8} {'max':>8} {'cpu s':>8} {'RSS MB':>7} {'wall/1st':>9} {'cpu/1st':>8}")
for n, _ in cmds:
    x = res[n]
    m = [st.median(v) for v in zip(*x)]
    rw, rc = (st.median(p[k] / q[k] for p, q in zip(x, f)) for k in (0, 1))
    print(f"{n:16} {m[0]:8.3f} {min(v[0] for v in x):8.3f} {max(v[0] for v in x):8.3f} {m[1]:8.3f} {m[2]:7.0f} {rw:9.3f} {rc:8.3f}", flush=True)
shutil.rmtree(base, ignore_errors=True)
