#!/usr/bin/env python3
"""Measures this engine beside its peers on the neutral workload, in one run, and prints the ratios.

    python3 benches/side_by_side.py BENCH [--peers bubbles,plainjs] [--nodes 50,200,1000,5000] [--reps 7] [--instructions]

BENCH is a folder with the neutral workload and the peers' drivers (gen/, rust/, js/ …), copied somewhere writable and
set up by its own setup script. Nothing passes or fails by time: the figures are for reading, and only figures of one
run compare. Every peer must end with the checksum of the reference player; one that does not is named and left out.

This engine has no checksum of the reference: the same graph with the same words is a talk here, and a choice in a talk is
more than a jump to another node. What stands in sight is laid out anew, shuffled and worded, trust and distress move, and
what is right hangs on what was heard (benches/neutral/convert.rs). So its figures are of a choice as a person makes it; it
has to come to the same twice.

Load is the whole of what an author waits for: reading the folder, resolving it and every rule of the check, with all
findings. For a peer it is its own load from source.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
# How each peer's driver is started, relative to BENCH: command, ending of its input, sessions for the play figures.
PEERS = {
    "bubbles": (["rust/target/release/drv_bubbles", "src"], "bub", 2000),
    "plainjs": (["node", "js/drv_plainjs.js", "src"], "json", 2000),
    "bladeink": (["rust/target/release/drv_bladeink", "src"], "ink", 400),
    "inkcpp": (["work/drv_inkcpp", "bin"], "inkcpp", 1000),
    "xstate": (["node", "js/drv_xstate.js", "src"], "json", 200),
}
SEED = "7"


def our_driver():
    """Builds the measurement and gives the path of its program."""
    command = ["cargo", "bench", "--locked", "--no-default-features", "--bench", "neutral", "--no-run", "--message-format=json"]
    built = subprocess.run(command, cwd=PACKAGE, check=True, stdout=subprocess.PIPE, text=True).stdout
    for line in built.splitlines():
        message = json.loads(line)
        if message.get("executable") and message.get("target", {}).get("name") == "neutral":
            return message["executable"]
    sys.exit("side_by_side: cargo built no program called neutral")


def run(command, cwd):
    """One process: what it reported, or the reason why not."""
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            return json.loads(line)
    return {"error": (done.stderr or f"exit code {done.returncode}").strip()[-200:]}


def instructions(command, cwd):
    """Instructions of one process, counted by callgrind."""
    counted = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]
    done = subprocess.run(counted, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    collected = [line for line in done.stderr.splitlines() if "Collected" in line]
    steps = [json.loads(line)["steps"] for line in done.stdout.splitlines() if line.startswith("{")]
    return int(collected[-1].split(":")[1].split()[0]), (steps or [0])[0]


def spread(values):
    return f"{statistics.median(values):10.2f} [{min(values):.2f}–{max(values):.2f}]"


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("bench", type=Path)
    words.add_argument("--peers", default="bubbles,plainjs")
    words.add_argument("--nodes", default="50,200,1000,5000")
    words.add_argument("--reps", type=int, default=7)
    words.add_argument("--instructions", action="store_true", help="count instructions too (needs valgrind)")
    args = words.parse_args()
    bench = args.bench.resolve()
    ours = our_driver()
    print(f"load average before: {os.getloadavg()[0]:.2f}")
    for nodes in args.nodes.split(","):
        workload = bench / "work" / f"n{nodes}.json"
        folder = bench / "work" / f"grounds_n{nodes}"
        subprocess.run([ours, "convert", str(workload), str(folder)], check=True)
        commands = {"grounds": ([ours, "src", str(folder)], 2000)}
        for peer in args.peers.split(","):
            start, ending, sessions = PEERS[peer]
            commands[peer] = ([*start, f"work/n{nodes}.{ending}"], sessions)
        reference = run([sys.executable, "gen/ref_play.py", str(workload), "50", SEED], bench)
        agreed = {}
        for name, (command, sessions) in commands.items():
            seen = run([*command, "50", SEED], bench)
            expected = run([*command, "50", SEED], bench) if name == "grounds" else reference
            keys = ("hash", "steps", "text_bytes") if name == "grounds" else ("hash", "steps", "text_bytes", "score_sum")
            if all(key in seen and seen[key] == expected.get(key) for key in keys):
                agreed[name] = (command, sessions)
            else:
                print(f"{name}, {nodes} nodes: left out, it does not end with the checksum: {seen.get('error', seen)}")
        measure(agreed, bench, nodes, args)


def measure(commands, bench, nodes, args):
    """Plays and loads in turn, so that a drifting machine drifts for all alike."""
    load = {name: [] for name in commands}
    step = {name: [] for name in commands}
    memory = {}
    for _ in range(args.reps):
        for name, (command, sessions) in commands.items():
            loaded = run([*command, "0", SEED], bench)
            load[name].append(loaded["load_ms"])
            played = run([*command, str(sessions), SEED], bench)
            step[name].append(played["play_cpu_ms"] * 1e6 / played["steps"])
            memory[name] = (loaded["maxrss_kb"] / 1024, played["maxrss_kb"] / 1024)
    best = min((name for name in commands if name != "grounds"), key=lambda n: statistics.median(step[n]), default=None)
    quickest = min((name for name in commands if name != "grounds"), key=lambda n: statistics.median(load[n]), default=None)
    print(f"\n{nodes} nodes: median [min–max] of {args.reps}")
    print(f"{'':10} {'ns of CPU a choice':>34} {'choices a second':>18} {'load, ms':>34} {'MiB loaded, played':>20}")
    for name in commands:
        rate = 1e9 / statistics.median(step[name])
        print(f"{name:10} {spread(step[name]):>34} {rate:18,.0f} {spread(load[name]):>34} {memory[name][0]:9.1f} {memory[name][1]:9.1f}")
    if best and "grounds" in commands:
        ratio = statistics.median(step[best]) / statistics.median(step["grounds"])
        quick = statistics.median(load[quickest]) / statistics.median(load["grounds"])
        print(f"play: {ratio:.1f} times the fastest peer ({best}); load and check: {quick:.2f} times as fast as the fastest peer's load ({quickest})")
    if args.instructions:
        for name, (command, _) in commands.items():
            none, _ = instructions([*command, "0", SEED], bench)
            few, few_steps = instructions([*command, "100", SEED], bench)
            many, many_steps = instructions([*command, "300", SEED], bench)
            each = (many - few) / max(many_steps - few_steps, 1)
            print(f"{name:10} {each:12,.0f} instructions a choice, {none / 1e6:10.1f} million to start and load")


main()
