# The debrief. Sentences for marks stand in marks.ftl.

## Debrief

debrief-again = Play it again
debrief-instead = Instead: { $instead }
debrief-source = Source: { $source }

## Debrief: three acts

debrief-title = How it went
debrief-more = More about this
debrief-try = Try again from here
debrief-weighing = What mattered is being worked out: { $done } of { $all }. The moments may change.
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

## Debrief: the line of a talk

debrief-line-you = You said
debrief-line-came = It brought
debrief-line-counted = What you said, counted: leaves it to them what to tell { $invites }, tells, answers or asks leave { $tells }, puts words in { $puts_in }, presses, promises or hurts { $presses }.
debrief-line-brought = What came of it, counted: told in words of their own { $told }, a yes to your words { $planted }, fears answered { $met }.
debrief-line-stage = { $stage }: from { $from } to { $to }
debrief-line-read = How to read the line
debrief-line-trust = Whole line: trust
debrief-line-distress = Broken line: distress
debrief-line-gained = Told in words of their own: the higher, the more
debrief-line-planted = A yes to your words: it counts for nothing
debrief-line-met = A fear was answered
debrief-line-step = A step of the interview, by its code
debrief-line-late = A step that was done late or in part
debrief-line-pause = A pause that is drawn short
debrief-line-moment = A moment that is told below
debrief-line-steps = The steps of the interview

## Debrief: the case on a board

debrief-board = The case of { $person } on a board
debrief-board-whole = Your grounds carry what you found.
debrief-board-part = Your grounds carry a part of what you found.
debrief-board-not = Your grounds do not carry what you found.
debrief-board-contrary = Your grounds show what you said is not there.
debrief-board-none = You gave no grounds.
debrief-board-undecided = You decided nothing, so there are no grounds to look at.
debrief-board-leaps = Grounds that carry nothing: { $leaps }
debrief-board-lines = Lines
debrief-board-worry = Worry
debrief-board-dimension = Dimension
debrief-board-shows = What it shows
debrief-board-found = Found
debrief-board-asks = Worth a question
debrief-board-missed = Missed
debrief-board-imagined = A leap
debrief-board-against = Speaks against it
debrief-board-loose = Leads nowhere
debrief-board-aside = you set it aside
debrief-board-left = you had it, and did not note it
debrief-board-changed = you did not have it freely in their own words
debrief-board-unheard = they could have told you
debrief-board-unseen = you could have seen it
debrief-board-nothing = it says nothing either way
debrief-board-other-way = it speaks against it
debrief-board-yours = it is not freely in their own words
debrief-board-ground = one of your grounds
debrief-board-weighs = { $code }, { $strength }
debrief-board-act = the act
debrief-board-means = the means
debrief-board-purpose = the purpose
debrief-board-given = among your grounds
debrief-board-on-page = on your page, not among your grounds
debrief-board-was-there = there was a line for it, and you do not have it
debrief-board-not-there = nothing that could be known speaks for it
debrief-board-not-needed = not needed: under eighteen
debrief-board-tally = On your page: strong { $strong }, medium { $medium }, weak { $weak }.
debrief-board-enough = By the ILO rule that is enough.
debrief-board-not-enough = By the ILO rule that is not enough. There was more.
debrief-board-never-enough = By the ILO rule that is not enough, and what was there is not either.
debrief-board-rule = The ILO rule calls a dimension shown by two strong signs; by a strong one and one more; by three medium ones; or by two medium ones and a weak one. It weighs a case. To refer somebody, less is enough.
debrief-board-trafficked = Together, by your page: means and exploitation. That is trafficking.
debrief-board-child = Together, by your page: exploitation of somebody under eighteen. That is trafficking, whatever the means.
debrief-board-deceived = Together, by your page: misled or pressed into it, and exploited.
debrief-board-exploited = Together, by your page: exploitation alone. That is a case of labour rights.
debrief-board-unexploited = Together, by your page: no exploitation is shown yet.
debrief-board-empty = Nothing stands on this page, and nothing is missing from it.
