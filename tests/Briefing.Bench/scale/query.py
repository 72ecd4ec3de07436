#!/usr/bin/env python3
"""How many bytes, compressed by gzip, a reader's search loads from a built site.

usage: query.py SITE

Asks for one word, for two, and for the first letters of one, chosen by chance but always the same ones. Counted are the script of
the search, its beginning, the files of the words and those of the ten best entries, each whole.
"""
import glob
import gzip
import json
import math
import os
import random
import sys

ASSETS = os.path.join(sys.argv[1], "assets")
PER_FILE = 256  # an entry's number is its file's times this plus its place there
SHOWN = 10
sizes = {}


def path(name):
    return os.path.join(ASSETS, name + ".js")


def data(name):
    with open(path(name), encoding="utf-8") as file:
        text = file.read()
    return json.loads(text[text.index(",") + 1:text.rindex(")")])


def size(name):
    if name not in sizes:
        with open(path(name), "rb") as file:
            sizes[name] = len(gzip.compress(file.read(), 6))
    return sizes[name]


def base36(number):
    digit = "0123456789abcdefghijklmnopqrstuvwxyz"[number % 36]
    return base36(number // 36) + digit if number >= 36 else digit


def file_of(start, word):
    for length in range(len(word), 0, -1):
        beginning = word[:length]
        name = "search/w/" + "-".join(base36(ord(letter)) for letter in beginning)
        if beginning in start["leaves"] or (length == len(word) and beginning in start["splits"]):
            return name
        if beginning in start["rests"]:
            return name + "-"
    return None


def loaded(start, words):
    names, scores = {"search/start"}, {}
    for word in words:
        name = file_of(start, word)
        if name is None:
            continue
        names.add(name)
        lines = data(name)
        for at in range(0, len(lines), 3):
            if not lines[at].startswith(word):
                continue
            rarity = math.log(1 + start["entries"] / lines[at + 1])
            for group in lines[at + 2].split(";"):
                entry = 0
                for step in group[1:].split(","):
                    entry += int(step, 36)
                    scores[entry] = scores.get(entry, 0) + int(group[0], 36) * rarity
    best = sorted(scores, key=lambda entry: (-scores[entry], entry))[:SHOWN]
    names.update(f"search/e/{entry // PER_FILE:x}" for entry in best)
    return script + sum(size(name) for name in names)


def all_words():
    for listed in sorted(glob.glob(os.path.join(ASSETS, "search", "d", "*.js"))):
        before = ""
        for entry in data("search/d/" + os.path.basename(listed)[:-3]).split():
            before = before[:int(entry[0], 36)] + entry[1:]
            yield before


with open(glob.glob(os.path.join(ASSETS, "search.*.js"))[0], "rb") as file:
    script = len(gzip.compress(file.read(), 6))
start = data("search/start")
for key in ("leaves", "splits", "rests"):
    start[key] = set(start[key].split())
known = sorted(set(all_words()))
chance = random.Random(1)
queries = {
    "one word": [[chance.choice(known)] for _ in range(300)],
    "two words": [[chance.choice(known), chance.choice(known)] for _ in range(300)],
    "three letters": [[chance.choice(known)[:3]] for _ in range(300)],
}
for kind, asked in queries.items():
    bytes_of = sorted(loaded(start, words) for words in asked)
    print(f"{kind:14} median {bytes_of[len(bytes_of) // 2]:7,}   most {bytes_of[-1]:7,}")
