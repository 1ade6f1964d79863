"""Holds statements of xAPI against the model of Ralph, and sees that it refuses broken twins of them.

    statements.py TWINS FILE...
"""

import copy
import json
import sys

from ralph.models.xapi.base.statements import BaseXapiStatement

from twins import broken


def refused(statement):
    try:
        BaseXapiStatement(**statement)
    except ValueError as error:
        return str(error)
    return None


def main(twins, *files):
    with open(twins, encoding="utf-8") as file:
        twins = json.load(file)
    seen, of_kind = 0, {}
    for path in files:
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                statement = json.loads(line)
                why = refused(statement)
                if why:
                    sys.exit(f"{path}:{number}: Ralph refuses it: {why}\n{line}")
                seen += 1
                of_kind.setdefault(statement["verb"]["id"], []).append(statement)
    every = [statement for all in of_kind.values() for statement in all]
    for twin in twins:
        one = next((made for made in (broken(copy.deepcopy(of), twin) for of in every) if made), None)
        if one is None:
            sys.exit(f"no statement has what is broken in: {twin['name']}")
        if not refused(one):
            sys.exit(f"Ralph takes a broken statement: {twin['name']}")
    print(f"Ralph takes {seen} statements of {len(of_kind)} verbs, and refuses {len(twins)} broken ones")


main(*sys.argv[1:])
