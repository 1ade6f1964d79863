"""Plays a run in the real window by mouse and by keyboard, and keeps a picture of every screen it has not seen before.

    explore.py FOLDER STEPS TEXTS      TEXTS is the folder of messages of the language that the window speaks

It is no test: it knows no right answer. It presses whatever it has pressed least, so that in some dozen steps every part of a
screen is open once; then it ends the run and looks through what the run came to. Somebody has to look at the pictures.
"""

import collections
import pathlib
import re
import subprocess
import sys
import time

import pyatspi
import reader
from gi.repository import GLib

BUTTONS = ("push button", "toggle button", "radio button", "check box", "link")


def shown():
    """Role, name, place and node of everything that is told; again when it changes while it is being read."""
    for _ in range(20):
        try:
            return [(n.getRoleName(), n.name or "", place(n), n) for n in reader.shown()]
        except (GLib.GError, RuntimeError):
            time.sleep(0.3)
    return []


def place(node):
    try:
        at = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return (at.x, at.y, at.width, at.height)
    except NotImplementedError:
        return None


def messages(folder):
    texts = {}
    for file in sorted(pathlib.Path(folder).glob("*.ftl")):
        for key, value in re.findall(r"(?m)^([a-z0-9-]+) = (.+)$", file.read_text(encoding="utf-8")):
            texts[key] = value.strip()
    return texts


def keep(folder, seen, nodes):
    """A picture of this screen, if nothing like it was kept yet."""
    what = tuple((role, name) for role, name, _, _ in nodes if role in BUTTONS or role == "heading")
    if not what or what in seen:
        return
    seen.add(what)
    titles = [name for role, name, _, _ in nodes if role == "heading" and name]
    # The first is that of the run, on its rail.
    title = (titles[1:2] or titles[:1] or ["screen"])[0]
    slug = re.sub(r"[^\w]+", "-", title)[:40].strip("-") or "screen"
    subprocess.run(["import", "-window", "root", f"{folder}/{len(seen):03}-{slug}.png"], check=True)


def press(button, by_mouse):
    _, _, at, node = button
    if by_mouse and at and at[2] > 0 and at[3] > 0:
        x, y = at[0] + at[2] // 2, at[1] + at[3] // 2
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)
    else:
        node.queryComponent().grabFocus()
        time.sleep(0.3)
        subprocess.run(["xdotool", "key", "Return"], check=True)
    time.sleep(1.5)


def buttons(nodes, never):
    return [n for n in nodes if n[0] in BUTTONS and n[1] and n[1] not in never]


def main(folder, steps, texts):
    said = messages(texts)
    # What would leave the run, or change the language under one's feet.
    never = {said.get(key, "") for key in ("run-pause", "quit")}
    pressed, seen = collections.Counter(), set()
    for step in range(steps):
        nodes = shown()
        keep(folder, seen, nodes)
        ends = {said.get(key, "") for key in ("run-end", "run-end-day")}
        choice = sorted(buttons(nodes, never | ends), key=lambda b: pressed[b[1]])
        if not choice:
            subprocess.run(["xdotool", "key", "Escape"], check=True)
            time.sleep(1.5)
            continue
        pressed[choice[0][1]] += 1
        press(choice[0], step % 2 == 0)
        if step % 9 == 8:
            subprocess.run(["xdotool", "key", "Escape"], check=True)
            time.sleep(1)
    # To the end, and through what it came to.
    subprocess.run(["xdotool", "key", "Escape"], check=True)
    time.sleep(1)
    for _ in range(14):
        nodes = shown()
        keep(folder, seen, nodes)
        ends = [n for n in buttons(nodes, never) if n[1] in [said.get(key) for key in ("run-end", "run-end-day", "end-confirm")]]
        rest = sorted(buttons(nodes, never), key=lambda b: pressed[b[1]])
        chosen = ends[-1:] or rest[:1]
        if not chosen:
            break
        pressed[chosen[0][1]] += 1
        press(chosen[0], False)
        subprocess.run(["xdotool", "key", "Next"], check=True)
        time.sleep(1)
    print(f"{len(seen)} screens in {folder}")
    return 0 if len(seen) > 5 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
