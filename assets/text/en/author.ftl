# The words of the author view, in English. Only authors read them; plain words all the same.
# Names of the file (`passports-in-safe`) are shown as they are written.

## The shelf

card-author = Author view

## The bar over the play

author-title = Author view
author-newest = Playing what was saved at { $time }
author-older = { $count ->
    [one] The file has one error. You are playing the version saved at { $time }.
   *[other] The file has { $count } errors. You are playing the version saved at { $time }.
}
author-none = { $count ->
    [one] The file has one error and cannot be played yet. Mend it and save; the play then opens here.
   *[other] The file has { $count } errors and cannot be played yet. Mend them and save; the play then opens here.
}
author-trouble = The folder cannot be read now: { $reason }. The last good version stays open.
author-back = Back
author-back-hint = One move back: Ctrl + Z, or Alt + left
author-forward = Forward
author-forward-hint = One move forward: Ctrl + Y, or Alt + right
author-at = Move { $at } of { $all }
author-panel-shut = Hide the panel
author-panel-open = Show the panel
author-panel-hint = F2
author-leave = Leave
author-stopped = This version stops at move { $number }, “{ $words }”: { $why } { $waiting ->
    [one] The move is kept, and tried again whenever you save.
   *[other] It and the moves behind it ({ $waiting } in all) are kept, and tried again whenever you save.
}
author-leave-out = Leave this move out
author-nothing = Nothing can be played yet
author-nothing-why = The faults stand beside. As soon as a saved version has no errors, the play opens here.
author-not-kept = Your place in the run is not kept on disk: { $reason }
author-not-watched = Changes of the file will not be noticed: { $reason }
author-unreadable-place = Your place in an earlier run could not be understood. It was put away beside the others, and the run begins anew.
author-cannot-open = The folder cannot be opened: { $reason }

## The panel

author-tab-faults = Faults
author-tab-faults-count = Faults ({ $count })
author-tab-moments = Moments
author-tab-hidden = Hidden
author-tab-codes = Codes
author-tab-marks = Marks

## Faults

faults-none = No faults. The check has nothing to say about this version.
faults-none-shown = None of this kind.
faults-all = All ({ $count })
faults-error = Errors ({ $count })
faults-warning = Warnings ({ $count })
faults-advice = Advice ({ $count })
fault-error = Error
fault-warning = Warning
fault-advice = Advice
fault-below = { $severity } · { $code } · { $place }
fault-help = What to do: { $help }
fault-explain = Explain this rule
fault-no-page = This rule has no page of its own.

## Moments

moments-begin = The beginning
moments-prebrief = Before the run
moments-none = You have made no move yet. Play beside; every move stands here, and you can come back to it.
moments-row = { $number }. { $words }
moments-played = { $time }
moments-ahead = ahead; kept until you make another move
moments-stopped = not possible in this version; kept
moments-seed = Number of the draw
moments-seed-set = Use this number
moments-seed-wrong = A number without sign, such as 7.
moments-another = Another draw
moments-seed-why = The same moves are made again with other names, faces and cues.
moments-set-aside = { $count ->
    [one] Bring back the run that was replaced (one move)
   *[other] Bring back the run that was replaced ({ $count } moves)
}
moments-walk = Play a walkthrough
moments-list = The moves

## Moves

stopped-missing = { $what }.

## Hidden: what no trainee sees

hidden-why = Only you see this. A trainee sees the play beside, and nothing else.
hidden-people = People
hidden-events = Events
hidden-gates = Doors
hidden-draw = What the draw decided
inside-clock = { $time }: { $passed } of { $all } minutes have passed.
inside-at = In: { $what }
inside-away = Not here
inside-alone = Alone
inside-not-alone = Not alone
inside-understood = Language: understood
inside-not-understood = Language: not understood
inside-person = { $name } ({ $id })
inside-questions = Questions
inside-always = No conditions
inside-when = What is possible, and when
inside-event-happened = Has happened
inside-event-pending = Waits
inside-event-when = Happens when
inside-none = There are none.
inside-holds = holds
inside-missing = missing

## Conditions. { $now } is what there is.

cond-alone = taken aside, and nobody in control near
cond-private = in a private room
cond-understood = a shared language, or an independent interpreter
cond-briefed = the interpreter was briefed
cond-seen = { $what } was perceived
cond-read = { $what } was read
cond-done = { $what } was done
cond-done-with = { $what } was done with { $person }
cond-drawn = the draw { $what } picked { $word }
cond-happened = { $what } has happened
cond-after = minute { $need } or later (now { $now })
cond-before = before minute { $need } (now { $now })
cond-at = you are in { $what }
cond-present = { $person } is here
cond-compared = { $what } and { $other } lay side by side
cond-any = any of: { $what }
cond-not = not so: { $what }

## Marks so far

marks-why = If the run ended now.
marks-all = Every mark

## What can be asked of the practice library

codes-indicators = Indicators
codes-worries = Worries
codes-mistakes = Mistakes
codes-damage = What spoils an interview
codes-rules = Rules and background
codes-sources = Sources
# How much an indicator weighs: strong, medium, weak, or not on the list.
codes-strength = For an adult: { $adult }. For a child: { $child }.
codes-not-listed = not on the list
codes-worry = Worry: { $worry }
codes-behind = Indicators behind it: { $codes }
codes-sure = How sure: { $tag }
codes-search = A code, or words to look for
codes-why = Everything that a scenario can cite. Words are found by their meaning, the nearest first.
codes-none = Nothing in the practice library is like “{ $words }”.
codes-more = { $count ->
    [one] One more is not shown. Look for more exact words.
   *[other] { $count } more are not shown. Look for more exact words.
}

## Moves, as one would say them

author-move-against = Lay { $one } beside { $other }
author-move-sit = Sit down with { $person }
author-move-rise = Get up
author-move-to = Turn to: { $subject }
author-move-say = Say to { $person }: { $words }
author-move-wait = Wait, and say nothing
author-move-take-back = Take the last words back
author-move-leave = End the talk
author-move-give = Give what belongs to { $person } to { $to }
author-move-reply = Answer: { $words }
# How the line is sorted: counts, ask-further, set-aside; anything else is not sorted yet.
author-move-note = Onto the page of { $person }: { $words } ({ $sort ->
    [counts] it counts
    [ask-further] ask further
    [set-aside] set aside
   *[other] not sorted
})
author-move-strike = Off the page of { $person }: { $words }
author-move-decide = Decide about { $person }: { $findings }
author-move-decide-to = Decide about { $person }: { $findings }; for: { $services }
author-move-end-day = End the day

## Inside a talk: what no trainee sees

talk-trust = Trust { $number } of { $ceiling }
talk-trust-why = Trust stops at { $ceiling } until more fears are met.
talk-distress = Distress { $number }
talk-reach = Can go as far as { $number }
talk-pull = Agrees with what is put to them from { $from }; now { $number }
talk-tired = Tired { $number }
talk-none = Nobody has talked with this person yet.
talk-promised = Tells under a promise: it counts for nothing
fear-has = { $fear }: has not shown
fear-shown = { $fear }: has shown
fear-named = { $fear }: was named
fear-met = { $fear }: is met
rung-deny = Denies it
rung-small = Says something small
rung-part = Tells part
rung-whole = Tells the whole
rung-fact = Answers one fact, late
subject-comes = A good question gets this now
subject-told = This was told
subject-other = Not for what is true here: { $truth }
subject-shut = Nobody can ask about it yet
subject-unnamed = Nothing has named it yet
subject-lower = Comes after something smaller
subject-above = Needs { $need }; can go { $now }
subject-company = Not while others hear who have power, and not without a common language
subject-led = Words were put in about it; it goes no further until they are taken back
subject-fear = Waits for a fear to be met: { $fears }
subject-conditions = Waits for: { $what }
subject-another = Another answer fits better
subject-nothing = Nothing stops it
known-grounds = There is enough to presume a victim
known-sign = There is a sign; it is not enough
known-clears = It can be ruled out
known-nothing = Nothing can be known
known-could = Somebody careful: { $known }
known-now = So far: { $known }
worth-none = The last move has not been judged.
worth-judge = What was it worth?
worth-cost = { $class }. Against the best other one: { $points } points ({ $sure } % sure). Provisional.
worth-better = Better: { $words }
worth-danger = Puts in danger: { $people }
claims-none = Not tried yet.
claims-try = Try the claims in a few draws
claims-draws = { $count ->
    [one] Tried in one draw. The command `grounds prove` tries many.
   *[other] Tried in { $count } draws. The command `grounds prove` tries many.
}
claims-proven = holds
claims-broken = does not hold
claims-not-tried = not tried
claims-case = Draw { $seed }: { $what }

## Conditions of the second form

cond-told-who = was told who asks and what happens to the words
cond-met = this fear is met: { $what }
cond-named = this fear was named: { $what }
cond-trusts = trust is { $word } or more
cond-distressed = distress shows
cond-told = something was told about { $what }
cond-told-rung = about { $what }: { $rung }, or more
cond-subject-asked = something was said about { $what }
cond-planted = words about { $what } came from a question
cond-dealt = the bank { $what } dealt { $word }
cond-talk-after = minute { $need } of the talk or later
cond-day = it is { $what }
cond-again = it is not the first talk
cond-talked = somebody talked with { $person }
cond-talking = you sit with { $person }
cond-kept = the promise { $what } was kept
cond-broken = the promise { $what } was broken
cond-speaks = speaks { $what }
cond-true = what is true of { $what }
cond-found = it was decided: { $what }
cond-agreed = agreed to { $what }
cond-refused = refused { $what }
cond-shared = it was passed on to { $what }
cond-handed = { $what } was handed to { $person }
cond-back = { $what } is back with its owners
cond-lacks = the page has nothing for { $what }
cond-harmed = something harmful was done

## The panel, second form

line-copy = Copies the place, for your editor
marks-of = { $competency } · { $points } of { $possible }
marks-unfair = Nobody is judged in this draw: a victim could be cleared. The scenario has to be mended.
