# The terms of the field.

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
tag-verified = checked against an extract of the published text
tag-secondary = known from a summary; not yet checked against the published text
tag-memory-high = not yet checked against the published text
tag-memory-medium = not yet checked against the published text; treat with care
tag-memory-low = not checked; treat with great care
tag-design = a choice of this project, not a published rule
tag-not-found = looked for, and no published source found
# Behind the name of a rule that stands only until somebody has opened its source.
tag-provisional-rule = { $rule } (provisional)
tag-provisional-means = Provisional: nobody here has opened the source of this rule yet. Ask somebody who knows before you rely on it.

## Terms: talking

wording-explain = Says who one is and what happens to the words
wording-open = Open invitation
wording-probing = Takes up what was said
wording-fact = One fact, at the right time
wording-meets = Answers the fear truly
wording-consent = Asks who may be told
wording-honest = Says what one does not know
wording-close = Reads back and says what comes next
wording-closed = Yes or no, too early
wording-leading = Takes for granted what was not said
wording-choice = Two answers to choose from
wording-several = Several questions in one
wording-blame = Blame
wording-doubt = Disbelief
wording-detail = Asks for painful detail
wording-promise = Promise
wording-soothe = Talks the fear away
wording-price = Help only for telling
wording-blanket = Consent put down without asking
wording-abrupt = Ends without a word
wording-let-in = Lets in somebody with power
wording-label = Puts a name on the person
wording-threat = Threat
wording-unheeding = Asks for what was told already
stance-invites = Leaves it to them what to tell
stance-tells = Tells, answers or asks leave
stance-puts-in = Puts words in
stance-presses = Presses, promises or hurts
stage-engage = Beginning
stage-account = Their account
stage-closure = Closing
fear-overheard = Fear of being overheard
fear-removal = Fear of being sent away
fear-arrest = Fear of being taken for the one who did it
fear-revenge = Fear of revenge
fear-family = Fear for the family
fear-debt = Fear of the debt
fear-shame = Shame
fear-blamed = Fear of being blamed
fear-interpreter = Fear of the interpreter
fear-losing-work = Fear of losing the work
fear-officials = Fear of officials
ease-open = Open
ease-guarded = Guarded
ease-closed = Closed
strain-calm = calm
strain-uneasy = uneasy
strain-upset = upset
gender-woman = Woman
gender-man = Man
role-colleague = Colleague
role-interpreter = Interpreter

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
treated-protected = Protected
treated-respected = Respected
treated-partly = Only in part as it should be
treated-wronged = Wronged
treated-over-called = Called a victim without grounds
treated-harmed = Harmed
treated-missed = Missed
treated-protected-means = A victim, and treated as a careful official would have done.
treated-respected-means = Not a victim, and treated as a careful official would have done.
treated-partly-means = Something that was owed is lacking. It can still be made good.
treated-wronged-means = Not a victim, and done wrong: treated as guilty, held or sent away without cause, or hurt in their dignity.
treated-over-called-means = Called a victim, although nothing that could be known said so.
treated-harmed-means = What was done hurt this person or put them in danger.
treated-missed-means = A victim who was let down: cleared, left with nothing, or given back.
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

## Terms: where a scenario is set

sector-hotline = A telephone line
