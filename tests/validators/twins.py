"""Breaks a statement or a document in one place."""


def broken(of, twin):
    """`of` with one thing removed or set otherwise; None where it has no such thing."""
    path = twin.get("remove") or twin["set"]
    *way, last = path.split(".")
    within = of
    for part in way:
        part = int(part) if isinstance(within, list) else part
        try:
            within = within[part]
        except (KeyError, IndexError, TypeError):
            return None
    # What is set at the top may be new; what lies deeper has to be there, or nothing is broken.
    if not isinstance(within, dict) or (last not in within and (way or "remove" in twin)):
        return None
    if "remove" in twin:
        del within[last]
    else:
        within[last] = twin["to"]
    return of
