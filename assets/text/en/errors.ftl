# Why something could not be done: said behind “where”, and before what to do. No full stop at the end.

## What the system refuses

error-system = { $why } ({ $words })
error-system-not-found = this is not there
error-system-permission = this account may not read or write here
error-system-full = there is no room left on the disk
error-system-read-only = this disk can be read, not written
error-system-in-the-way = something else of this name is in the way
error-system-busy = another program holds this open
error-system-away = this disk or share does not answer; put the stick in again, or connect the share
error-system-other = the system refuses
error-place = { $path }: { $reason }
error-too-many-files = it holds more than { $most } files; name the folder of a scenario
error-too-large = the file has more than { $most } bytes; make it smaller
error-not-text = { $words }

## Texts of the program

error-texts-place = texts lie in a folder for each language; put this file into one, such as km/run.ftl
error-no-language-code = `{ $code }` is not a language code; write one such as km
error-no-language = there is no language `{ $code }`; there are: { $there }
error-language-meant = there is no language `{ $code }`; did you mean `{ $meant }`, { $name }?
error-texts-name = it is not read under this name; call it { $right }
error-texts-unreadable = the texts in `{ $code }` are not readable Fluent (byte { $byte })
error-texts-twice = the texts in `{ $code }` name the message `{ $name }` twice

## Kept runs

error-run-open-elsewhere = this run is open in another window
error-record-away = this record cannot be reached; if it lies on a stick, put the stick in again, and if on a share, connect it
error-record-other = somebody else has written to this record, or it is another one; it is left as it is
error-run-ended = this run has been ended
error-run-differs = the scenario has been changed since this run was kept, and it comes to something else now: { $why }; it can be read, not gone on with
error-run-differs-first = before the first move, { $why }
error-run-differs-move = at move { $at } ({ $step }), { $why }
error-run-other-scenario = this is a run of another scenario, `{ $name }`
error-record-empty = this record is empty or was cut off in its first line
error-record-too-large = this is larger than any record; at most { $most } bytes are read
error-record-none = this is not a record of a run
error-record-earlier = this record was made by an earlier version of the program (format { $format }; this one reads { $newest }); it can be read only with that version
error-record-later = this record was made by a later version of the program (format { $format }; this one reads { $newest }); update the program to read it
error-record-changed = line { $line } is not what was written: it, or a line before it, has been changed
error-record-unclear = line { $line } cannot be understood by this program
error-move-refused = the move is refused now ({ $why })
error-other-events = something else follows
error-other-words = another line is said or seen: { $kept } then, { $now } now
error-not-ended = a result was kept for a run that does not end

## Names that a scenario does not have

error-no-person = there is no person `{ $name }`
error-no-document = there is no document `{ $name }`
error-no-service = there is no service `{ $name }`
error-no-place = there is no place `{ $name }`
error-no-indicator = there is no indicator `{ $name }`
error-no-spot = there is nothing to look at called `{ $name }`
error-no-thing = there is no thing `{ $name }`
error-no-subject = there is no subject `{ $name }`
error-no-wording = these words stand nowhere in the talk: `{ $name }`
error-no-line = there is no line `{ $name }`
error-no-word = there is no such word: `{ $name }`
error-no-talk = nobody is being talked with

## Places in author view

error-own-folder = this is the scenario’s own folder, and nothing is ever written there
error-folder-open-elsewhere = it is open in another window

## Drills

error-no-files-here = there is no place for files here
error-drills-aside = { $place } cannot be understood; it was put aside as { $aside }, and drills begin anew
error-drills-later = { $place } was written by a later version of this program; nothing is written there, so update the program
error-drills-stuck = { $place } cannot be understood and cannot be put aside ({ $reason }); nothing is written there
