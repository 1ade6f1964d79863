# The words of a run in a terminal (grounds play SCENARIO --text), and of its debrief.
# Terms, refusals and lines of the story stand in files of their own; sentences for marks in marks.ftl.

## What can be typed

text-help = Type the number of what you want and press Enter. Type “back” to go one step back, “stop” to leave (your work is kept), and “?” to see this again.
text-word-back = back
text-word-stop = stop
text-word-none = none
text-prompt-choice = Choose:
text-prompt-some = Choose one or more, with commas between them:
text-prompt-some-or-none = Choose any, with commas between them, or 0 for none:
text-prompt-percent = (0 to 100)
text-prompt-begin = Press Enter to begin.
text-prompt-indicators = Sign:
text-nothing-here = There is nothing to choose here now.
text-not-a-choice = { $count ->
    [one] That is not on the list. Type 1, “back” or “?”.
   *[other] That is not on the list. Type a number from 1 to { $count }, “back” or “?”.
}
text-not-a-percent = Type a number from 0 to 100.

## The desk

text-desk-look = Look at something here
text-desk-go = Go somewhere else
text-desk-people = Talk to people
text-desk-documents = Documents
text-desk-notebook = Notebook
text-desk-rate = Say how sure you are
text-desk-decide = Decide
text-desk-do = Do something
text-desk-end = End the run
text-desk-note = Note a line
text-desk-cards = Read a card again
text-which-line = Which line?
text-noticed = In your notebook: { $text }
text-found = You have: { $text }
text-compare = Lay two side by side
text-choose-two = Choose two.
text-note-write = Write what it stands for
text-noted = Written down: { $note }
text-indicators = Type the code of a sign (CD01), or words to search for (debt, passport, wages). Choose from what is found by its number. An empty line when you have all.
text-more-found = … and { $count } more. Add a word to find fewer.

## Keeping the run

text-input-ended = The input has come to its end, so the run stops here. It is not ended, and can be gone on with.
text-stopped = You stopped. The run is not ended, and can be gone on with.
text-kept-at = The record of this run: { $path }

## Debrief

debrief-text-title = What was true, and what you did
debrief-text-provisional = These numbers are provisional until a panel of experts has set them.
debrief-text-true = What was true
debrief-text-rating = You said { $percent } % likely.
debrief-text-protected = What protected people
debrief-text-harmed = What harmed people, or was left undone
debrief-text-conversation = The talk with { $person }
debrief-text-recommended = { $recommended } of { $all } questions were of a kind that helps people tell.
debrief-text-inner = Trust { $trust }, distress { $distress }
debrief-text-noticed = Signs you read
debrief-text-missed = Signs you missed
debrief-text-imagined = Read as signs, and none
debrief-text-resisted = Rightly left alone
debrief-text-tempts = It tempts to a known mistake: { $rule }
debrief-text-sources = What this rests on
debrief-text-next = What to practise next
debrief-text-next-none = Every competency reaches safe practice. Try another scenario, or the same one with another seed.
