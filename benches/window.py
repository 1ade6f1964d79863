#!/usr/bin/env python3
"""How long the window takes to its first full picture, and how much memory it has then: programs side by side in one run,
taken in turns, so that whatever else the computer does falls on all of them.

    python3 benches/window.py PROGRAM [--reps 5] [--other NAME=COMMAND ...]

By itself it holds Vulkan against OpenGL, the two upper rungs of the ladder (`src/game/graphics.rs`). `--other` takes any
command that opens a window, such as a game of another engine. It needs Xvfb and ImageMagick (`import`, `identify`). Each start
has a screen of its own of 1280 × 720 and a person of its own who has chosen nothing.
"""

import argparse
import os
import shlex
import statistics
import subprocess
import tempfile
import time

FULL = 500
"""A picture with more colours than this is full: an empty window, or one with a line of text, has fewer."""
PATIENCE = 60.0
"""Seconds after which a window is given up."""


def colours(display):
    """How many colours are on the screen."""
    shot = subprocess.run(["import", "-display", display, "-window", "root", "png:-"], capture_output=True)
    if shot.returncode:
        return 0
    told = subprocess.run(["identify", "-format", "%k", "png:-"], input=shot.stdout, capture_output=True)
    return int(told.stdout or 0)


def resident(pid):
    """Megabytes of memory of a process and its children."""
    pids, total = [str(pid)], 0.0
    while pids:
        one = pids.pop()
        try:
            with open(f"/proc/{one}/status", encoding="ascii", errors="replace") as status:
                total += sum(int(line.split()[1]) for line in status if line.startswith("VmRSS:")) / 1024
            with open(f"/proc/{one}/task/{one}/children", encoding="ascii") as children:
                pids += children.read().split()
        except OSError:
            continue
    return total


def start(command, env):
    """Seconds to the first full picture, and megabytes two seconds later; nothing when there is no picture."""
    with tempfile.TemporaryDirectory() as home:
        read, write = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            display = ":" + told.readline().strip()
        env = {**os.environ, "DISPLAY": display, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, **env}
        began = time.monotonic()
        program = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while program.poll() is None and time.monotonic() - began < PATIENCE:
                at = time.monotonic() - began
                if colours(display) > FULL:
                    time.sleep(2)
                    return at, resident(program.pid)
                time.sleep(0.02)
            return None
        finally:
            program.kill()
            program.wait()
            screen.terminate()
            screen.wait()


def main():
    parse = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parse.add_argument("program")
    parse.add_argument("--reps", type=int, default=5)
    parse.add_argument("--other", action="append", default=[], metavar="NAME=COMMAND")
    args = parse.parse_args()
    kinds = {name: ([args.program], {"WGPU_BACKEND": backend}) for name, backend in [("Vulkan", "vulkan"), ("OpenGL", "gl")]}
    for other in args.other:
        name, command = other.split("=", 1)
        kinds[name] = (shlex.split(command), {})
    found = {name: [] for name in kinds}
    for _ in range(args.reps):
        for name, (command, env) in kinds.items():
            found[name].append(start(command, env))
    base = None
    print(f"{'':12} {'seconds':>8} {'MB':>6}   against the first")
    for name, all_of_it in found.items():
        seen = [one for one in all_of_it if one]
        if not seen:
            print(f"{name:12} no picture in {PATIENCE:.0f} seconds")
            continue
        seconds, megabytes = (statistics.median(column) for column in zip(*seen))
        base = base or (seconds, megabytes)
        ratio = f"{seconds / base[0]:.2f} x, {megabytes / base[1]:.2f} x"
        print(f"{name:12} {seconds:8.2f} {megabytes:6.0f}   {ratio}   ({len(seen)} of {len(all_of_it)})")


if __name__ == "__main__":
    main()
