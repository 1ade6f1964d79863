# The debrief. Sentences for marks stand in marks.ftl.

## Debrief

debrief-again = Play it again
debrief-instead = Instead: { $instead }
debrief-source = Source: { $source }

## Debrief: three acts

debrief-title = How it went
debrief-more = More about this
debrief-try = Try again from here
debrief-band-safe = Everybody was treated as somebody careful would have treated them.
debrief-band-developing = Nothing that you did put anybody in danger. Not everybody got what somebody careful would have seen to.
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

## The debrief as a page to print (grounds report)

debrief-page-run = Run { $label }, begun { $when }, draw { $draw }
debrief-page-cut = The record of this run was cut off in line { $line }. What was done before that stands here.
debrief-page-other = When this run was kept, something else was made of it. This page goes by the rules that hold now.
debrief-page-curve = Trust is { $trust_first } at the beginning and { $trust_last } at the end, distress { $distress_first } and { $distress_last }. Each goes from 0 to 9. Every move stands in the table of this talk.
debrief-page-time = Time
debrief-page-said = What you said or did
debrief-page-came = What it was, and what came of it
debrief-page-trust = Trust
debrief-page-distress = Distress
debrief-page-good = Well done:
debrief-page-partly = In part:
debrief-page-bad = Missed or harmful:
debrief-page-recommended = recommended
debrief-page-not-recommended = not recommended
