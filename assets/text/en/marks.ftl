# One sentence for each mark, said to the trainee. { $person } is a first name.
# Say what was done and what it does to the person. No blame, no praise that is not earned. The rule and its source are
# shown beside the sentence, so they need not be named.

## Care: before the account

mark-separated = You took { $person } aside before asking anything that matters.
mark-separated-late = You took { $person } aside, but only after the first questions that matter.
mark-not-separated = You asked { $person } in front of others. People tell little when others can hear.
mark-private = You found a private room before { $person } told anything.
mark-private-late = You found a private room for { $person }, but only after the first questions that matter.
mark-not-private = You had no private room for { $person }.
mark-purpose = You told { $person } who you are and why you ask, before you asked.
mark-purpose-late = You told { $person } who you are and why you ask, but only after the first questions that matter.
mark-no-purpose = { $person } was not told who you are and why you ask.
mark-limits = You told { $person } what stays private and what cannot, before you asked.
mark-limits-late = You told { $person } what stays private and what cannot, but only after the first questions that matter.
mark-no-limits = { $person } was not told what stays private and what cannot.
mark-rights = You told { $person } about rights and help before you asked.
mark-rights-late = You told { $person } about rights and help, but only after the first questions that matter.
mark-no-rights = { $person } was not told about rights and help.
mark-consent = You asked whether { $person } was willing to talk before you asked anything else that matters.
mark-consent-late = You asked whether { $person } was willing to talk, but only after the first questions that matter.
mark-no-consent = { $person } was not asked: are you willing to talk?
mark-water = You offered { $person } water and food before you asked.
mark-water-late = { $person } needed water or food, and got it only after the first questions that matter.
mark-no-water = { $person } needed water or food and was not offered any.
mark-medical = You saw to the health of { $person } before you asked.
mark-medical-late = { $person } needed medical help, and got it only after the first questions that matter.
mark-no-medical = { $person } needed medical help and did not get it.
mark-rest = You let { $person } rest before you asked.
mark-rest-late = { $person } needed rest, and got it only after the first questions that matter.
mark-no-rest = { $person } needed rest and was not offered any.
mark-interpreter = You found an independent interpreter for { $person } before you asked.
mark-interpreter-late = You found an independent interpreter for { $person }, but only after the first questions that matter.
mark-no-interpreter = { $person } had no independent interpreter.
mark-briefed = You briefed the interpreter of { $person } before you asked.
mark-briefed-late = You briefed the interpreter of { $person }, but only after the first questions that matter.
mark-not-briefed = The interpreter of { $person } was not briefed.

## Care: during and after

mark-break = { $person } was in distress, and you offered a break before asking more.
mark-break-late = { $person } was in distress, and you asked more before you offered a break.
mark-no-break = { $person } was in distress and was not offered a break.
mark-safe-contact = You agreed a safe way to keep in touch with { $person }.
mark-no-safe-contact = { $person } left without a safe way to keep in touch.
mark-never-spoken-to = You did not ask { $person } anything that matters.

## Interviewing: order

mark-not-interviewed = There was no interview with { $person }, so nothing could be told.
mark-open-first = You asked { $person } to tell everything before anything else.
mark-open-later = You asked { $person } to tell everything, but only after other questions.
mark-open-never = You did not ask { $person } to tell everything in { $person }’s own words.
mark-stages-covered = With { $person }, you covered the way from the first offer to today.
mark-stages-partly = With { $person }, you covered part of the way from the first offer to today.
mark-stages-missed = With { $person }, most of the way from the first offer to today was not covered.
mark-freedom-asked = You asked { $person } about rules and papers, and what would happen on leaving.
mark-freedom-partly = You asked { $person } something about the freedom to leave, but not all that shows it.
mark-freedom-missed = You did not ask { $person } about rules and papers, or what would happen on leaving.
mark-closed = At the end you summed up with { $person } and said what comes next.
mark-closed-early = You summed up with { $person }, and then went on asking.
mark-not-closed = The talk with { $person } stopped without a summing up or a word on what comes next.
mark-second-meeting = Suspicion remained, and you offered { $person } another talk.
mark-no-second-meeting = Suspicion remained, and { $person } was not offered another talk.

## Interviewing: damage

mark-leading = A question put the answer in { $person }’s mouth. What is told after it can no longer be relied on.
mark-blaming = A “why” question laid blame on { $person }. Blame makes people tell less.
mark-disbelief = A question showed { $person } that you did not believe it. People who are not believed stop telling.
mark-breaks = A question to { $person } went against this rule.
mark-overheard = You questioned { $person } where someone in control could hear. That puts { $person } in danger.
mark-peer-interpreter = You questioned { $person } through someone who is not independent. They may be in fear, or in charge.
mark-conduct-harm = Something you did here does harm.

## Noticing and judging

mark-noticed = You found this sign.
mark-unseen = This sign was there to be found, and you did not come across it.
mark-hit = You read this as a sign about { $person }, and it is one.
mark-near-hit = You read this as a sign about { $person }. It is one, though of something close to what you wrote.
mark-miss = This is a sign about { $person }, and you did not read it as that.
mark-false-alarm = You read this as a sign about { $person }. By itself it is not enough; ask.
mark-correct-rejection = You did not read this as a sign about { $person }. By itself it is not enough.

## Reasoning

mark-no-decision = There is no decision about { $person } for your notes to support.
mark-borne-out = Your notes support what you found about { $person }.
mark-leap = Nothing in your notes supports what you found about { $person }.
mark-thinly-borne-out = Your notes support what you found about { $person }, but only thinly.
mark-tested = Before you cleared { $person }, you asked about control and about leaving.
mark-half-tested = Before you cleared { $person }, you asked about control or about leaving, but not both.
mark-untested = You cleared { $person } without asking about control or about leaving.
mark-dimensions-found = Your notes show every kind of exploitation or pressure that was there to see about { $person }.
mark-dimensions-partly = Your notes show some kinds of exploitation or pressure about { $person }, and leave others out.
mark-dimensions-missed = What you saw and heard pointed to exploitation or pressure on { $person }. Your notes do not show it.
mark-no-leaps = In your notes about { $person }, nothing is read into what means nothing.
mark-few-leaps = In your notes about { $person }, one or two things that mean nothing are read as signs.
mark-many-leaps = In your notes about { $person }, several things that mean nothing are read as signs.

## Deciding: the finding

mark-undecided = You made no decision about { $person }.
mark-finding-fits = Your finding about { $person } fits.
mark-finding-partly = Your finding about { $person } goes in the right direction, and another fits better.
mark-finding-strays = One of your findings about { $person } fits, and another does not.
mark-victim-missed = { $person } needed protection as a victim, and your finding does not give it.
mark-over-referred = Your finding about { $person } says more than there was. That takes time and trust from { $person } and from others.

## Deciding: the referral

mark-service-fits = You referred { $person } to a service that can help.
mark-service-none-needed = { $person } needed no service, and you named none.
mark-service-missing = { $person } needed a service, and you named none.
mark-service-wrong = The service you named does not do what { $person } needs.
mark-harmful-service = The service you named does harm to someone in { $person }’s position.
mark-referred-to-controller = You handed { $person } to someone who may be in control of { $person }.
mark-consented = { $person } was asked, agreed, and you wrote that down.
mark-refusal-respected = { $person } said no, and you respected it.
mark-refusal-overridden = { $person } said no, and was referred anyway.
mark-consent-claimed = You wrote that { $person } agreed. { $person } was not asked.
mark-consent-misrecorded = What you wrote about consent is not what { $person } said.
mark-consent-not-asked = { $person } was not asked before the referral.
mark-child-heard = You heard { $person }, a child, and did not make protection wait for consent.
mark-child-not-heard = { $person } is a child: to be heard, and protected without needing consent.
mark-shared-little = You shared no more about { $person } than was needed.
mark-shared-widely = You shared what { $person } told with more people than was needed.
mark-shared-without-consent = You shared what { $person } told without { $person }’s consent. That can put { $person } in danger.
mark-shared-with-controller = You shared what { $person } told with someone who may be in control of { $person }.
mark-non-punishment = You had it checked first whether { $person } was made to commit offences.
mark-offence-fits = What you decided about offences fits { $person }.
mark-offence-wrong = What you decided about offences does not fit { $person }.
mark-victim-charged = { $person } was charged for what others made { $person } do.
mark-onward-fits = What you decided about staying and going on fits { $person }.
mark-onward-wrong = What you decided about staying and going on does not fit { $person }.
mark-victim-removed = { $person } was sent away while the question was still open. That can lead straight back to those in control.

## Knowing how sure to be

mark-not-rated = You did not say how sure you were about { $person }.
mark-rating-fits = How sure you were about { $person } fits what was true.
mark-rating-unsure = You were close to undecided about { $person }.
mark-rating-wrong = You were quite sure about { $person }, and it was the other way.
