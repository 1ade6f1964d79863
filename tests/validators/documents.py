"""Holds documents against the schema in this repository, and sees that it refuses broken twins of them.

    documents.py SCHEMA FILE...
"""

import copy
import json
import sys

from jsonschema import Draft202012Validator

from twins import broken

TWINS = [
    {"name": "another form", "set": "form", "to": 2},
    {"name": "a field that nobody knows", "set": "mood", "to": "good"},
    {"name": "a run without a name", "remove": "runs.{ended}.run"},
    {"name": "a band that there is none of", "set": "runs.{ended}.band", "to": "excellent"},
    {"name": "a state that there is none of", "set": "runs.{ended}.state", "to": "lost"},
    {"name": "a draw in words", "set": "runs.{ended}.draw", "to": "seven"},
    {"name": "more than all points", "set": "runs.{ended}.care", "to": 101},
    {"name": "a moment without a zone", "set": "runs.{ended}.begun", "to": "2026-11-29T10:00:00.000"},
    {"name": "a truth that there is none of", "set": "runs.{ended}.decisions.0.truth", "to": "unknown"},
    {"name": "a decision about nobody", "remove": "runs.{ended}.decisions.0.person"},
    {"name": "a kind of question that there is none of", "set": "runs.{ended}.questions.0.kind", "to": "rude"},
    {"name": "no list of notes", "set": "runs.{ended}.notes", "to": None},
]


def main(schema, *files):
    with open(schema, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in files:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        for error in validator.iter_errors(document):
            sys.exit(f"{path}: {error.json_path}: {error.message}")
        runs = enumerate(document["runs"])
        ended = next(n for n, run in runs if run["questions"] and run["decisions"])
        for twin in TWINS:
            way = {key: value.format(ended=ended) if key in ("set", "remove") else value for key, value in twin.items()}
            made = broken(copy.deepcopy(document), way)
            if made is None:
                sys.exit(f"{path} has nothing of what is broken in: {twin['name']}")
            if validator.is_valid(made):
                sys.exit(f"the schema takes a broken document: {twin['name']}")
    print(f"the schema takes {len(files)} documents, and refuses {len(TWINS)} broken ones of each")


main(*sys.argv[1:])
