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
