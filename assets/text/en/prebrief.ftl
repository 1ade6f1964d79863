# What stands before a run.

## Prebrief

prebrief-role = Who you are
prebrief-aims = What you practise
prebrief-content-note = Before you begin: { $note }
prebrief-pause = You can pause or stop at any time. What you did is kept.
prebrief-rules = The rules of this place
prebrief-how = How it works
prebrief-keys = Without a mouse: Tab and the arrow keys move, Enter chooses, Escape goes back, Ctrl with a number opens a part. B covers everything, until it is pressed again.
prebrief-sources = What this rests on
prebrief-draft = Draft, not yet reviewed
prebrief-draft-means = No expert has looked at this scenario yet. Do not use it for real training before they have.
prebrief-begin = Begin
source-line = { $title }. { $body }, { $year }

## Prebrief: how one plays

prebrief-play-look = Look around, and see who is there. Whatever takes time says how long.
prebrief-play-talk = Sit down with people. What you say decides what they can tell you. You can wait, and you can take back what you just said.
prebrief-play-note = Touch a line to put it on a page: it counts, you ask further, or you set it aside. Nothing gets there by itself.
prebrief-play-decide = Decide about each person, and say because of which lines. Then you see what was true.
