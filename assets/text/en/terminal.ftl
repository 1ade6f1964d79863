# The words of a run in a terminal (grounds play SCENARIO --text), and of its debrief.
# Terms, refusals and lines of the story stand in files of their own; sentences for marks in marks.ftl.

## What can be typed

text-help = Type the number of what you want and press Enter. Type “back” to go one step back, “stop” to leave (your work is kept), and “?” to see this again.
text-word-back = back
text-word-stop = stop
text-prompt-choice = Choose:
text-prompt-begin = Press Enter to begin.
text-nothing-here = There is nothing to choose here now.
text-not-a-choice = { $count ->
    [one] That is not on the list. Type 1, “back” or “?”.
   *[other] That is not on the list. Type a number from 1 to { $count }, “back” or “?”.
}
text-not-a-percent = Type a number from 0 to 100.

## The desk

text-desk-note = Note a line
text-desk-cards = Read a card again
text-which-line = Which line?

## Keeping the run

text-input-ended = The input has come to its end, so the run stops here. It is not ended, and can be gone on with.
text-stopped = You stopped. The run is not ended, and can be gone on with.
text-kept-at = The record of this run: { $path }

## Debrief

debrief-text-provisional = These numbers are provisional until a panel of experts has set them.
debrief-text-conversation = The talk with { $person }
debrief-text-inner = Trust { $trust }, distress { $distress }
debrief-text-sources = What this rests on
