"""Reads feeds with two programs of Debian's and prints what they found: python3-feedparser, and newsboat from its cache.

read-feeds.py FOLDER FEED... : FOLDER is for newsboat's files. One JSON object: {"feedparser": {FEED: [item]}, "newsboat": {FEED: [item]}}.
"""

import calendar
import json
import pathlib
import sqlite3
import subprocess
import sys

import feedparser


def seconds(parsed):
    return calendar.timegm(parsed) if parsed else None


def by_feedparser(path):
    # As a program does that shows the HTML in its own way: what feedparser leaves out, it takes for dangerous.
    feed = feedparser.parse(pathlib.Path(path).read_bytes())
    assert not feed.bozo, f"{path}: {feed.bozo_exception}"
    return [
        {
            "title": entry.title,
            "id": entry.id,
            "link": entry.link,
            "published": seconds(entry.get("published_parsed")),
            "categories": [[tag.scheme, tag.term] for tag in entry.get("tags", [])],
            "authors": [author.name for author in entry.get("authors", []) if "name" in author],
            "summary": entry.get("summary", ""),
            "html": entry.content[-1].value if "content" in entry else entry.get("summary", ""),
        }
        for entry in feed.entries
    ]


def by_newsboat(folder, path):
    home = pathlib.Path(folder, str(abs(hash(path))))
    home.mkdir()
    (home / "urls").write_text(f"file://{path}\n")
    (home / "config").write_text("")
    cache = home / "cache.db"
    command = ["newsboat", "-u", str(home / "urls"), "-C", str(home / "config"), "-c", str(cache), "-x", "reload"]
    subprocess.run(command, check=True, capture_output=True, env={"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"})
    rows = sqlite3.connect(cache).execute("select title, guid, url, pubDate, author, content from rss_item order by pubDate desc, id")
    return [{"title": title, "id": guid, "link": link, "published": published, "authors": author, "html": html} for title, guid, link, published, author, html in rows]


folder, *paths = sys.argv[1:]
json.dump({"feedparser": {path: by_feedparser(path) for path in paths}, "newsboat": {path: by_newsboat(folder, path) for path in paths}}, sys.stdout)
