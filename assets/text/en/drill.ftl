# Short drills between interviews.

## Short drills: what they are called

drill-title = Short drill
drill-means = Questions of half a minute each. Nobody is marked, and nothing hurries you.
drill-name-kind = The kind of a question
drill-name-better = The better of two
drill-name-next = The next question
drill-name-sort = Sorting a line
drill-name-enough = Enough or not yet
drill-name-order = The order of work
drill-point = { $drill }: { $about }

## Short drills: what is asked

drill-kind-question = You say this to { $person }. What is it?
drill-better-question = You talk with { $person }. Which way to say it is better?
drill-next-question = This is all that { $person } has told so far. What do you say next?
drill-sort-question = How do you sort this line, on the page about { $person }?
drill-enough-question = This is all that you know about { $person }. Is it enough?
drill-order-question = Which of these comes first in an interview?
drill-order-next = This is done. Which comes next?
drill-subject = Nothing was asked yet about: { $subject }
drill-begin = You begin: { $words }
drill-done = Done: { $step }
drill-enough-yes = Reasonable grounds
drill-enough-no = Not yet: ask further

## Short drills: what is said to an answer

drill-right = Right.
drill-wrong = Not this time.
drill-right-one = This one is right.
drill-answered = You have answered this.
drill-told = { $come } { $answer } ({ $rule })
drill-told-why = { $come } { $answer } { $why } ({ $rule })
drill-other = The other one: { $kind }.

## Short drills: on the screen

drill-at = Question { $at } of { $all }
drill-go-on = Go on
drill-over = The drill is over
drill-score = You had { $right } of { $all } right.
drill-means-little = A drill shows what you answered today. It does not show what you will say on duty.
drill-comes-back = What comes back
drill-comes-on = { $when }: { $what }
drill-none-back = Nothing has to come back.
drill-again = Another drill
drill-to-interview = On to the interview
drill-nothing = No question can be made of what lies here.
drill-calendar = Calendar file
drill-calendar-means = Writes down the days, and no names.
drill-calendar-kept = The calendar file is here: { $place }
drill-calendar-not = The calendar file could not be written: { $reason }.
drill-calendar-summary = Time for a short drill
drill-calendar-count = Questions to come back to: { $count }. It takes one to four minutes.
drill-fixed = Come back by fixed gaps
drill-fixed-means = After these weeks: { $weeks }.
drill-measured = Come back by how it went
drill-measured-means = Worked out by a method made for learning words. Nobody has tried it with interviews.
drill-not-kept = What comes back could not be kept: { $reason }. It holds until the program is closed.
drill-not-read = What was kept of drills could not be read: { $reason }.

## Short drills: on the shelf and before the first interview

drill-due = To come back to today: { $count }
drill-next-due = The next one comes back on { $when }.
drill-begin-mixed = A mixed drill
drill-begin-coding = How questions are asked
drill-offer = Before your first interview you can say of some questions what kind they are. It takes about four minutes.
drill-offer-take = Do the drill first
drill-offer-decline = Without the drill

## Short drills: cards to print

drill-cards-title = Cards for short drills
drill-cards-how = Cut the cards apart, or read them from the page. Say your answer first, and why. The answers are on the last pages.
drill-cards-draw = Sheet { $draw }
drill-cards-answers = Answers
