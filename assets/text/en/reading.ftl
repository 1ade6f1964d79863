# Languages, days, and how a person reads.

## Program and shelf

text-size = Size of text
text-size-percent = { $percent } %
motion = Motion
motion-some = People breathe and blink
motion-none = Everything keeps still

## Languages, and how a person reads

# The word on the button that opens the choice of languages. It stands beside the picture of a globe.
reading-open = Language
reading-hint = Languages, numbers and size of text: Ctrl + L
reading-title = Language and text
reading-language = Language
reading-beside = A second language beside it
reading-beside-why = For a trainer and an interpreter who look at the same screen.
reading-beside-none = None
reading-digits = Numbers
reading-close = Done
reading-draft = Draft: a machine made this translation. No speaker of the language has signed it yet.
reading-draft-short = Draft translation
reading-scenario-other = This scenario is not written in { $asked }. You read it in { $shown }.
reading-not-kept = Your choice holds until you close the program. It could not be kept: { $reason }
reading-texts-refused = Some texts could not be read, and others stand in their place: { $reason }
language-en = English
language-km = Khmer
language-th = Thai
language-vi = Vietnamese
language-id = Indonesian
date = { $day } { $month } { $year }
date-and-time = { $date }, { $time }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## A quiet moment

quiet = A quiet moment
quiet-stop = You can stop here. What you did is kept, and nobody is told that you stopped.
quiet-ground = Put both feet on the floor. Breathe out slowly, for longer than you breathe in. Look for five things near you, and name them to yourself.
quiet-invented = Everybody in this program is invented. The room that you sit in is real.
quiet-talk = If something stays with you, talk with somebody you trust, or with whoever leads the room.
quiet-support = Support near you: { $words }
quiet-back = Go on
quiet-leave = Stop, and keep what I did
look = Colours
look-light = Light
look-dark = Dark
look-contrast = High contrast
look-projector = For a projector

## Keys

keys-title = Keys
keys-everywhere = Everywhere
keys-run = While you play
keys-moment = When somebody waits for you
keys-talk = In a talk
keys-line = While a line lies open
keys-author = For authors
keys-next = To the next thing that can be pressed
keys-before = To the one before
keys-press = Press it
keys-back = Put away what lies on top
keys-keys = This sheet
keys-reading = Languages and size of text
keys-larger = Larger text
keys-smaller = Smaller text
keys-panel = Open a part, in the order at the side
keys-quiet = A quiet screen, and back
keys-place = Choose what stands beside the number
keys-wait = Wait
keys-take-back = Take back what you just said
keys-closer = Look at one paper closely, and back
keys-sort = The line counts, is to be asked further, or is set aside
keys-reason = Give the line as a reason, or take it back
keys-page-on = The next page
keys-page-back = The page before
keys-author-panel = Open the author's panel, or shut it
keys-author-back = One move back
keys-author-forward = One move forward
