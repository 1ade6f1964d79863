# What is said of the kept runs of a room, each in one line behind the name of its file. No full stop at the end.

## What is taken from a kept run

cohort-ended = { $band }; moves: { $moves }
cohort-result-cut = line { $line }, the result, was cut off, and it was made again from the moves
cohort-other-result = when it was kept, something else was made of it; what is told goes by the rules that hold now
cohort-changed = the scenario, the library or the program has changed since, and it comes to the same
cohort-unknown = lines of a later program that were passed over: { $lines }

## What is only counted

cohort-open = this run has not ended and can be gone on with; nothing is told of what was true
cohort-open-cut = line { $line } was cut off; this run had not ended before it and can be gone on with; nothing is told of what was true
cohort-nowhere = this is a run of the scenario `{ $name }`, which is not here
cohort-broken = this is a run of the scenario `{ $name }`, which cannot be played as it is now ({ $why })
cohort-differs = from move { $at } on it comes to something else now ({ $why })
cohort-unfair = nobody is judged in this draw, because somebody careful would have decided wrongly
cohort-kept = its record keeps: { $band }

## What is not taken

cohort-spoiled = { $why }; nothing is taken from it
cohort-copy = a copy of { $name }, which goes as far or further; it is counted once

## The folder

cohort-none = no record of a run lies here; a record is a file that ends in .jsonl
cohort-other-files = files that are no records were passed over: { $count }
cohort-folders = folders inside it were not looked into: { $count }
cohort-count = records: { $all }; told: { $told }, not ended: { $open }, counted only: { $counted }, copies: { $copies }, not taken: { $refused }
