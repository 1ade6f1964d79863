# Before there is a window: said in the terminal, or shown by the system where there is none.

## No window can be opened

start-no-window = The window cannot be opened on this computer.
start-no-display = There is no desktop here to open it on.
start-no-driver = What draws on this computer cannot draw it.
start-no-libraries = Parts of the system are missing that it needs.
start-tried = What was tried:
start-try = What you can try:
start-try-text = Play in a terminal, without the window: { $command }
start-try-safe = Start it with drawing that is slow and safe: { $command }
start-try-install = Install what is missing: { $command }
start-try-driver = Ask whoever looks after this computer for the newest driver of its graphics.
start-try-desktop = Start the program on a desktop.
start-kept = Nothing of your runs is lost.
