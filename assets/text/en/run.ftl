# The run: its parts, the clock, the place, and the lines of the story that are the program’s own.

## Run: the rail

panel-place = Place
panel-documents = Documents
panel-notebook = Notebook
panel-decide = Decide
panel-shortcut = Ctrl + { $number }
waiting-documents = { $count ->
    [0] Everything is read.
    [one] One document is not read yet.
   *[other] { $count } documents are not read yet.
}
waiting-cues = { $count ->
    [0] You have noted something on everything you noticed.
    [one] One thing you noticed has no note yet.
   *[other] { $count } things you noticed have no note yet.
}
waiting-decisions = { $count ->
    [0] Everyone is decided about.
    [one] One person waits for a decision.
   *[other] { $count } people wait for a decision.
}
clock-left = { $minutes ->
    [0] The shift is nearly over
    [one] one minute left
   *[other] { $minutes } minutes left
}
clock-left-hours = { $hours ->
    [one] about one hour left
   *[other] about { $hours } hours left
}
clock-over = The shift is over. Finish your notes and decisions in peace.
run-pause = Pause
run-end = End the run
notice-dismiss = All right
notice-cannot-keep = This run cannot be kept, so it has not begun: { $reason }. Make room and try again, or choose one of these.
notice-begin-unkept = Play without keeping it
notice-nowhere-to-keep = Runs cannot be kept here: { $reason }. You can make room, or choose one of these.
notice-keep-elsewhere = Keep runs in another place
notice-kept-elsewhere = Runs are kept here from now on: { $place }
notice-passed-over = Runs cannot be kept beside the program: { $reason }. They are kept here instead: { $place }
notice-cannot-resume = You cannot go on with this run: { $reason }. It stays where it is. You can begin a new run.
notice-went-on = The scenario or the program has been changed since you left this run. Nothing you did comes out differently, so you can go on.
notice-not-put-away = This run could not be put away: { $reason }
notice-unsaved = Your last steps are shown and not kept yet: { $reason }. You can go on. They are kept as soon as it is possible.
notice-keep-now = Try again now
leaving-title = Leave although steps are not kept?
leaving-waits = { $count ->
    [one] One step of this run is not kept yet.
   *[other] { $count } steps of this run are not kept yet.
} If you leave now, what is not kept is lost.
leaving-stay = Stay
leaving-keep = Try again to keep them
leaving-unkept = Leave without them

## Run: place

place-look = Look at
place-seen = looked at
place-go = Go to
place-do = Do
place-log = What you see and hear
place-no-picture = { $place }: there is no picture. Use the list.
log-said = { $who }: { $words }
just-now = Just now
already-done = done before

## Run: decide

list-comma = ,{" "}
list-dot = {" · "}

## Lines of the story that are the program's own

line-interprets = I interpret for { $person } now.
line-shut = { $person } will not say more.
line-shift-over = The shift is over. Only your notes and decisions are left.

## Run: days, and what happens in them

run-end-day = End the day
run-day = Day { $day }
notice-try = You try again from here. Nothing of this try is kept, and it counts for nothing.
notice-cannot-read-again = What this run came to cannot be shown again: { $reason }. It stays where it is.
notice-unfair = This run cannot be judged: in what was dealt, somebody careful would have decided wrongly. Please tell whoever made the scenario. You can go back to the shelf; the run is kept.
place-telephone = At the telephone
place-minutes = { $minutes ->
    [one] takes { $minutes } minute
   *[other] takes { $minutes } minutes
}
