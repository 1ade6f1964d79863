# The words of the interface, in English. Every other language falls back to these.
# Plain words: reading age about 12. Keep them short; screens are small and projectors are bad.
# { $person } is a first name. Where a line can stand for any person, do not use "he" or "she".

## Program and shelf

program-name = Reasonable Grounds
program-purpose = Practise seeing the signs of human trafficking, talking with people, and deciding what protects them. Nobody here can be hurt.
text-size = Size of text
text-size-percent = { $percent } %
quit = Close the program
shelf-empty = There are no scenarios here. Put a folder called “scenarios” beside the program and start it again.
shelf-fiction = Every country, company, person and telephone number is invented.
card-minutes = about { $minutes } minutes
card-reviewed = Reviewed
card-draft = Draft, not yet reviewed
card-unplayable = This scenario cannot be played: { $reason }
card-resumable = You began this: { $when }
card-resume = Go on
card-open = Open
back-to-shelf = Back to the shelf

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

## Prebrief

prebrief-role = Who you are
prebrief-aims = What you practise
prebrief-content-note = Before you begin: { $note }
prebrief-pause = You can pause or stop at any time. What you did is kept.
prebrief-rules = The rules of this place
prebrief-how = How it works
prebrief-how-look = Look around and read what lies there. Everything takes time.
prebrief-how-talk = Talk to people. How, where and when you ask decides what they can tell you.
prebrief-how-note = Write down what a sign means, and about whom. Many things mean nothing.
prebrief-how-decide = Decide for each person. Then you see what was true.
prebrief-keys = Without a mouse: Tab and the arrow keys move, Enter chooses, Escape goes back, Ctrl with 1 to 5 opens a part.
prebrief-sources = What this rests on
prebrief-draft = Draft, not yet reviewed
prebrief-draft-means = No expert has looked at this scenario yet. Do not use it for real training before they have.
prebrief-begin = Begin
source-line = { $title }. { $body }, { $year }

## Run: the rail

panel-place = Place
panel-people = People
panel-documents = Documents
panel-notebook = Notebook
panel-decide = Decide
panel-shortcut = Ctrl + { $number }
waiting-documents = { $count ->
    [0] Everything is read.
    [one] One document is not read yet.
   *[other] { $count } documents are not read yet.
}
waiting-cues = { $count ->
    [0] You have noted something on everything you noticed.
    [one] One thing you noticed has no note yet.
   *[other] { $count } things you noticed have no note yet.
}
waiting-decisions = { $count ->
    [0] Everyone is decided about.
    [one] One person waits for a decision.
   *[other] { $count } people wait for a decision.
}
clock-left = { $minutes ->
    [0] The shift is nearly over
    [one] one minute left
   *[other] { $minutes } minutes left
}
clock-left-hours = { $hours ->
    [one] about one hour left
   *[other] about { $hours } hours left
}
clock-over = The shift is over. Finish your notes and decisions in peace.
run-pause = Pause
run-end = End the run
notice-dismiss = All right

## Run: place

place-look = Look at
place-seen = looked at
place-go = Go to
place-do = Do
place-log = What you see and hear
place-no-picture = { $place }: there is no picture. Use the list.
log-said = { $who }: { $words }
just-now = Just now
already-done = done before

## Run: people

people-title = People
people-nobody = Nobody is here to talk to.
speaker-you = You
name-and-age = { $name }, { $age }
mood = { $ease }, { $strain }
setting-with-others = Others are near
setting-apart = Taken aside
setting-private = In a private room
setting-apart-private = Alone in a private room
setting-will-talk = Agreed to talk
setting-will-not-talk = Does not want to talk
setting-wants-referral = Wants the referral
setting-wants-no-referral = Does not want the referral
setting-language = You share a language
setting-no-language = No shared language ({ $languages })
setting-interpreter = { $person } interprets
talk-ask = Ask
talk-do = Do
talk-asked = asked before
talk-no-questions = There is nothing to ask now.
talk-nothing-yet = You have not talked yet.
interpreter-choose = Let { $person } interpret
group-setting = Place and language
group-explain = Explain and agree
group-care = Care
group-close = What comes next
group-other = Other

## Run: documents

documents-title = Documents
documents-none = You have no documents. Look around: some things hold papers.
documents-choose = Choose a document on the left to read it. Choose two to lay them side by side.
documents-hint = Open two, then compare them.
documents-compare = Compare these two
document-read = read
document-unread = not read yet
document-do-read = Read it
document-close = Put away

## Run: notebook

notebook-cues = What you noticed
notebook-empty = You have noticed nothing yet. Look, read and ask.
notebook-search = Search
notebook-only-unmarked = Only what has no note
cue-below = { $how } · { $marked }
cue-marked = { $count ->
    [0] no note yet
    [one] one note
   *[other] { $count } notes
}
how-seen = seen
how-read = read
how-compared = seen by comparing
how-told = told by { $person }
how-noticed = noticed in passing
certainty-title = How sure are you?
certainty-why = Say how likely you think it is, not how bad it would be. You can change it until the end.
certainty-question = How likely is it that { $person } is a victim?
certainty-ends = 0: certainly not. 100: certainly yes.
percent = { $percent } %
notes-title = Your notes
notes-none = You have written nothing yet. Choose something on the left.
note-cue = You noticed
note-about = Who is it about?
note-meaning = What does it stand for?
note-indicators = A sign of trafficking
note-nothing = It means nothing
note-how-sure = How sure are you?
note-save = Write it down
note-close = Close
note-change = Change
note-retract = Take back
note-sure = { $percent } % sure
note-missing-about = Say who it is about.
note-missing-sure = Say how sure you are.
note-missing-meaning = Say what it stands for.
note-missing-indicators = Choose at least one sign from the list.
reference-title = The signs
reference-search = Search: debt, passport, wages …
reference-tag = All of these: { $tag }.
reference-none = Nothing fits these words.
indicator-line = { $code } { $label }

## Run: decide

decide-title = Decisions
decide-open = no decision yet
debrief-undecided = you made no decision
decide-done = decided
decide-threshold = Reasonable grounds are enough. You do not need proof.
decide-findings = What do you find about { $person }?
decide-findings-why = More than one can be right.
decide-consent = Consent to the referral
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
missing-consent = consent
missing-offences = offences
missing-onward = staying and going on
list-comma = ,{" "}
list-dot = {" · "}

## Ending

end-title = End the run?
end-undecided = You have not decided about:
end-all-decided = You have decided about everyone. After this, nothing can be changed.
end-unrated = You have not said how sure you are about: { $people }
end-stay = Not yet
end-confirm = End and see what was true

## Debrief

chapter-truth = What was true
chapter-moves = What you did
chapter-talk = The talks
chapter-signs = The signs
chapter-next = What next
debrief-result = Your result
debrief-again = Play it again
debrief-score-reached = { $score } of 100, reached
debrief-score-below = { $score } of 100, needs { $least }
debrief-unsafe = Unsafe, whatever else was good: { $rule }
debrief-made = You found
debrief-fits = What fits
debrief-rated = How sure
debrief-nothing = Nothing here.
debrief-cue = About: “{ $cue }”
debrief-moment = Step { $number }: “{ $words }”
debrief-instead = Instead: { $instead }
debrief-source = Source: { $source }
debrief-no-talk = You talked with nobody.
debrief-trust = Trust
debrief-distress = Distress
debrief-curve = Trust went from { $trust } to { $trust-after }, distress from { $distress } to { $distress-after }.
debrief-about = About { $person }
debrief-count = { $what }: { $count }
debrief-shows = It stands for
debrief-your-note = You wrote
debrief-noted = { $what } ({ $percent } % sure)
debrief-not-noted = nothing about it
verdict-harm = Harmed
verdict-missed = Missed
verdict-partly = In part
verdict-good = Good

## Lines of the story that are the program's own

line-interprets = I interpret for { $person } now.
line-will-talk = { $person } is willing to talk.
line-will-not-talk = { $person } does not want to talk.
line-wants-referral = { $person } wants this help.
line-wants-no-referral = { $person } does not want to be referred.
line-shut = { $person } will not say more.
line-shift-over = The shift is over. Only your notes and decisions are left.
line-nothing-to-compare = Side by side, they show nothing new.

## Why something cannot be done

refusal-ended = The run has ended.
refusal-shift-over = The shift is over. You can still write notes and decide.
refusal-not-here = That is not here.
refusal-person-not-here = { $person } is not here.
refusal-already-here = You are here already.
refusal-told = That is not possible now.
refusal-not-now = That is not possible now.
refusal-no-common-language = You and { $person } do not share a language. Find someone to interpret.
refusal-no-interpreter-needed = You and { $person } understand each other already.
refusal-no-interpreter = Nobody interprets for { $person } yet.
refusal-not-an-interpreter = { $person } does not interpret.
refusal-too-distressed = { $person } cannot go on now. Stop asking, and offer a break.
refusal-will-not-talk = { $person } does not want to talk.
refusal-no-such-document = You do not have that document.
refusal-not-both-read = Read both documents first.
refusal-already-done = That is done already.
refusal-seen-before = You have seen this, and nothing has changed: { $words }
refusal-answered-before = As before: { $words }
refusal-needs-person = Choose a person first.
refusal-cue-not-met = You have not noticed that.
refusal-no-such-note = There is no such note.
refusal-not-asked = Nothing is asked about { $person }.
refusal-no-finding = A decision needs at least one finding.
refusal-no-such-service = This service is not on offer here.
refusal-out-of-range = That number is out of range.

## Terms: the definition and the indicators

element-act = The act: recruiting, moving, holding or receiving someone
element-means = The means: force, threat, lies, or use of a weak position
element-purpose = The purpose: exploitation
dimension-deceptive-recruitment = Lies when recruiting
dimension-coercive-recruitment = Pressure when recruiting
dimension-recruitment-vulnerability = Recruiting by use of a weak position
dimension-exploitation = Exploitation
dimension-coercion-at-destination = Pressure at the place of work
dimension-destination-vulnerability = Use of a weak position at the place of work
strength-strong = strong
strength-medium = medium
strength-weak = weak
age-group-adult = Adult
age-group-child = Child
tag-verified = checked against the published text
tag-secondary = known from a summary; not yet checked against the published text
tag-memory-high = not yet checked against the published text
tag-memory-medium = not yet checked against the published text; treat with care
tag-memory-low = not checked; treat with great care
tag-design = a choice of this project, not a published rule
tag-not-found = looked for, and no published source found

## Terms: talking

kind-open-invitation = Open invitation
kind-probing = Probing question
kind-closed = Closed question, at the right time
kind-closed-too-early = Closed question, too early
kind-forced-choice = Forced choice
kind-multiple = Several questions in one
kind-leading = Leading question
kind-blaming-why = “Why” that blames
kind-disbelief = Opinion or disbelief
topic-rapport = Getting to know
topic-needs = Needs now
topic-recruitment = How it began
topic-journey = The way here
topic-arrival = The first days
topic-work = The work
topic-control = Papers, debts and rules
topic-leaving = Leaving
topic-offence = Possible offences
topic-others = Other people
topic-next = What comes next
manner-free = told freely
manner-prompted = told when asked
manner-contaminated = told after a leading question
manner-coached = told where others could listen or steer
ease-open = Open
ease-guarded = Guarded
ease-closed = Closed
strain-calm = calm
strain-uneasy = uneasy
strain-upset = upset
need-water = Water or food
need-medical = A doctor
need-rest = Rest
gender-woman = Woman
gender-man = Man
role-interviewee = Person who may need protection
role-controller = Person in control
role-colleague = Colleague
role-interpreter = Interpreter
role-bystander = Bystander

## Terms: what you do. The words on the button.

conduct-separate = Take { $person } aside
conduct-private-room = Find a private room
conduct-offer-water = Offer water, food, the toilet
conduct-medical-help = Ask about health and get help
conduct-choose-interpreter = Choose who interprets
conduct-brief-interpreter = Brief the interpreter
conduct-explain-purpose = Say who you are and why you ask
conduct-explain-limits = Say what stays private and what cannot
conduct-explain-rights = Say that this is no arrest, and name rights and help
conduct-ask-consent = Ask whether { $person } is willing to talk
conduct-break = Offer a break
conduct-call-colleague = Ask a colleague to come
conduct-ask-referral-consent = Ask whether { $person } wants help from a service
conduct-safe-contact = Agree a safe way to keep in touch
conduct-second-meeting = Offer to talk again another day
conduct-close = Sum up and say what comes next
conduct-threaten = Say what happens to people who do not talk
conduct-promise = Promise that all will be well
conduct-search-phone = Look through the telephone
conduct-call-family = Telephone the family
conduct-let-controller-listen = Let the companion sit in
conduct-question-group = Question everyone together
conduct-hand-passport = Hand over the passport
conduct-hand-back = Hand { $person } over
conduct-ring-back = Call the number back
conduct-tell-owner = Tell the owner what was said
conduct-let-press-in = Let the press in
conduct-press-for-detail = Press for more detail

## Terms: what you did. What the story tells afterwards.

did-separate = You took { $person } aside.
did-separate-all = You took people aside, one by one.
did-private-room = You found a private room for { $person }.
did-private-room-all = You found a private room.
did-offer-water = You offered { $person } water, food and the toilet.
did-offer-water-all = You offered water, food and the toilet.
did-medical-help = You asked about { $person }’s health and got help.
did-medical-help-all = You got medical help.
did-choose-interpreter = You chose who interprets for { $person }.
did-choose-interpreter-all = You chose who interprets.
did-brief-interpreter = You briefed the interpreter of { $person }.
did-brief-interpreter-all = You briefed the interpreter.
did-explain-purpose = You told { $person } who you are and why you ask.
did-explain-purpose-all = You said who you are and why you ask.
did-explain-limits = You told { $person } what stays private and what cannot.
did-explain-limits-all = You said what stays private and what cannot.
did-explain-rights = You told { $person } that this is no arrest, and named rights and help.
did-explain-rights-all = You said that this is no arrest, and named rights and help.
did-ask-consent = You asked { $person }: are you willing to talk?
did-ask-consent-all = You asked who is willing to talk.
did-break = You offered { $person } a break.
did-break-all = You offered a break.
did-call-colleague = You asked a colleague to come to { $person }.
did-call-colleague-all = You asked a colleague to come.
did-ask-referral-consent = You asked { $person }: do you want this help?
did-ask-referral-consent-all = You asked who wants help.
did-safe-contact = You agreed a safe way to keep in touch with { $person }.
did-safe-contact-all = You agreed a safe way to keep in touch.
did-second-meeting = You offered { $person } to talk again another day.
did-second-meeting-all = You offered to talk again another day.
did-close = You summed up with { $person } and said what comes next.
did-close-all = You summed up and said what comes next.
did-threaten = You told { $person } what happens to people who do not talk.
did-threaten-all = You said what happens to people who do not talk.
did-promise = You promised { $person } that all will be well.
did-promise-all = You promised that all will be well.
did-search-phone = You looked through the telephone of { $person }.
did-search-phone-all = You looked through a telephone.
did-call-family = You telephoned the family of { $person }.
did-call-family-all = You telephoned a family.
did-let-controller-listen = You let someone sit in while { $person } talked.
did-let-controller-listen-all = You let someone sit in.
did-question-group = You questioned { $person } together with the others.
did-question-group-all = You questioned everyone together.
did-hand-passport = You handed over the passport of { $person }.
did-hand-passport-all = You handed over a passport.
did-hand-back = You handed { $person } over.
did-hand-back-all = You handed people over.
did-ring-back = You called the number of { $person } back.
did-ring-back-all = You called the number back.
did-tell-owner = You told the owner what { $person } said.
did-tell-owner-all = You told the owner what was said.
did-let-press-in = You let the press come to { $person }.
did-let-press-in-all = You let the press in.
did-press-for-detail = You pressed { $person } for more detail.
did-press-for-detail-all = You pressed for more detail.

## Moves, named as things to do

deed-go = Go to: { $place }
deed-look = Look at: { $spot }
deed-read = Read: { $document }
deed-compare = Compare: { $first } with { $second }
deed-ask = Ask { $person }: “{ $words }”
deed-conduct = { $person }: { $words }
deed-interpret = Let { $by } interpret for { $person }
deed-note = Note about { $person }: “{ $cue }” shows { $shows }
deed-note-nothing = Note about { $person }: “{ $cue }” means nothing
deed-retract = Take back the note about { $person }: “{ $cue }”
deed-rate = State how sure, about { $person }: { $percent } %
deed-decide = Decide about { $person }: { $findings }
deed-decide-refer = Decide about { $person }: { $findings }. Refer to: { $services }
deed-end = End the run

## Terms: how a move is judged

move-best = Best
move-good = Good
move-slip = Slip
move-mistake = Mistake
move-unsafe = Unsafe
move-best-means = Nothing else that was tried came out better, and leaving it out would have cost.
move-good-means = As good as anything else, or too close to call.
move-slip-means = Something else came out a little better.
move-mistake-means = Something else came out much better.
move-unsafe-means = It can put people in danger. That counts, whatever the numbers.

## Terms: what was true, and what you decide

truth-trafficked = Trafficked
truth-trafficked-and-offended = Trafficked, and made to commit offences
truth-at-risk = On the way into exploitation
truth-willing-operator = Took part freely
truth-exploiter = Held or recruited others
truth-labour-rights = Treated badly at work, and free to leave
truth-other-protection = Not trafficked, and in need of other protection
truth-unaffected = Nothing to find
finding-presumed-victim = Presumed victim
finding-presumed-victim-means = There are reasonable grounds to think so. Refer, with consent.
finding-child-at-risk = Child at risk
finding-child-at-risk-means = Under 18. Child protection comes first.
finding-suspicion-remains = Suspicion remains
finding-suspicion-remains-means = Not clear today. A second talk, and a safe way to make contact.
finding-other-protection-need = Other need for protection
finding-other-protection-need-means = Not trafficking, and still in need of protection.
finding-labour-rights = Labour rights
finding-labour-rights-means = Treated badly at work, and free to leave.
finding-suspect-with-rights = Suspect, with rights
finding-suspect-with-rights-means = May have committed offences freely. Can hold beside another finding.
finding-emergency = Emergency
finding-emergency-means = Life or health is in danger now.
finding-no-grounds = No grounds
finding-no-grounds-means = Nothing calls for a referral. The person goes on, with information.
consent-agreed = Asked, understood and agreed
consent-declined = Asked and said no, and that is respected
consent-not-asked = Not asked
consent-child-heard = A child: heard, and protected without needing consent
offence-none = No offence is in question
offence-non-punishment-review = First check whether the person was made to do it
offence-investigate-with-rights = Investigate, with every right of a suspect
offence-charge = Charge or fine now
onward-stays-while-open = Stays while this is open; nobody is removed
onward-return-if-wanted = Goes home later, if wanted, after a look at the risks
onward-free-to-go = Free to go on
onward-remove-now = Removed or sent back now
service-victim-support = Victim support or shelter
service-child-protection = Child protection
service-health = Health care
service-legal-aid = Legal aid
service-labour-office = Labour office
service-asylum = Asylum office
service-anti-trafficking-unit = Anti-trafficking unit
service-criminal-investigation = Criminal investigation
service-embassy = Embassy or consulate
service-immigration-detention = Immigration detention
service-controller = Employer, recruiter or companion
service-family = Family
service-information = Information only

## Terms: results and the shelf

competency-noticing = Noticing
competency-judging = Judging
competency-interviewing = Interviewing
competency-care = Care
competency-reasoning = Reasoning
competency-deciding = Deciding
competency-calibration = Knowing how sure to be
competency-noticing-means = Signs you found, out of those there were
competency-judging-means = Telling a sign from what means nothing
competency-interviewing-means = Kinds of questions, their order, and damage
competency-care-means = Safety, place, interpreter, consent and breaks
competency-reasoning-means = What your notes say about act, means and purpose
competency-deciding-means = Your findings and referrals
competency-calibration-means = How well your certainty fits what was true
band-safe = Safe practice
band-developing = Developing
band-unsafe = Unsafe
band-safe-means = Every competency reaches what safe practice needs, and nothing unsafe happened.
band-developing-means = Nothing unsafe happened. Some competencies do not yet reach what safe practice needs.
band-unsafe-means = Something happened that can put people in danger. That counts, whatever the numbers.
sector-forced-criminality = Forced criminality
sector-border = Border
sector-hospitality = Hotels and restaurants
sector-fishing = Fishing
sector-domestic-work = Work in private homes
sector-construction = Building and kilns
sector-manufacturing = Factories
sector-begging = Begging and petty crime
sector-marriage = Forced marriage
sector-finance = Finance
sector-other = Other
level-starter = Starter
level-practitioner = Practitioner
level-expert = Expert
