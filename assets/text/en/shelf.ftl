# The words of the interface, in English. Every other language falls back to these.
# Plain words: reading age about 12. Keep them short; screens are small and projectors are bad.
# { $person } is a first name. Where a line can stand for any person, do not use "he" or "she".
# The program, and the shelf of scenarios.

## Program and shelf

program-name = Reasonable Grounds
program-purpose = Practise seeing the signs of human trafficking, talking with people, and deciding what protects them. Nobody here can be hurt.
quit = Close the program
shelf-empty = There are no scenarios here. Put a folder called “scenarios” beside the program and start it again.
shelf-fiction = Every country, company, person and telephone number is invented.
card-minutes = about { $minutes } minutes
card-reviewed = Reviewed
card-draft = Draft, not yet reviewed
card-unplayable = This scenario cannot be played: { $reason }
card-resume = Go on
card-open = Open
back-to-shelf = Back to the shelf
card-begun = Begun and not ended
card-run = { $when }, at minute { $minute }
card-run-of = { $trainee }: { $when }, at minute { $minute }
card-run-not = You cannot go on with this run: { $reason }
card-put-away = Put away
card-put-away-means = It is listed no more, and not deleted.
shelf-kept-in = Runs are kept in { $place }
card-more-runs = { $count ->
    [one] One more run was begun earlier. Put one of these away to see it.
   *[other] { $count } more runs were begun earlier. Put some of these away to see them.
}

## Shelf: runs that were ended

card-ended = Ended
card-read-again = Read again what it came to
