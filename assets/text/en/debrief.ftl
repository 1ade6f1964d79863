# The debrief. Sentences for marks stand in marks.ftl.

## Run: decide

debrief-undecided = you made no decision

## Debrief

chapter-truth = What was true
chapter-moves = What you did
chapter-talk = The talks
chapter-signs = The signs
chapter-next = What next
debrief-result = Your result
debrief-again = Play it again
debrief-score-reached = { $score } of 100, reached
debrief-score-below = { $score } of 100, needs { $least }
debrief-unsafe = Unsafe, whatever else was good: { $rule }
debrief-made = You found
debrief-fits = What fits
debrief-rated = How sure
debrief-nothing = Nothing here.
debrief-cue = About: “{ $cue }”
debrief-moment = Step { $number }: “{ $words }”
debrief-instead = Instead: { $instead }
debrief-source = Source: { $source }
debrief-no-talk = You talked with nobody.
debrief-trust = Trust
debrief-distress = Distress
debrief-curve = Trust went from { $trust } to { $trust_after }, distress from { $distress } to { $distress_after }.
debrief-about = About { $person }
debrief-count = { $what }: { $count }
debrief-shows = It stands for
debrief-your-note = You wrote
debrief-noted = { $what } ({ $percent } % sure)
debrief-not-noted = nothing about it
verdict-harm = Harmed
verdict-missed = Missed
verdict-partly = In part
verdict-good = Good

## Debrief: three acts

debrief-title = How it went
debrief-more = More about this
debrief-try = Try again from here
debrief-band-safe = Everybody was treated as somebody careful would have treated them.
debrief-band-developing = Nobody was put in danger. Not everybody was treated as somebody careful would have treated them.
debrief-band-unsafe = What you did or left undone can put somebody in danger. That counts, whatever else went well.
debrief-scores = Seven skills, and every mark
debrief-score = { $score } of 100
debrief-score-none = There was nothing to judge here.
debrief-score-across = One run cannot tell this. Several can.
debrief-walkthrough = My play as a walkthrough, to copy
debrief-walkthrough-says = A run as it was played.
debrief-told-deny = said no
debrief-told-small = made it small
debrief-told-part = told a part, in words of their own
debrief-told-whole = told it, in words of their own
debrief-planted = your words, and a yes to them
debrief-taken-back = you took your words back
debrief-met = { $fear }: you answered it
