"""Looks at the program as a screen reader does: tells every role and name, and presses the button that is named.

    reader.py press NAME        waits for a button of this name, tells everything, presses it
    reader.py hear WORDS        waits until something with these words is told, and tells everything
"""

import sys
import time

import pyatspi
from gi.repository import GLib


def all_below(node):
    yield node
    for child in node:
        if child is not None:
            yield from all_below(child)


def shown():
    desktop = pyatspi.Registry.getDesktop(0)
    programs = [p for p in desktop if p is not None and "grounds" in (p.name or "")]
    return [node for program in programs for node in all_below(program)]


def main(what, wanted):
    told = []
    for _ in range(100):
        try:
            nodes = shown()
            told = [f"{node.getRoleName()} | {node.name}" for node in nodes]
            buttons = [n for n in nodes if n.getRoleName() in ("push button", "toggle button") and n.name == wanted]
        except GLib.GError:
            # What is shown changed while it was being read out.
            time.sleep(0.5)
            continue
        if what == "press" and buttons:
            print("\n".join(told))
            action = buttons[0].queryAction()
            return 0 if action.nActions > 0 and action.doAction(0) else 1
        if what == "hear" and any(wanted in line for line in told):
            print("\n".join(told))
            return 0
        time.sleep(0.5)
    print("\n".join(told))
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
