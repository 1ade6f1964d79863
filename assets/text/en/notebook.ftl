# The notebook: what was noticed, notes, and how sure one is.

## Run: notebook

notebook-search = Search
certainty-question = How likely is it that { $person } is a victim?
certainty-ends = 0: certainly not. 100: certainly yes.
percent = { $percent } %
note-close = Close
reference-search = Search: debt, passport, wages …
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
note-sort-means = Counts: a sign that somebody may be a victim. Ask further: it could be one, or not. Set aside: it says nothing, or speaks against it.
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

## Notebook: piles and reasons

notebook-reason = A reason for the decision
notebook-reasons = Reasons for the decision: { $count } of at most { $most }
notebook-pile-empty = No line lies here.
