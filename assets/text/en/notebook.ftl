# The notebook: what was noticed, notes, and how sure one is.

## Run: notebook

notebook-cues = What you noticed
notebook-empty = You have noticed nothing yet. Look, read and ask.
notebook-search = Search
notebook-only-unmarked = Only what has no note
cue-below = { $how } · { $marked }
cue-marked = { $count ->
    [0] no note yet
    [one] one note
   *[other] { $count } notes
}
how-seen = seen
how-read = read
how-compared = seen by comparing
how-told = told by { $person }
how-noticed = noticed in passing
certainty-title = How sure are you?
certainty-why = Say how likely you think it is, not how bad it would be. You can change it until the end.
certainty-question = How likely is it that { $person } is a victim?
certainty-ends = 0: certainly not. 100: certainly yes.
percent = { $percent } %
notes-title = Your notes
notes-none = You have written nothing yet. Choose something on the left.
note-cue = You noticed
note-about = Who is it about?
note-meaning = What does it stand for?
note-indicators = A sign of trafficking
note-nothing = It means nothing
note-how-sure = How sure are you?
note-save = Write it down
note-close = Close
note-change = Change
note-retract = Take back
note-sure = { $percent } % sure
note-missing-about = Say who it is about.
note-missing-sure = Say how sure you are.
note-missing-meaning = Say what it stands for.
note-missing-indicators = Choose at least one sign from the list.
reference-title = The signs
reference-search = Search: debt, passport, wages …
reference-tag = All of these: { $tag }.
reference-none = Nothing fits these words.
indicator-line = { $code } { $label }

## Notebook: lines on pages

notebook-none = Nothing stands here yet. Touch a line that somebody says, that you see or that you read, and put it on a page.
notebook-lines = { $count ->
    [0] no line yet
    [one] { $count } line
   *[other] { $count } lines
}
notebook-found = Heard, seen and read
note-sort = What is this line to you, about { $person }?
note-nobody = There is nobody yet whose page it could stand on.
note-counts = Counts
note-ask-further = Ask further
note-set-aside = Set aside
note-unsorted = Not sorted
note-page = On whose page
note-strike = Take it off the page
note-why = Why? You can leave this open.
note-which = Which sign? You can leave this open.
note-lay = Lay it against another line
note-lay-means = When you think that they cannot both be so.
note-laying = Touch the line that cannot be so when this one is.
note-lay-none = Leave that
settled-title = Who may be told, as { $person } said it
settled-nothing = With { $person } nothing is settled about who may be told. It can be asked in the talk.
settled-yes = may be told
settled-no = must not be told
settled-not-yet = not yet
promise-open = Promised, and still open
promise-kept = Promised, and kept
promise-broken = Promised, and not kept
