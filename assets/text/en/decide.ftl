# Decisions, and the end of the run.

## Run: decide

decide-title = Decisions
decide-open = no decision yet
decide-done = decided
decide-threshold = Reasonable grounds are enough. You do not need proof.
decide-findings = What do you find about { $person }?
decide-services = Where do you refer { $person }?
decide-share = Who else is told about this person?
decide-share-why = Share only what is needed, and only with those who need it.
decide-offences = If there were offences
decide-onward = Staying and going on
decide-confirm = Decide about { $person }
decide-change = Change the decision about { $person }
decide-kept = Decided. You can still change it.
decide-missing = Still missing: { $missing }
missing-finding = a finding

## Ending

end-title = End the run?
end-undecided = You have not decided about:
end-all-decided = You have decided about everyone. After this, nothing can be changed.
end-unrated = You have not said how sure you are about: { $people }
end-stay = Not yet
end-confirm = End and see what was true

## Decide: because, and what follows

decide-nobody = There is nobody yet about whom you decide.
decide-grounds = Because of these lines
decide-grounds-why = At most six, from the page. A decision is said to the person with its reasons.
decide-grounds-none = No line stands on this page yet. Touch lines to put them there.
decide-grounds-counts = All that count
decide-grounds-ask-further = All that you ask further about
decide-grounds-set-aside = All that you set aside
decide-agreed = All that { $person } agreed to
decide-to = Into whose hands
decide-leaves = What stays behind
decide-way-back = A way back
decide-way-back-means = A number that can be kept, a day, and a name.
end-day-title = End the day?
end-day-means = The next day begins then.
end-day-decided = You have decided about everyone. You can still change it tomorrow.

## Decide: reading it, and the door

decide-besides = What else do you find?
decide-grounds-full = { $count } lines are given already. Take one back first.
decide-read = Read it to { $person }
decide-read-again = Read it to { $person } again
decide-heard = What you read to { $person }
decide-sign = Sign and go through the door
decide-sign-means = You are asked once more before anything ends.
decide-sign-next = Sign, and turn to { $person }

## Decide: what is decided, in whole sentences

decide-say-presumed = I have reasonable grounds to believe that { $person } is a victim of trafficking.
decide-say-child = { $person } is under 18 and at risk. Protecting the child comes first.
decide-say-open = It is not clear today whether { $person } is a victim of trafficking. The question stays open.
decide-say-other-need = { $person } needs protection for reasons other than trafficking.
decide-say-labour = { $person } was treated badly at work. Rights at work are at stake.
decide-say-suspect = { $person } may have committed an offence freely, and has every right of a suspect.
decide-say-emergency = The life or health of { $person } is in danger now. Help comes before anything else.
decide-say-no-grounds = I find no grounds to believe that { $person } is a victim of trafficking.
decide-say-grounds = Because of this:
decide-say-services = Help for { $person }: { $services }.
decide-say-told = Told besides: { $services }.
decide-say-offence-none = No offence of { $person } is in question.
decide-say-offence-review = First it is checked whether { $person } was made to do what was done.
decide-say-offence-investigate = What { $person } did is investigated, with every right of a suspect.
decide-say-offence-charge = { $person } is charged or fined now.
decide-say-stays = { $person } stays while this is open, and is not removed.
decide-say-returns = { $person } may go home later, if that is wanted, after a look at the risks.
decide-say-free = { $person } is free to go on.
decide-say-removed = { $person } is removed or sent back now.
decide-say-to = { $person } is given into the hands of { $who }.
decide-say-way-back = { $person } gets a way back: a number that can be kept, a day, and a name.

## Decide: the same, as the person hears it

decide-hear-presumed = I believe that you may be a victim of trafficking. You have a right to help.
decide-hear-child = You are under 18. We look after you first.
decide-hear-open = I do not know yet what happened to you. I do not close this today.
decide-hear-other-need = You need protection, for reasons other than trafficking.
decide-hear-labour = What was done to you at work is not right. You have a right to your wages and to help.
decide-hear-suspect = You may have broken the law. You have every right of a suspect: to be silent, and to have a lawyer.
decide-hear-emergency = You are in danger now. We get help first, and talk later.
decide-hear-no-grounds = I found nothing that has to go further. If something changes, you can come back.
decide-hear-grounds = I say so because of what I heard and saw:
decide-hear-services = Here is who helps you: { $services }.
decide-hear-told = And this is who is told about you: { $services }.
decide-hear-offence-none = You are not accused of anything.
decide-hear-offence-review = Before anybody speaks of punishment, we look at whether you were made to do it.
decide-hear-offence-investigate = What you did is looked into. You keep every right of a suspect.
decide-hear-offence-charge = You are charged or fined.
decide-hear-stays = You can stay while this is open. Nobody sends you away.
decide-hear-returns = You can go home later, if you want to. First we look at the risks with you.
decide-hear-free = You are free to go.
decide-hear-removed = You are removed or sent back now.
decide-hear-to = { $who } takes you from here.
decide-hear-way-back = If you want to talk again: here is a number that you can keep, a day, and a name.
