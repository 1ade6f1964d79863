# Decisions, and the end of the run.

## Run: decide

decide-title = Decisions
decide-open = no decision yet
decide-done = decided
decide-threshold = Reasonable grounds are enough. You do not need proof.
decide-findings = What do you find about { $person }?
decide-findings-why = More than one can be right.
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
