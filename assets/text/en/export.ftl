# The codebook of exported tables: what each column means. No full stop at the end.

## Whose a row is, and when

export-run = The run: a name made of its record, the same in every table and among the xAPI statements
export-trainee = The trainee: a label that stays the same in every export from one folder of records. Nobody is named
export-scenario = The scenario, by the name of its folder
export-move = The move, counted from 1
export-act = The day, or part of a day, by its name in the scenario
export-second = How much of that day had passed, by the clock of the run
export-at = When it was done: the beginning of the run and the time of play after it. Breaks between two sittings are not in it
export-person = The person, by the name of the part in the scenario
export-line = The words, as records name them: heading, place under it, and a print of the words
export-words = The words, in the language of the run's column `language`

## Runs

export-title = The title of the scenario
export-revision = The revision of the scenario with which the run was last played
export-language = The language of the words in these tables: the one that was asked for, or the scenario's own where it is not translated
export-state = How the run stands. Only of a run that has ended is told what was true
export-state-ended = It has ended
export-state-not-ended = It has not ended and can be gone on with: it is counted only
export-state-differs = It comes to something else today, because something has changed: it is counted only
export-state-no-scenario = Its scenario was not here: it is counted only
export-state-spoiled-scenario = Its scenario could not be played: it is counted only
export-state-unfair = Nobody is judged in this draw, because somebody careful would have decided wrongly: it is counted only
export-begun = When the run began
export-played = How long it was played
export-moves = How many moves were made
export-earlier-plays = How often this scenario had been played there before
export-draw = The number that decided who is who: the same number, the same people
export-program = The version of the program with which it was last played
export-rules = The version of its rules
export-as-kept = Whether the record keeps the same result. These tables go by the rules that hold now
export-band = How the run is read as a whole; no number enters it. Of a run that is counted only, what its record keeps
export-people = About how many people a decision was asked
export-victims = How many of them are victims
export-questions = How many questions and replies were said to people
export-recommended = How many of these are of a kind that is recommended
export-planted = How often somebody agreed to words that were put into their mouth, and it was not taken back at once

## Decisions

export-truth = What was true of this person in this run
export-age-group = Whether the person is a child or an adult
export-known = What somebody careful would have come to know in the same run
export-known-grounds = Enough to presume a victim
export-known-some = A sign, and not enough
export-known-nothing = Nothing either way
export-known-clears = Enough to rule it out
export-decided = Whether anything was decided about the person
export-findings = What was found
export-presumed = Whether the person was presumed a victim, or a child at risk
export-certainty = How likely the trainee said it is that the person is a victim
export-grounds = How many noted lines were given as grounds
export-services = Help that was arranged or offered, by the names in the scenario
export-told-of = Who else was told, by the names in the scenario
export-offences = What is done about offences
export-onward = What happens to the person next
export-given-to = To whom the person is given over, by the name of the part
export-way-back = Whether a safe way back is left: a number that can be kept, a day and a name
export-verdict = What became of the person by all that was done and left undone
export-unsafe = Whether it can put the person in danger
export-reasons = Why, by the names of the rows in the table of judgement

## Questions

export-said-as = Whether it is a question, or the reply to what somebody wanted
export-said-question = A question
export-said-reply = A reply
export-subject = What it is about, by its name in the scenario
export-kind = The kind of wording that it was at that moment
export-is-recommended = Whether that kind is recommended
export-trust-before = Trust before it, after the move with this person that went before
export-trust-after = Trust after it
export-distress-before = Distress before it, after the move with this person that went before
export-distress-after = Distress after it
export-told = How far the person told, in their own words; empty where they told nothing new
export-is-planted = Whether the person agreed to words that were put into their mouth
export-taken-back = Whether it was taken back at once
export-fear-met = The fear that was met by it
export-heard-by = Who else heard it
export-heard-power = Somebody with power over the person
export-heard-group = Somebody of the group
export-heard-stranger = Somebody else

## Notes

export-page = The person on whose page the line stands, by the name of the part
export-line-of = Who said it, or whose row of a paper it is, by the name of the part
export-sort = How the trainee sorted it
export-worry = The worry that the trainee chose for it
export-codes = Codes of indicators that the trainee chose, at the level Expert
export-came-out = How that fits what the line carries; empty where the scenario says nothing of it
export-ground = Whether it was given as a ground for the decision about this person

## Units, and what may stand in a column

export-unit-seconds = seconds
export-unit-people = people
export-unit-percent = per cent
export-unit-points = points of 100
export-holds-words = words, or a name
export-holds-names = names, with a space between two
export-holds-whole = a whole number from { $from } to { $to }
export-holds-at-least = a whole number, { $from } or more
export-holds-moment = a moment in UTC, as in 2026-11-29T10:00:00.000Z (RFC 3339)
export-holds-some-of = some of these, with a space between two: { $terms }
