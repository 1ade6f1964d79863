# Why something cannot be done.

## Why something cannot be done

refusal-ended = The run has ended.
refusal-shift-over = The shift is over. You can still write notes and decide.
refusal-not-here = That is not here.
refusal-person-not-here = { $person } is not here.
refusal-not-now = That is not possible now.
refusal-will-not-talk = { $person } does not want to talk.
refusal-no-such-document = You do not have that document.
refusal-already-done = That is done already.
refusal-cue-not-met = You have not noticed that.
refusal-no-finding = A decision needs at least one finding.
refusal-words = { $words }

## Refusals: at the table and at the desk

refusal-waited = Somebody wants something, and waits for you.
refusal-nobody-waits = Nobody waits for that now.
refusal-not-read = It is in a language that you do not read.
refusal-at-table = You sit with somebody. Get up first.
refusal-no-talk = You sit with nobody.
refusal-too-many-grounds = Give at most six lines as reasons.
refusal-not-on-page = A reason has to stand on the page of that person.
refusal-no-such-interpreter = Nobody can be had for that language now.
refusal-not-to-decide = About this person nothing is to be decided.
refusal-talk = That cannot be said or done now.
