"""Every feed of a site, read as a reader of news reads it: it parses, and each entry has an id of its own.

    python3 feeds.py SITE
"""

import json
import pathlib
import sys

import feedparser

complaints = []
entries = 0
site = pathlib.Path(sys.argv[1])
atom = sorted(site.rglob("feed.xml"))
for path in atom:
    feed = feedparser.parse(path.read_bytes())
    ids = [entry.get("id") for entry in feed.entries]
    entries += len(ids)
    if feed.bozo:
        complaints.append(f"{path}: {feed.bozo_exception}")
    if not feed.feed.get("title") or not feed.feed.get("id") or not feed.feed.get("updated"):
        complaints.append(f"{path}: title, id or time is missing")
    if None in ids or len(set(ids)) != len(ids):
        complaints.append(f"{path}: an id is missing or stands twice")
    complaints += [f"{path}: {entry.get('id')} has no title or time" for entry in feed.entries if not entry.get("title") or not entry.get("updated_parsed")]

for path in sorted(site.rglob("feed.json")):
    feed = json.loads(path.read_bytes())
    ids = [item.get("id") for item in feed.get("items", [])]
    if feed.get("version") != "https://jsonfeed.org/version/1.1" or not feed.get("title") or "items" not in feed:
        complaints.append(f"{path}: a member that JSON Feed 1.1 wants is missing")
    if not all(isinstance(one, str) and one for one in ids) or len(set(ids)) != len(ids):
        complaints.append(f"{path}: an id is missing or stands twice")
    if any(not (item.get("content_html") or item.get("content_text")) for item in feed.get("items", [])):
        complaints.append(f"{path}: an item has no content")

print("\n".join(complaints + [f"{len(atom)} feeds with {entries} entries were read."]))
sys.exit(1 if complaints or not entries else 0)
